package org.dragoman.text;

import java.io.IOException;
import java.io.Writer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a document element by element. Whatever a text holds, the document is XML 1.0: characters that cannot stand in
 * one are left out and counted.
 */
public final class XmlWriter {
    private final XMLStreamWriter out;
    private int depth;
    private long removed;

    /** Something that is written into an element. */
    public interface Content {
        /**
         * Writes it.
         *
         * @throws IOException where the text written to fails
         */
        void write() throws IOException;
    }

    /** Writes what cannot stand in XML in a format's own way. */
    public interface Unwritable {
        /**
         * Writes a character.
         *
         * @param codePoint one that XML 1.0 cannot hold
         * @throws IOException where the text written to fails
         */
        void write(int codePoint) throws IOException;
    }

    /**
     * Begins a document.
     *
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public XmlWriter(Appendable out) throws IOException {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
            this.out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * {@return how many characters were left out}
     */
    public long removed() {
        return removed;
    }

    /**
     * An element with others in it, each on a line of its own.
     *
     * @param name its name, with prefix where it has one
     * @param attributes names and values by turns
     * @param content what is in it
     * @throws IOException where the text written to fails
     */
    public void block(String name, String[] attributes, Content content) throws IOException {
        start(name, attributes);
        depth++;
        content.write();
        depth--;
        newLine();
        end();
    }

    /**
     * An element on one line.
     *
     * @param name its name
     * @param attributes names and values by turns
     * @param content what is in it
     * @throws IOException where the text written to fails
     */
    public void line(String name, String[] attributes, Content content) throws IOException {
        start(name, attributes);
        content.write();
        end();
    }

    /**
     * An element with text.
     *
     * @param name its name
     * @param attributes names and values by turns
     * @param text what is in it
     * @throws IOException where the text written to fails
     */
    public void line(String name, String[] attributes, String text) throws IOException {
        line(name, attributes, () -> text(text));
    }

    /**
     * An empty element inside a text.
     *
     * @param name its name
     * @param attributes names and values by turns
     * @throws IOException where the text written to fails
     */
    public void inText(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Text; what XML cannot hold is left out and counted.
     *
     * @param text the text
     * @throws IOException where the text written to fails
     */
    public void text(String text) throws IOException {
        text(text, c -> removed++);
    }

    /**
     * Text.
     *
     * @param text the text
     * @param other writes what XML cannot hold
     * @throws IOException where the text written to fails
     */
    public void text(String text, Unwritable other) throws IOException {
        try {
            int from = 0;
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                int next = i + Character.charCount(point);
                if (!allowed(point) || point == '\r') {
                    out.writeCharacters(text.substring(from, i));
                    if (point == '\r') {
                        out.writeEntityRef("#13");
                    } else {
                        other.write(point);
                    }
                    from = next;
                }
                i = next;
            }
            out.writeCharacters(text.substring(from));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * How many characters of a text cannot stand in XML 1.0.
     *
     * @param text any
     * @return their number
     */
    public static long forbidden(String text) {
        return text.codePoints().filter(c -> !allowed(c)).count();
    }

    private static boolean allowed(int point) {
        return point >= 0x20
                ? (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        && point != 0xFFFE
                        && point != 0xFFFF
                : point == '\t' || point == '\n' || point == '\r';
    }

    /**
     * Ends the document.
     *
     * @throws IOException where the text written to fails
     */
    public void finish() throws IOException {
        try {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void start(String name, String[] attributes) throws IOException {
        try {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String[] attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attribute(attributes[i + 1]);
            if (name.startsWith("xml:")) {
                out.writeAttribute("xml", XMLConstants.XML_NS_URI, name.substring(4), value);
            } else if (name.equals("xmlns")) {
                out.writeDefaultNamespace(value);
            } else {
                out.writeAttribute(name, value);
            }
        }
    }

    /** Line ends in an attribute would become blanks anyway. */
    private String attribute(String value) {
        StringBuilder kept = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (!allowed(c)) {
                removed++;
            } else {
                kept.appendCodePoint(c < ' ' ? ' ' : c);
            }
        });
        return kept.toString();
    }

    private void end() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void newLine() throws IOException {
        try {
            out.writeCharacters("\n" + "  ".repeat(depth));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The stream writer asks for a writer. It is not told an encoding, so it escapes no letters. */
    private static final class AppendableWriter extends Writer {
        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            out.append(new String(letters, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
