package org.dragoman.article.bitext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.article.format.SourceRuns;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * A bitext as two articles whose lines are its units, so that line n of one renders line n of the other. A line break in a
 * unit is a blank there. Immutable.
 */
public final class BitextArticles {
    /** One side: its article, and where its lines begin. */
    private record Side(Article article, int[] starts) {}

    private final Bitext bitext;
    private final Side source;
    private final Side target;

    /**
     * Makes the articles.
     *
     * @param bitext units of two languages
     */
    public BitextArticles(Bitext bitext) {
        this.bitext = bitext;
        this.source = side(BitextUnit::source, bitext.sourceLanguage());
        this.target = side(BitextUnit::target, bitext.targetLanguage());
    }

    private Side side(Function<BitextUnit, PlacedText> of, LanguageTag language) {
        StringBuilder text = new StringBuilder();
        SourceRuns places = new SourceRuns();
        int[] starts = new int[bitext.units().size()];
        TextFile file = null;
        for (int i = 0; i < starts.length; i++) {
            PlacedText unit = of.apply(bitext.units().get(i));
            file = unit.file();
            if (i > 0) {
                text.append('\n');
            }
            starts[i] = text.length();
            places.add(starts[i], unit.inFile(0));
            for (Piece piece : unit.pieces()) {
                places.add(starts[i] + piece.start(), piece.raw());
            }
            String chars = unit.text();
            for (int at = chars.indexOf('\n'); at >= 0; at = chars.indexOf('\n', at + 1)) {
                places.add(starts[i] + at + 1, unit.inFile(at + 1));
            }
            text.append(chars.replace('\n', ' ').replace('\r', ' '));
        }
        String whole = text.toString();
        List<SourceMap.Run> runs =
                file == null ? List.of() : places.runs(file.chars(), file.charset(), file.bomLength());
        SourceMap map = SourceMap.scattered(
                file == null ? bitext.name() : file.name(),
                whole,
                file == null ? StandardCharsets.UTF_8 : file.charset(),
                runs);
        Article article = new Article(bitext.name(), spoken(language), whole, null, null, Provenance.UNKNOWN, map);
        return new Side(article, starts);
    }

    /** The language without its region, by which rules are found; its script counts. */
    private static LanguageTag spoken(LanguageTag language) {
        List<String> parts = new ArrayList<>(List.of(language.value().split("-")));
        boolean script = parts.size() > 1 && parts.get(1).length() == 4;
        return new LanguageTag(parts.get(0) + (script ? "-" + parts.get(1) : ""));
    }

    /**
     * {@return the sources}
     */
    public Article source() {
        return source.article();
    }

    /**
     * {@return the renderings}
     */
    public Article target() {
        return target.article();
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(target.starts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * Changes words of a rendering, unless that is not possible.
     *
     * @param span the words, offsets in the article of the renderings
     * @param words what to write
     * @param edits takes the change
     * @return no problem, or one with the place and the reason why nothing is changed there
     */
    public List<InputProblem> replace(Span span, String words, BitextEdits edits) {
        int index = index(span.start());
        BitextUnit unit = bitext.units().get(index);
        Span inUnit = span.shift(-target.starts()[index]);
        if (unit.locked()) {
            return List.of(InputProblem.warning(
                    unit.target().file().position(unit.target().inFile(inUnit.start())),
                    "X023",
                    "\"" + inUnit.in(unit.target().text()) + "\" is not changed: unit " + unit.id() + " is locked.",
                    "Unlock it in the program that made the file."));
        }
        return edits.replace(unit.target(), inUnit, words);
    }
}
