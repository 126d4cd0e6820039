package org.dragoman.candidate;

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
}
