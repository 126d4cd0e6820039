package org.dragoman.article.format;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document, read element by element. Names have the usual prefix of their namespace, whatever the part calls
 * it. Document types and entities of others are refused, and so is endless nesting.
 */
final class Xml {
    private static final int MAX_DEPTH = 500;
    private static final XMLInputFactory FACTORY = factory();

    private final String document;
    private final String part;
    private final Map<String, String> prefixes;
    private final XMLStreamReader in;
    private int depth;

    /**
     * Opens a part.
     *
     * @param document the file as the user named it
     * @param part name of the part
     * @param bytes the part
     * @param prefixes the usual prefixes by namespace
     */
    Xml(String document, String part, byte[] bytes, Map<String, String> prefixes) throws BadDocument {
        this.document = document;
        this.part = part;
        this.prefixes = prefixes;
        try {
            in = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("entities are not resolved");
        });
        return factory;
    }

    /** Goes on to the next element or text; false behind the last. */
    boolean next() throws BadDocument {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT:
                        if (++depth > MAX_DEPTH) {
                            throw BadDocument.tooLarge(
                                    document,
                                    "The document's " + part + " is nested deeper than " + MAX_DEPTH + " levels.");
                        }
                        return true;
                    case XMLStreamConstants.END_ELEMENT:
                        depth--;
                        return true;
                    case XMLStreamConstants.CHARACTERS:
                    case XMLStreamConstants.CDATA:
                    case XMLStreamConstants.SPACE:
                        return true;
                    case XMLStreamConstants.DTD:
                    case XMLStreamConstants.ENTITY_REFERENCE:
                        throw malformed();
                    default:
                        break;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser answers some garbage with unchecked exceptions.
            throw malformed();
        }
    }

    boolean isStart() {
        return in.isStartElement();
    }

    boolean isEnd() {
        return in.isEndElement();
    }

    boolean isText() {
        return !isStart() && !isEnd();
    }

    /** Name of the element that begins or ends, such as {@code w:p}; without prefix in a namespace that is not asked for. */
    String name() {
        String prefix = prefixes.get(String.valueOf(in.getNamespaceURI()));
        return prefix == null ? in.getLocalName() : prefix + ":" + in.getLocalName();
    }

    String text() {
        return in.getText();
    }

    /** An attribute of the element that begins, null where it has none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = prefixes.get(String.valueOf(in.getAttributeNamespace(i)));
            if (name.equals((prefix == null ? "" : prefix + ":") + in.getAttributeLocalName(i))) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Goes to the end of the element that has begun. */
    void skip() throws BadDocument {
        int within = depth;
        while (depth >= within && next()) {
            continue;
        }
    }

    /** The text of the element that has begun; goes to its end. */
    String content() throws BadDocument {
        int within = depth;
        StringBuilder content = new StringBuilder();
        while (next() && depth >= within) {
            if (isText()) {
                content.append(text());
            }
        }
        return content.toString();
    }

    /** How many elements the present one is in, itself included. */
    int depth() {
        return depth;
    }

    private BadDocument malformed() {
        return BadDocument.broken(
                document,
                "The document is damaged: its part " + part + " is no plain well-formed XML.",
                "Open it in the program that wrote it and save it again.");
    }
}
