package org.dragoman.article.bitext;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.Decoded;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Messages of Java programs: {@code NAME_az.properties} renders {@code NAME_en.properties} where English is asked for and
 * that file is there, else the base {@code NAME.properties}. A unit is a key that both have. UTF-8 or, where a file is not,
 * ISO-8859-1, as Java takes it.
 */
public final class PropertiesReader implements BitextReader {
    private static final Pattern NAME = Pattern.compile(
            "(?<base>.+)_(?<tag>[a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_(?:[A-Z]{2}|[0-9]{3}))?)\\.properties");
    private static final String ENDING = ".properties";
    private static final int NAMED_KEYS = 5;

    /** What a file's name says. */
    private record Named(String base, LanguageTag language) {
        static Optional<Named> of(String fileName) {
            Matcher matcher = NAME.matcher(fileName);
            return matcher.matches()
                    ? LanguageTag.parse(matcher.group("tag").replace('_', '-'))
                            .filter(LanguageTag::isRegistered)
                            .map(tag -> new Named(matcher.group("base"), tag))
                    : Optional.empty();
        }
    }

    /** Messages of a file by their keys. */
    private record Messages(TextFile file, Map<String, PlacedText> byKey) {
        String texts() {
            StringBuilder texts = new StringBuilder();
            byKey.values().forEach(t -> texts.append(t.text()).append('\n'));
            return texts.toString();
        }
    }

    /** For {@link java.util.ServiceLoader}. */
    public PropertiesReader() {}

    @Override
    public String id() {
        return "properties";
    }

    @Override
    public boolean reads(String fileName, boolean folder) {
        return !folder && Named.of(fileName).isPresent();
    }

    /** A folder holds all languages of a program, and settings; only renderings that are asked for are taken. */
    @Override
    public boolean takesUnnamed(BitextInput input) {
        return Named.of(input.file().fileName())
                .filter(n -> BitextInput.fits(input.to(), n.language()))
                .filter(n -> input.from() == null || !BitextInput.fits(input.from(), n.language()))
                .flatMap(n -> source(input, n))
                .isPresent();
    }

    /** The file that holds the sources, if it is there. */
    private static Optional<Path> source(BitextInput input, Named target) {
        List<String> names = new ArrayList<>();
        LanguageTag from = input.from();
        if (from != null && !from.equals(target.language())) {
            names.add(target.base() + "_" + from.value().replace('-', '_') + ENDING);
            names.add(target.base() + "_" + from.primary() + ENDING);
        }
        names.add(target.base() + ENDING);
        return names.stream()
                .map(name -> input.path().resolveSibling(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    @Override
    public ReadResult<List<Bitext>> read(BitextInput input) {
        Named named = Named.of(input.file().fileName())
                .orElseThrow(() -> new IllegalArgumentException("no rendering by its name: " + input.path()));
        SourcePosition at = SourcePosition.of(input.file().name());
        if (!BitextInput.fits(input.to(), named.language())) {
            return failed(
                    at,
                    "X004",
                    "Its name says that it is in " + named.language() + "; asked for is " + input.to() + ".",
                    "Name the file in that language, or leave out the language.");
        }
        Optional<Path> source = source(input, named);
        if (source.isEmpty()) {
            return failed(
                    at,
                    "X015",
                    "There is no " + named.base() + ENDING + " beside it, so nothing tells what it renders.",
                    "Put the base there, or name the language of another such file with --from.");
        }
        List<InputProblem> problems = new ArrayList<>();
        Messages sources = messages(ArticleInput.of(source.get(), input.file().options()), problems);
        Messages targets = messages(input.file(), problems);
        return problems.stream().anyMatch(p -> p.severity() == InputProblem.Severity.ERROR)
                ? new ReadResult.Failed<>(problems)
                : new ReadResult.Ok<>(List.of(bitext(named, input.from(), sources, targets, problems)), problems);
    }

    private static Bitext bitext(
            Named named, @Nullable LanguageTag from, Messages sources, Messages targets, List<InputProblem> problems) {
        List<BitextUnit> units = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        List<PlacedText> places = new ArrayList<>();
        targets.byKey().forEach((key, target) -> {
            PlacedText source = sources.byKey().get(key);
            if (source == null) {
                alone.add(key);
                places.add(target);
            } else {
                units.add(new BitextUnit(key, source, target, false));
            }
        });
        if (!alone.isEmpty()) {
            String more = alone.size() > NAMED_KEYS ? " and " + (alone.size() - NAMED_KEYS) + " more" : "";
            problems.add(InputProblem.warning(
                    targets.file().position(places.get(0).inFile(0)),
                    "X016",
                    "There is no source in " + sources.file().name() + " for "
                            + String.join(", ", alone.subList(0, Math.min(NAMED_KEYS, alone.size()))) + more + ".",
                    "Add it there, or take the rendering away; it is passed over."));
        }
        return new Bitext(
                named.base(), ArticleLanguage.choose(from, null, null, sources.texts()), named.language(), units);
    }

    private static Messages messages(ArticleInput input, List<InputProblem> problems) {
        byte[] bytes = input.bytes();
        Decoded decoded = decoded(input, bytes)
                .fold(
                        ok -> {
                            problems.addAll(ok.warnings());
                            return ok.value();
                        },
                        failed -> {
                            problems.addAll(failed.problems());
                            return new Decoded("", StandardCharsets.UTF_8, 0);
                        });
        TextFile file = TextFile.of(input.name(), bytes, decoded);
        Map<String, PlacedText> byKey = new LinkedHashMap<>();
        new PropertyLines(file, problems).read(byKey);
        return new Messages(file, byKey);
    }

    /** Where all is ASCII, whoever reads it may take it for either encoding, so that escapes are written to it. */
    private static ReadResult<Decoded> decoded(ArticleInput input, byte[] bytes) {
        Charset asked = input.options().charset();
        boolean utf8 = Decoded.of(input.name(), bytes) instanceof ReadResult.Ok;
        ReadResult<Decoded> read =
                Decoded.of(input.name(), bytes, asked == null && !utf8 ? StandardCharsets.ISO_8859_1 : asked, null);
        return read.fold(
                ok -> asked == null && ok.value().text().length() == bytes.length && isAscii(bytes)
                        ? new ReadResult.Ok<>(
                                new Decoded(ok.value().text(), StandardCharsets.US_ASCII, 0), ok.warnings())
                        : ok,
                failed -> failed);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static ReadResult<List<Bitext>> failed(SourcePosition at, String code, String message, String advice) {
        return new ReadResult.Failed<>(List.of(InputProblem.error(at, code, message, advice)));
    }
}
