package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a line that may be a name.
 *
 * @param line the line
 * @param from index of its first word
 * @param to index after its last
 * @param cut chars of the first word that do not belong to it: attached و ف ب ل ك
 */
record Phrase(Line line, int from, int to, int cut) {
    int size() {
        return to - from;
    }

    /** The name alone, as written. */
    String surface() {
        return line.text().substring(start(), end());
    }

    int start() {
        return line.token(from).span().start() + cut;
    }

    int end() {
        return line.token(to - 1).span().end();
    }

    boolean overlaps(Phrase other) {
        return line == other.line && from < other.to && other.from < to;
    }

    /** Stems of its words, apart by a space: the same for all forms of a name. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i == from ? "" : " ").append(line.words().get(i).key());
        }
        return key.toString();
    }

    /** Written forms by which a body is looked up: folded, the last word with and without its ending. */
    List<String> spellings() {
        StringBuilder front = new StringBuilder();
        for (int i = from; i < to - 1; i++) {
            front.append(folded(i)).append(' ');
        }
        List<String> all = new ArrayList<>();
        all.add(front + folded(to - 1));
        if (!line.language().equals("ar")) {
            for (Reading reading : line.words().get(to - 1).readings()) {
                all.add(front + reading.stem());
            }
        }
        return all;
    }

    private String folded(int index) {
        String key = line.token(index).key();
        return index == from && cut > 0 && cut < key.length()
                ? (key.startsWith("لل", cut - 1) && key.charAt(cut - 1) == 'ل' ? "ا" : "") + key.substring(cut)
                : key;
    }
}
