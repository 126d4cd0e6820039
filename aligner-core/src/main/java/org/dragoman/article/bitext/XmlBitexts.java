package org.dragoman.article.bitext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.article.Decoded;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** The units of a file while it is read, by their pairs of languages. For one read. */
final class XmlBitexts {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION = 200;
    private static final int MOST_UNITS = 2_000_000;

    /** Two languages. */
    private record Pair(LanguageTag from, LanguageTag to) {}

    /** Reads the units of an opened file. */
    interface Body {
        void read(TextFile file, XmlBitexts out) throws BadBitext;
    }

    private final BitextInput input;
    private final Map<Pair, List<BitextUnit>> units = new LinkedHashMap<>();
    private final Set<String> passedOver = new TreeSet<>();
    private int count;

    private XmlBitexts(BitextInput input) {
        this.input = input;
    }

    /** Opens a file and reads it. */
    static ReadResult<List<Bitext>> read(BitextInput input, Body body) {
        byte[] bytes = input.file().bytes();
        return Decoded.of(input.file().name(), bytes, input.file().options().charset(), declared(bytes))
                .fold(
                        ok -> read(input, TextFile.of(input.file().name(), bytes, ok.value()), ok.warnings(), body),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private static ReadResult<List<Bitext>> read(
            BitextInput input, TextFile file, List<InputProblem> warnings, Body body) {
        XmlBitexts out = new XmlBitexts(input);
        try {
            body.read(file, out);
            return new ReadResult.Ok<>(out.bitexts(), warnings);
        } catch (BadBitext e) {
            List<InputProblem> problems = new ArrayList<>(warnings);
            problems.add(e.problem());
            return new ReadResult.Failed<>(problems);
        }
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether the user wants a unit of these languages. */
    boolean wanted(LanguageTag from, LanguageTag to) {
        boolean fits = BitextInput.fits(input.from(), from) && BitextInput.fits(input.to(), to);
        if (!fits) {
            passedOver.add(from + " to " + to);
        }
        return fits;
    }

    /** The language of the sources that the user has set, else null. */
    @Nullable
    LanguageTag from() {
        return input.from();
    }

    /** Takes a unit. */
    void add(LanguageTag from, LanguageTag to, BitextUnit unit) throws BadBitext {
        if (++count > MOST_UNITS) {
            throw new BadBitext(
                    SourcePosition.of(input.file().name()),
                    "X003",
                    "The file holds more than " + MOST_UNITS + " units.",
                    "Split it.");
        }
        units.computeIfAbsent(new Pair(from, to), p -> new ArrayList<>()).add(unit);
    }

    private List<Bitext> bitexts() throws BadBitext {
        if (units.isEmpty() && !passedOver.isEmpty()) {
            throw new BadBitext(
                    SourcePosition.of(input.file().name()),
                    "X004",
                    "The file holds no texts of the languages asked for, but "
                            + passedOver.stream().limit(20).collect(Collectors.joining(", ")) + ".",
                    "Change --from and --to, or leave them out.");
        }
        return units.entrySet().stream()
                .map(e -> new Bitext(
                        input.document(), e.getKey().from(), e.getKey().to(), e.getValue()))
                .toList();
    }

    /** A language of the file. */
    static LanguageTag language(@Nullable String tag, XmlWalk xml, String attribute) throws BadBitext {
        if (tag == null) {
            throw new BadBitext(
                    xml.position(),
                    "X005",
                    "The element " + xml.name() + " has no attribute " + attribute + ".",
                    "Add it with the language, such as \"az\".");
        }
        return LanguageTag.parse(tag)
                .orElseThrow(() -> new BadBitext(
                        xml.position(),
                        "X006",
                        "\"" + tag + "\" is no language tag.",
                        "Write one such as \"az\" or \"ar-EG\"."));
    }
}
