package org.dragoman.glossary.format.tbx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.jspecify.annotations.Nullable;

/** An XML file read element by element, with the place of each. Loads nothing from anywhere. For one read. */
final class XmlFile {
    private static final int DEEPEST = 64;
    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader2 in;

    /** Chars before the document, which the parser does not see. */
    private final int shift;

    XmlFile(String text) throws XMLStreamException {
        shift = text.startsWith("\uFEFF") ? 1 : 0;
        in = (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text.substring(shift)));
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false behind the last. */
    boolean next() throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("The entity &" + in.getLocalName() + "; is not known", in.getLocation());
            }
        }
        return false;
    }

    boolean starts() {
        return in.isStartElement();
    }

    String name() {
        return in.getLocalName();
    }

    String namespace() {
        String namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    @Nullable
    String attribute(String name) {
        return attributes().get(name);
    }

    int offset() {
        return shift + (int) in.getLocationInfo().getStartingCharOffset();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            boolean xml = XMLConstants.XML_NS_URI.equals(in.getAttributeNamespace(i));
            attributes.put((xml ? "xml:" : "") + in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return attributes;
    }

    /** The element that begins here, with all in it; goes to its end. */
    XmlNode node() throws XMLStreamException {
        String name = name();
        String namespace = namespace();
        int offset = offset();
        Map<String, String> attributes = attributes();
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlNode child = node();
                children.add(child);
                text.append(child.text());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(in.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("The entity &" + in.getLocalName() + "; is not known", in.getLocation());
            }
        }
        return new XmlNode(name, namespace, offset, attributes, children, text.toString());
    }

    /** Reports what the parser stumbled over. */
    static void syntax(XMLStreamException e, String file, Problems problems) {
        int shift = file.startsWith("\uFEFF") ? 1 : 0;
        int offset = e.getLocation() == null ? file.length() : e.getLocation().getCharacterOffset() + shift;
        String found =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        boolean cut = offset >= file.stripTrailing().length();
        problems.error(
                Math.min(Math.max(0, offset), file.length()),
                ProblemCode.SYNTAX,
                cut
                        ? "The file ends in the middle of an element."
                        : "This is not well-formed XML: " + found.replaceAll("[.\\s]+$", "") + ".",
                cut
                        ? "Restore the rest of the file, or export it again."
                        : "Correct the place; what follows it was not read.");
    }
}
