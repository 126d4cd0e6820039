package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.align.Bead;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Segment;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;

/** Puts the versions of a text side by side. */
final class Passages {
    private Passages() {}

    /**
     * The passages of one text.
     *
     * @param versions two or three, one a language
     * @param lines whether line n of one version is the counterpart of line n of the others; else they are aligned
     */
    static List<Passage> of(List<AnnotatedArticle> versions, boolean lines) {
        List<Passage> passages = new ArrayList<>();
        String doc = versions.get(0).article().id();
        if (lines) {
            Map<Integer, Map<String, Passage.Side>> byLine = new TreeMap<>();
            for (AnnotatedArticle version : versions) {
                int[] numbers = lines(version);
                for (Segment segment : version.segments()) {
                    byLine.computeIfAbsent(numbers[segment.index()], k -> new LinkedHashMap<>())
                            .put(language(version), side(version, List.of(segment.index())));
                }
            }
            byLine.forEach((line, sides) -> passages.add(new Passage(doc, line, sides)));
            return passages;
        }
        List<int[]> numbers = versions.stream().map(Passages::lines).toList();
        for (Bead bead : new SentenceAligner().align(versions).beads()) {
            if (bead.width() > 1) {
                passages.add(passage(doc, versions, bead, numbers));
            }
        }
        return passages;
    }

    private static Passage passage(String doc, List<AnnotatedArticle> versions, Bead bead, List<int[]> numbers) {
        Map<String, Passage.Side> sides = new LinkedHashMap<>();
        int line = -1;
        for (int i = 0; i < versions.size(); i++) {
            if (!bead.side(i).isEmpty()) {
                AnnotatedArticle version = versions.get(i);
                sides.put(language(version), side(version, bead.side(i)));
                if (line < 0) {
                    line = numbers.get(i)[bead.side(i).get(0)];
                }
            }
        }
        return new Passage(doc, line, sides);
    }

    private static String language(AnnotatedArticle version) {
        return version.article().language().language();
    }

    /** For each segment the number of the line it begins in. */
    private static int[] lines(AnnotatedArticle version) {
        String text = version.article().text();
        int[] lines = new int[version.segments().size()];
        int line = 0;
        int newline = text.indexOf('\n');
        for (Segment segment : version.segments()) {
            while (newline >= 0 && newline < segment.span().start()) {
                line++;
                newline = text.indexOf('\n', newline + 1);
            }
            lines[segment.index()] = line;
        }
        return lines;
    }

    /** The segments of one side, joined by spaces. */
    private static Passage.Side side(AnnotatedArticle version, List<Integer> segments) {
        StringBuilder text = new StringBuilder();
        List<Span> mentions = new ArrayList<>();
        for (int segment : segments) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int shift = text.length() - version.segments().get(segment).span().start();
            text.append(version.text(segment));
            for (Mention mention : version.mentions(segment)) {
                mentions.add(mention.span().shift(shift));
            }
        }
        return new Passage.Side(text.toString(), mentions);
    }
}
