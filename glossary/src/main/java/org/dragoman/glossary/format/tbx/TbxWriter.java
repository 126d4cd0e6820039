package org.dragoman.glossary.format.tbx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.FileOrder;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.Losses;
import org.dragoman.text.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes TBX version 3 (ISO 30042:2019). What the dialect has no category for stands in notes of our own, so that a glossary
 * comes back as it was.
 */
final class TbxWriter {
    static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final XmlWriter xml;
    private final Dialect dialect;
    private final boolean elements;
    private final Map<String, String> ids;

    /**
     * A writer.
     *
     * @param elements whether categories are written as elements (DCT) or as attributes (DCA)
     */
    private TbxWriter(XmlWriter xml, Dialect dialect, boolean elements, Map<String, String> ids) {
        this.xml = xml;
        this.dialect = dialect;
        this.elements = elements;
        this.ids = ids;
    }

    static List<Loss> write(Glossary glossary, Appendable out, Dialect dialect, boolean elements) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        new TbxWriter(xml, dialect, elements, XmlIds.of(glossary.concepts())).file(glossary);
        xml.finish();
        Losses losses = new Losses();
        losses.add("namingSets", glossary.namingSets().size(), "TBX holds no naming sets; left out");
        losses.add("profiles", glossary.profiles().size(), "TBX holds no profiles; left out");
        losses.add("languages", bare(glossary), "TBX holds no language without terms; left out");
        losses.add("text", (int) xml.removed(), "characters that XML cannot hold; left out");
        return losses.all();
    }

    private static int bare(Glossary glossary) {
        return (int) glossary.concepts().stream()
                .flatMap(c -> c.sections().values().stream())
                .filter(s -> s.terms().isEmpty())
                .count();
    }

    private void file(Glossary glossary) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("xmlns", NAMESPACE));
        for (Dialect module : Dialect.values()) {
            if (elements && module != Dialect.CORE && module.compareTo(dialect) <= 0) {
                attributes.add("xmlns:" + prefix(module));
                attributes.add(module.namespace());
            }
        }
        attributes.addAll(List.of("type", dialect.type(), "style", elements ? "dct" : "dca", "xml:lang", "en"));
        xml.block("tbx", attributes.toArray(String[]::new), () -> {
            TbxHeader.write("tbxHeader", glossary.info(), xml);
            xml.block(
                    "text",
                    none(),
                    () -> xml.block("body", none(), () -> {
                        for (Concept concept : FileOrder.concepts(glossary)) {
                            concept(concept);
                        }
                    }));
        });
    }

    private void concept(Concept concept) throws IOException {
        xml.block("conceptEntry", new String[] {"id", ids.getOrDefault(concept.id(), concept.id())}, () -> {
            items(EntryItems.of(concept, ids));
            boolean any = false;
            for (LanguageSection section : FileOrder.sections(concept)) {
                if (!section.terms().isEmpty()) {
                    any = true;
                    section(concept, section);
                }
            }
            if (!any) {
                placeholder(concept);
            }
        });
    }

    /** An entry needs a language and a term. */
    private void placeholder(Concept concept) throws IOException {
        xml.block(
                "langSec",
                new String[] {"xml:lang", TbxReader.NO_LANGUAGE},
                () -> xml.block("termSec", none(), () -> xml.line("term", none(), concept.id())));
    }

    private void section(Concept concept, LanguageSection section) throws IOException {
        xml.block("langSec", new String[] {"xml:lang", section.language().value()}, () -> {
            items(EntryItems.of(section));
            for (Term term : section.terms()) {
                xml.block("termSec", none(), () -> {
                    xml.line("term", none(), term.text());
                    items(TermItems.of(term, concept.type().kind()));
                });
            }
        });
    }

    private void items(List<Item> items) throws IOException {
        List<Item> notes = new ArrayList<>();
        for (Item item : items) {
            Category category = item.category();
            if (category == null || category.dialect().compareTo(dialect) > 0) {
                Item note = category == null ? item : asNote(category, item);
                if (note != null) {
                    notes.add(note);
                }
            } else {
                category(category, item);
            }
        }
        for (Item note : notes) {
            xml.line("note", none(), note.value());
        }
    }

    /** What the dialect has no category for; null for what other notes say anyway. */
    private static @Nullable Item asNote(Category category, Item item) {
        return category == Category.CROSS_REFERENCE
                        || category == Category.PART_OF_SPEECH
                        || category == Category.SOURCE
                ? null
                : Item.note(OwnNote.of(category.label(), item.value()));
    }

    private void category(Category category, Item item) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!elements) {
            attributes.put("type", category.label());
        }
        if (item.target() != null) {
            attributes.put("target", item.target());
        }
        xml.line(
                elements ? prefix(category.dialect()) + ":" + category.label() : category.element(),
                attributes.entrySet().stream()
                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new),
                item.value());
    }

    private static String prefix(Dialect module) {
        return module.name().toLowerCase(Locale.ROOT);
    }

    static String[] none() {
        return new String[0];
    }
}
