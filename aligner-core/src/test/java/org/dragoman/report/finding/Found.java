package org.dragoman.report.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.SourceMap;
import org.dragoman.check.Baseline;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Message;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/** Findings for tests: a sure fix, one to choose from, a missing term with its counterpart, a line copied as it is. */
final class Found {
    static final String ENGLISH = "The ferry to Aktau sails.\nThe harbour master, \"Ali\", spoke & smiled.\n";
    static final String AZERBAIJANI =
            "Aktauya bərə yola düşür. 😀 Limanda yük var.\nRəis danışdı.\nHello, world out there.\n";
    static final String ARABIC = "أبحرت العبارة إلى أكتاو.\n";

    private Found() {}

    static Article article(String id, LanguageTag language, String file, String text) {
        Provenance provenance = Provenance.of("Dəniz, xəbərlər", "2024-05-01").address("https://example.org/a?b=1&c=2");
        return new Article(id, language, text, null, null, provenance, SourceMap.identity(file, text));
    }

    private static Span words(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Span line(Article article, int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = article.text().indexOf('\n', start) + 1;
        }
        return new Span(start, article.text().indexOf('\n', start));
    }

    /** Five findings in two documents. */
    static List<Finding> findings() {
        Article source = article("bərə", LanguageTag.EN, "texts/bərə.en.txt", ENGLISH);
        Article target = article("bərə", LanguageTag.AZ, "texts/bərə.az.txt", AZERBAIJANI);
        Article arabic = article("عبارة", LanguageTag.AR, "نصوص/عبارة 1.ar.txt", ARABIC);
        Span first = line(target, 0);
        return List.of(
                new Finding(
                        "forbidden-term",
                        Severity.ERROR,
                        "bərə",
                        target,
                        first,
                        words(target, "Aktauya"),
                        AKTAU,
                        "Aktauya",
                        List.of("Aktau"),
                        Message.of("forbidden-term.message", "Aktauya", "Aktau"),
                        new Fix(words(target, "Aktauya"), List.of("Aktau şəhərinə"), true),
                        new Finding.Counterpart(source, line(source, 0), words(source, "Aktau"))),
                new Finding(
                        "non-preferred-term",
                        Severity.INFO,
                        "bərə",
                        target,
                        first,
                        words(target, "Limanda"),
                        null,
                        "Limanda",
                        List.of("=liman", "port"),
                        Message.of("non-preferred-term.message", "Limanda", "=liman"),
                        new Fix(words(target, "Limanda"), List.of("=limanda", "portda"), false),
                        null),
                new Finding(
                        "missing-term",
                        Severity.WARNING,
                        "bərə",
                        target,
                        line(target, 1),
                        null,
                        null,
                        "harbour master, \"Ali\"",
                        List.of("liman rəisi"),
                        Message.of("missing-term.message", "harbour master, \"Ali\"", "liman rəisi"),
                        null,
                        new Finding.Counterpart(source, line(source, 1), words(source, "harbour master, \"Ali\""))),
                new Finding(
                        "untranslated",
                        Severity.WARNING,
                        "bərə",
                        target,
                        line(target, 2),
                        line(target, 2),
                        null,
                        "Hello, world out there.",
                        List.of(),
                        Message.of("untranslated.bare", "Hello, world out there."),
                        null,
                        null),
                new Finding(
                        "mixed-terms",
                        Severity.INFO,
                        "عبارة",
                        arabic,
                        line(arabic, 0),
                        words(arabic, "العبارة"),
                        null,
                        "العبارة",
                        List.of("السفينة"),
                        Message.of("mixed-terms.message", "العبارة", "السفينة"),
                        new Fix(words(arabic, "العبارة"), List.of("السفينة"), true),
                        null));
    }

    private static final Concept AKTAU = Concept.of(
            "aktau",
            ConceptType.PLACE,
            Map.of(LanguageTag.EN, List.of(Term.of("Aktau", TermType.FULL_FORM, Status.PREFERRED))));

    /** One finding in a text of which a cell would run as a formula. */
    static CheckResult formula() {
        return one("=liman", "=liman var.", "The port.", "port");
    }

    /** One finding, with a sure fix, about words of a file. */
    static CheckResult inFile(String name, String text, String words) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed()
                .read(new ArticleInput(name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT), read);
        Article article = read.articles().get(0);
        Span span = words(article, words);
        Finding finding = new Finding(
                "non-preferred-term",
                Severity.INFO,
                article.id(),
                article,
                span,
                span,
                null,
                words,
                List.of(),
                Message.of("non-preferred-term.message", words, "x"),
                new Fix(span, List.of("x"), true),
                null);
        return CheckResult.of(checks(), List.of(article.id()), List.of(finding));
    }

    /** One finding with a character that XML cannot hold. */
    static CheckResult withControl() {
        return one("be\u0007ll", "be\u0007ll var.", "The be\u0007ll.", "be\u0007ll");
    }

    /** One finding whose words look like mark-up. */
    static CheckResult markup() {
        return one(
                "<script>alert(1)</script>", "<script>alert(1)</script> var.", "<b onclick=x>y</b>", "<b onclick=x>");
    }

    private static CheckResult one(String words, String text, String english, String counterpart) {
        Article source = article("x", LanguageTag.EN, "x.en.txt", english);
        Article target = article("x", LanguageTag.AZ, "x.az.txt", text);
        Finding finding = new Finding(
                "non-preferred-term",
                Severity.INFO,
                "x",
                target,
                new Span(0, text.length()),
                words(target, words),
                null,
                words,
                List.of(),
                Message.of("non-preferred-term.message", words, "port"),
                null,
                new Finding.Counterpart(source, new Span(0, english.length()), words(source, counterpart)));
        return CheckResult.of(checks(), List.of("x"), List.of(finding));
    }

    /** The checks that found them, by id. */
    static List<ConsistencyCheck> checks() {
        Map<String, ConsistencyCheck> checks = new TreeMap<>();
        findings().forEach(f -> checks.put(f.rule(), check(f.rule(), f.severity())));
        return List.copyOf(checks.values());
    }

    private static ConsistencyCheck check(String id, Severity severity) {
        return new ConsistencyCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Severity severity() {
                return severity;
            }

            @Override
            public void check(CheckedText text, Consumer<Finding> sink) {}
        };
    }

    static CheckResult result() {
        return CheckResult.of(checks(), List.of("bərə", "quiet", "عبارة"), findings());
    }

    /** The same findings over and over, each in a document of its own. */
    static CheckResult many(int count) {
        List<Finding> many = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; many.size() < count; i++) {
            texts.add("text-" + i);
            for (Finding f : findings()) {
                many.add(new Finding(
                        f.rule(),
                        f.severity(),
                        "text-" + i,
                        f.article(),
                        f.segment(),
                        f.span(),
                        f.concept(),
                        f.found(),
                        f.expected(),
                        f.message(),
                        f.fix(),
                        f.counterpart()));
            }
        }
        return CheckResult.of(checks(), texts, many.subList(0, count));
    }

    /** The result where a baseline lets the first finding stand. */
    static CheckResult accepted(String reason) {
        List<Finding> findings = findings();
        Baseline baseline = Baseline.NONE.with(findings.get(0), findings, reason, null);
        return new CheckResult(checks(), List.of("bərə", "عبارة"), baseline.apply(findings, LocalDate.of(2026, 1, 1)));
    }

    static ReportOptions options(ReportOptions.Offsets offsets, ReportOptions.TextAmount text) {
        return new ReportOptions(offsets, text, Profile.NONE, LanguageTag.EN);
    }

    static byte[] bytes(FindingReport report, CheckResult result, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(result, options, out);
        return out.toByteArray();
    }

    static String text(FindingReport report, CheckResult result, ReportOptions options) throws IOException {
        return new String(bytes(report, result, options), StandardCharsets.UTF_8);
    }

    static String text(FindingReport report) throws IOException {
        return text(report, result(), ReportOptions.DEFAULT);
    }
}
