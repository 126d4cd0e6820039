package org.dragoman.glossary.format.tbx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.glossary.format.ConceptReferences;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX versions 3 and 2, an entry at a time. What can be understood is taken, and a warning says what was mended; what
 * is no TBX at all, or no XML, is an error. For one read.
 */
final class TbxReader {
    /** Language of what stands in an entry only because one must have a term. */
    static final String NO_LANGUAGE = "zxx";

    private static final String LANGUAGE = "xml:lang";

    private final String text;
    private final boolean alone;
    private final Problems problems;
    private final ConceptReferences references = new ConceptReferences();
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final EntryReader entries;
    private @Nullable String title;
    private @Nullable String license;
    private boolean header;
    private boolean body;

    TbxReader(String name, String text, boolean alone) {
        this.text = text;
        this.alone = alone;
        this.problems = new Problems(name, text);
        this.entries = new EntryReader(problems, references);
    }

    ReadResult<Glossary> read() {
        if (!TbxProlog.accept(text, problems)) {
            return new ReadResult.Failed<>(problems.all());
        }
        try {
            XmlFile xml = new XmlFile(text);
            if (xml.next() && root(xml)) {
                children(xml, xml.name());
                complete();
            }
        } catch (XMLStreamException e) {
            XmlFile.syntax(e, text, problems);
        }
        if (alone) {
            references.check(concepts.keySet(), problems);
        }
        Glossary glossary = new Glossary(concepts.values(), List.of(), List.of(), new GlossaryInfo(title, license));
        return ReadResult.of(glossary, problems.all());
    }

    /** Looks at the root; false where it is none of TBX. */
    private boolean root(XmlFile xml) {
        boolean old = xml.name().equals("martif");
        if (!old && !xml.name().equals("tbx")) {
            problems.error(
                    xml.offset(),
                    ProblemCode.NOT_A_GLOSSARY,
                    "The file begins with the element \"" + xml.name() + "\".",
                    "A TBX file begins with \"tbx\" (version 3) or \"martif\" (version 2).");
            return false;
        }
        String type = xml.attribute("type");
        String style = xml.attribute("style");
        if (type == null || !type.startsWith("TBX")) {
            header(xml, type == null ? "It has no type" : "Its type is \"" + type + "\"", "TBX-Basic");
        }
        if (!old && !TbxWriter.NAMESPACE.equals(xml.namespace())) {
            header(
                    xml,
                    xml.namespace().isEmpty() ? "It has no namespace" : "Its namespace is \"" + xml.namespace() + "\"",
                    TbxWriter.NAMESPACE);
        }
        if (!old && !"dca".equals(style) && !"dct".equals(style)) {
            header(xml, style == null ? "It has no style" : "Its style is \"" + style + "\"", "dca or dct");
        }
        if (xml.attribute(LANGUAGE) == null) {
            header(xml, "It has no xml:lang", "en");
        }
        return true;
    }

    private void header(XmlFile xml, String found, String right) {
        problems.warning(
                xml.offset(),
                ProblemCode.HEADER,
                found + ", which was mended by looking at what is in the file.",
                "Write " + right + " there.");
    }

    /** Goes through the elements of the root, of text, and of body. */
    private void children(XmlFile xml, String parent) throws XMLStreamException {
        while (xml.next()) {
            if (!xml.starts()) {
                return;
            }
            String name = xml.name();
            switch (parent + '/' + name) {
                case "tbx/tbxHeader", "martif/martifHeader" -> {
                    header = true;
                    info(xml.node());
                }
                case "tbx/text", "martif/text" -> children(xml, name);
                case "text/body" -> {
                    body = true;
                    children(xml, name);
                }
                case "text/front", "text/back" -> xml.node();
                case "body/conceptEntry", "body/termEntry" -> entry(xml.node());
                default -> misplaced(xml.node(), parent);
            }
        }
    }

    private void misplaced(XmlNode node, String parent) {
        problems.warning(
                node.offset(),
                ProblemCode.PLACE,
                "The element \"" + node.name() + "\" does not belong in \"" + parent + "\"; it was left out.",
                "Move or remove it.");
    }

    private void info(XmlNode node) {
        for (XmlNode child : node.children()) {
            if (child.name().equals("title")) {
                title = child.stripped();
            } else if (child.name().equals("p") && child.stripped().startsWith(TbxHeader.LICENSE)) {
                license = child.stripped().substring(TbxHeader.LICENSE.length());
            } else {
                info(child);
            }
        }
    }

    private void complete() {
        if (!header) {
            problems.warning(
                    0,
                    ProblemCode.HEADER,
                    "The file has no header.",
                    "Add a tbxHeader with a fileDesc and a sourceDesc, in which a p says where the entries are from.");
        }
        if (!body) {
            problems.error(
                    text.length(),
                    ProblemCode.MISSING,
                    "The file has no body, in which the entries stand.",
                    "Put the entries into text and body.");
        }
    }

    private void entry(XmlNode node) {
        Concept concept = entries.concept(node, places.size() + 1);
        Integer first = places.putIfAbsent(concept.id(), node.offset());
        if (first == null) {
            concepts.put(concept.id(), concept);
            return;
        }
        List<String> tried = new ArrayList<>(List.of(concept.id()));
        while (places.containsKey(tried.get(tried.size() - 1))) {
            tried.add(concept.id() + "-" + (tried.size() + 1));
        }
        String id = tried.get(tried.size() - 1);
        problems.warning(
                node.offset(),
                ProblemCode.DUPLICATE_ID,
                "Two entries have the id \"" + concept.id() + "\"; the first is at " + problems.at(first)
                        + ". The second was read as \"" + id + "\".",
                "Join the two, or give one another id.");
        places.put(id, node.offset());
        concepts.put(id, EntryReader.renamed(concept, id));
    }
}
