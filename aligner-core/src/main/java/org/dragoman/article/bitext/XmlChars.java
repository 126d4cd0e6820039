package org.dragoman.article.bitext;

/** The chars of one text event of an XML file, from where they stand in it. */
final class XmlChars {
    private static final int CDATA_START = "<![CDATA[".length();
    private static final int CDATA_END = "]]>".length();

    /** Takes the chars in order. */
    interface Sink {
        /** A stretch that stands in the file as it is. */
        void literal(int from, int to, Notation notation);

        /** A char, or a pair, that the file writes otherwise. */
        void written(String chars, int from, int to, Notation notation);
    }

    private final TextFile file;
    private final int from;
    private final int to;
    private final boolean cdata;
    private final String text;

    /**
     * The chars of an event.
     *
     * @param from where the event begins in the file
     * @param to where it ends
     * @param cdata whether it is a marked section
     * @param text what the parser made of it
     */
    XmlChars(TextFile file, int from, int to, boolean cdata, String text) {
        this.file = file;
        boolean open = cdata && file.chars().startsWith("<![CDATA[", from);
        boolean closed = cdata && to - CDATA_END >= from && file.chars().startsWith("]]>", to - CDATA_END);
        this.from = open ? from + CDATA_START : from;
        this.to = closed ? to - CDATA_END : to;
        this.cdata = cdata;
        this.text = text;
    }

    /** What the parser made of it; line ends are line feeds. */
    String text() {
        return text;
    }

    /** Adds the chars to a text. */
    void addTo(PlacedText.Builder out) {
        walk(new Sink() {
            @Override
            public void literal(int start, int end, Notation notation) {
                out.literal(start, end, notation);
            }

            @Override
            public void written(String chars, int start, int end, Notation notation) {
                out.written(chars, start, end, notation);
            }
        });
    }

    /**
     * Gives the chars with their places.
     *
     * @throws IllegalStateException where the places do not give the parser's text, which would be a fault of this class
     */
    void walk(Sink sink) {
        String raw = file.chars();
        Notation notation = cdata ? Notation.CDATA : Notation.XML;
        int at = 0;
        int literal = from;
        for (int i = from; i < to; ) {
            char c = raw.charAt(i);
            int end = i + 1;
            int chars = 1;
            if (c == '&' && !cdata) {
                end = raw.indexOf(';', i) + 1;
                chars = Character.charCount(text.codePointAt(at));
            } else if (c == '\r') {
                end += raw.startsWith("\n", end) ? 1 : 0;
            } else {
                check(at < text.length() && text.charAt(at) == c);
                at++;
                i++;
                continue;
            }
            sink.literal(literal, i, notation);
            sink.written(text.substring(at, at + chars), i, end, notation);
            at += chars;
            i = end;
            literal = end;
        }
        check(at == text.length());
        sink.literal(literal, to, notation);
    }

    private void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("lost the place of a text at " + file.position(from));
        }
    }
}
