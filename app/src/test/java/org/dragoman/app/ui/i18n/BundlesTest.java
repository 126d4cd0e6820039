package org.dragoman.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.align.GapReason;
import org.dragoman.align.LinkReason;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.glossary.ImpactSummary;
import org.dragoman.app.ui.glossary.Notice;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.plugins.PluginLine;
import org.dragoman.app.ui.plugins.PluginNotice;
import org.dragoman.app.ui.tables.TablesModel;
import org.dragoman.article.Dated;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.fault.TextFault;
import org.dragoman.check.number.FigureRow;
import org.dragoman.compare.voice.Agreement;
import org.dragoman.compare.voice.Speech;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.TermType;
import org.dragoman.decision.OriginDecision;
import org.dragoman.event.Copy;
import org.dragoman.glossary.edit.EntryChange;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.language.LanguageSupport;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/dragoman/app/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/org/dragoman/app/ui");
    private static final Pattern USED = Pattern.compile("\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    /** The words of all parts together, in English or with an ending such as {@code _az}. */
    private static Properties words(String ending) throws IOException {
        Properties all = new Properties();
        for (String name : Messages.bundles()) {
            Properties one = bundle(name + ending);
            assertThat(all.stringPropertyNames()).as(name).doesNotContainAnyElementsOf(one.stringPropertyNames());
            all.putAll(one);
        }
        return all;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    /** Keys that are put together from the constants of an enum. */
    private static Set<String> families() throws IOException {
        Set<String> keys = new TreeSet<>();
        Stream.of(ConceptType.values()).forEach(t -> keys.add("type." + t.code()));
        Stream.of(Status.values()).forEach(s -> keys.add("usage." + s.code()));
        Stream.of(Relation.Type.values()).forEach(r -> keys.add("relation." + r.code()));
        Stream.of(LineClass.values()).forEach(c -> keys.add("class." + c.code()));
        Stream.of(LineReason.values()).forEach(r -> keys.add("reason." + r.code()));
        Stream.of(TextFault.Kind.values()).forEach(k -> keys.add("fault." + k.code()));
        Stream.of(Dated.How.values()).forEach(h -> keys.add("how." + h.code()));
        Stream.of(Dated.How.values()).forEach(h -> keys.add("how.short." + h.code()));
        Stream.of(Copy.Kind.values()).forEach(k -> keys.add("copy." + k.code()));
        Stream.of(OriginDecision.Field.values()).forEach(f -> keys.add("field." + f.code()));
        Stream.of(Kind.values()).forEach(k -> keys.add("kind." + k.name().toLowerCase(Locale.ROOT)));
        keys.add("field.file");
        Stream.of("version", "licence", "java", "settings", "folder", "copy", "close")
                .forEach(f -> keys.add("about." + f + ".about"));
        Stream.of(GapReason.values()).forEach(r -> keys.add("reading.gap." + r.code()));
        Matcher chooser =
                Pattern.compile("\"(\\w+Text)\"").matcher(Files.readString(SOURCES.resolve("FileChooser.java")));
        while (chooser.find()) {
            keys.add("chooser." + chooser.group(1));
        }
        Matcher problems =
                Pattern.compile("\"([AUW]0\\d\\d)\"").matcher(Files.readString(SOURCES.resolve("ProblemsView.java")));
        while (problems.find()) {
            keys.add("problem." + problems.group(1));
        }
        Stream.of(PluginLine.Now.values()).forEach(n -> keys.add(n.key()));
        Stream.of(PluginLine.Next.values())
                .filter(n -> n != PluginLine.Next.SAME)
                .forEach(n -> keys.add(n.key()));
        Stream.of(PluginNotice.Kind.values()).forEach(k -> keys.add(k.key()));
        AppContext.KINDS.forEach(k -> keys.add("plugins.kind." + k.name()));
        IntStream.rangeClosed(1, 8).forEach(n -> keys.add("problem.P00" + n));
        Stream.of("open", "save", "cancel").forEach(b -> keys.add("import." + b + ".about"));
        Matcher rows = Pattern.compile("(?m)^ {4}([A-Z][A-Z_0-9]+)\\(Menu\\.")
                .matcher(Files.readString(SOURCES.resolve("Command.java")));
        while (rows.find()) {
            String key = "command." + rows.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
            keys.add(key);
            keys.add(key + ".about");
        }
        Stream.of(LinkReason.values()).forEach(r -> keys.add(r.code()));
        keys.addAll(tables());
        Stream.of(Perspective.values()).forEach(p -> keys.add(p.nameKey()));
        Stream.of(
                        "file",
                        "edit",
                        "event",
                        "recent",
                        "bead",
                        "finding",
                        "view",
                        "reading",
                        "perspective",
                        "theme",
                        "language",
                        "go",
                        "glossary",
                        "review",
                        "help")
                .forEach(m -> keys.add("menu." + m));
        keys.addAll(glossary());
        return keys;
    }

    /** Keys of the tables: each page has a sentence about it and a hint, each way to look at one a sentence. */
    private static Set<String> tables() throws IOException {
        Set<String> keys = new TreeSet<>();
        Stream.of(VoiceKind.values()).forEach(k -> keys.add("grid.voice." + k.code()));
        Stream.of(Speech.values()).forEach(s -> keys.add("grid.speech." + s.code()));
        Stream.of(Agreement.values()).forEach(a -> keys.add("grid.agreement." + a.code()));
        Stream.of(FigureRow.Kind.values()).forEach(k -> keys.add("grid." + k.code()));
        Stream.of(TablesModel.Quoted.values())
                .map(q -> "grid.quoted." + q.name().toLowerCase(Locale.ROOT))
                .forEach(k -> keys.addAll(List.of(k, k + ".about")));
        Stream.of("xlsx", "csv", "tsv", "pdf", "html").forEach(e -> keys.add("export." + e));
        Matcher pages = Pattern.compile("page\\(\\s*\"([^\"]+)\"").matcher(sources());
        while (pages.find()) {
            keys.addAll(List.of(pages.group(1), pages.group(1) + ".about", pages.group(1) + ".empty"));
        }
        Matcher choices =
                Pattern.compile("choice\\(\\s*\"((?:grid|trend)[^\"]+)\"\\s*,").matcher(sources());
        while (choices.find()) {
            keys.addAll(List.of(choices.group(1), choices.group(1) + ".about"));
        }
        return keys;
    }

    private static Set<String> glossary() {
        Set<String> keys = new TreeSet<>();
        Stream.of(EntryChange.Kind.values()).forEach(k -> keys.add("glossary.change." + small(k)));
        Stream.of(Notice.Kind.values()).forEach(k -> keys.add("glossary.notice." + small(k)));
        Stream.of(Notice.Answer.values()).forEach(a -> keys.add("glossary.answer." + small(a)));
        Stream.of("both", "own", "curated").forEach(o -> keys.add("glossary.origin." + o));
        Stream.of("name", "kind", "id", "gaps").forEach(o -> keys.add("glossary.order." + o));
        Stream.of(Kind.values()).forEach(k -> keys.add("glossary.kind." + small(k)));
        Stream.of(TermType.values()).forEach(t -> keys.add("glossary.term." + t.code()));
        Stream.of(CaseRule.values()).forEach(c -> keys.add("glossary.case." + c.code()));
        Stream.of(FormPreview.Reason.values()).forEach(r -> keys.add("glossary.not." + small(r)));
        Stream.of(ImpactSummary.What.values()).forEach(w -> {
            keys.add("glossary.impact." + small(w));
            keys.add("glossary.impact." + small(w) + ".short");
        });
        Stream.of("az", "en", "ar").forEach(l -> keys.add("glossary.language." + l));
        Stream.of("status", "authority", "period", "reference").forEach(c -> keys.add("glossary.column." + c));
        Stream.of("definition", "kind", "domain", "relations", "notes").forEach(h -> keys.add("glossary.head." + h));
        Stream.of("kind", "status", "missing", "domain", "origin", "order")
                .forEach(f -> keys.add("glossary.filter." + f));
        return keys;
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a source has a comma of its own for: a reference as its document writes it, a layout, a log. */
    private static final Set<String> OWN_COMMAS =
            Set.of("Messages.java", "UsageWords.java", "LanguageRows.java", "OriginView.java", "FailureLog.java");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void listsInTheWindowHaveTheCommaOfItsLanguage() throws IOException {
        Pattern comma = Pattern.compile("\\+ \", \"|\"[,;] \" \\+|join(ing)?\\(\"[,;] |append\\(\", \"|: \", \"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".java"))
                            .filter(f -> !OWN_COMMAS.contains(String.valueOf(f.getFileName())))
                            .filter(f -> comma.matcher(read(f)).find()))
                    .isEmpty();
        }
    }

    @Test
    void everyBundleIsLookedThrough() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".properties") && !f.contains("_"))
                            .map(f -> f.replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Messages.bundles().stream(), Stream.of("rules"))
                            .toList());
        }
    }

    static Stream<Arguments> bundlesAndLanguages() {
        return Stream.concat(Messages.bundles().stream(), Stream.of("rules"))
                .flatMap(b -> Stream.of(Arguments.of(b, "az"), Arguments.of(b, "ar")));
    }

    @ParameterizedTest
    @MethodSource("bundlesAndLanguages")
    void everyLanguageHasTheSameKeys(String bundle, String language) throws IOException {
        assertThat(bundle(bundle + "_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"arabic", "azerbaijani", "english"})
    void everyRuleOfTheLanguagesHasAName(String language) throws IOException {
        Properties rules = new Properties();
        try (InputStream in =
                LanguageSupport.class.getResourceAsStream("/org/dragoman/language/" + language + "/rules.properties")) {
            rules.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(rules.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(bundle("rules")).containsKey("rule." + id));
    }

    @Test
    void everyUsedKeyExists() throws IOException {
        Set<String> used = families();
        Matcher calls = USED.matcher(sources());
        while (calls.find()) {
            used.add(calls.group(1));
        }
        assertThat(words("").stringPropertyNames()).containsAll(used);
        assertThat(used).hasSizeGreaterThan(100);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources();
        Set<String> families = families();
        assertThat(words("").stringPropertyNames())
                .allMatch(k -> families.contains(k) || sources.contains("\"" + k + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "ar"})
    void messagesTakeTheSameArgumentsInEveryLanguage(String language) throws IOException {
        Properties english = words("");
        Properties other = words("_" + language);
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key), language))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key), "en"));
        }
    }

    private static Set<String> arguments(String text, String language) {
        return text.contains("{") ? new MessageFormat(text, new ULocale(language)).getArgumentNames() : Set.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_az", "_ar"})
    void everyTextSaysSomething(String ending) throws IOException {
        Properties texts = words(ending);
        assertThat(texts.stringPropertyNames())
                .allSatisfy(k -> assertThat(texts.getProperty(k)).as(k).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_az", "_ar"})
    void mnemonicsOfOneMenuDiffer(String ending) throws IOException {
        Properties texts = words(ending);
        String commands = Files.readString(SOURCES.resolve("Command.java"));
        Matcher rows =
                Pattern.compile("(?m)^ {4}([A-Z][A-Z_0-9]+)\\(Menu\\.([A-Z]+)").matcher(commands);
        Set<String> seen = new TreeSet<>();
        while (rows.find()) {
            String key = "command." + rows.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
            String text = texts.getProperty(key);
            assertThat(text.indexOf('&')).as(key).isNotNegative();
            String mnemonic = rows.group(2) + " "
                    + text.substring(text.indexOf('&') + 1).substring(0, 1).toLowerCase(Locale.ROOT);
            assertThat(seen.add(mnemonic)).as("%s %s", key, mnemonic).isTrue();
        }
        String bar = Stream.of("file", "edit", "view", "go", "glossary", "help")
                .map(m -> texts.getProperty("menu." + m))
                .map(t -> t.substring(t.indexOf('&') + 1, t.indexOf('&') + 2))
                .collect(Collectors.joining());
        assertThat(bar.chars().distinct().count()).as(bar).isEqualTo(6);
    }

    @Test
    void sentencesInArabicHaveArabicCommas() throws IOException {
        Pattern latin = Pattern.compile("\\p{IsArabic}\\P{L}?,|, \\P{L}?\\p{IsArabic}|[}], [{]");
        Properties arabic = words("_ar");
        assertThat(arabic.stringPropertyNames())
                .filteredOn(key -> latin.matcher(arabic.getProperty(key)).find())
                .isEmpty();
    }
}
