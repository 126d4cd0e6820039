package org.dragoman.glossary.format.tbx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.FileOrder;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.Losses;
import org.dragoman.language.Grammar;
import org.dragoman.text.XmlWriter;

/**
 * Writes TBX version 2 (ISO 30042:2008) for OmegaT and programs of its time. They pair every term of one language with every
 * term of the other and know no status, so the preferred term stands first and deprecated ones are left out; notes would be
 * shown with every pair, so there are no notes but the user's.
 */
final class MartifWriter {
    private static final String LEFT_OUT =
            "TBX version 2 is written for programs that would show it as a remark; left out";

    private final XmlWriter xml;
    private final Map<String, String> ids;
    private final Losses losses = new Losses();

    private MartifWriter(XmlWriter xml, Map<String, String> ids) {
        this.xml = xml;
        this.ids = ids;
    }

    static List<Loss> write(Glossary glossary, Appendable out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        MartifWriter writer = new MartifWriter(xml, XmlIds.of(glossary.concepts()));
        writer.file(glossary);
        xml.finish();
        writer.losses.add("namingSets", glossary.namingSets().size(), "TBX holds no naming sets; left out");
        writer.losses.add("profiles", glossary.profiles().size(), "TBX holds no profiles; left out");
        writer.losses.add("text", (int) xml.removed(), "characters that XML cannot hold; left out");
        return writer.losses.all();
    }

    private static String[] none() {
        return TbxWriter.none();
    }

    private void file(Glossary glossary) throws IOException {
        xml.block("martif", new String[] {"type", "TBX-Basic", "xml:lang", "en"}, () -> {
            TbxHeader.write("martifHeader", glossary.info(), xml);
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
        List<LanguageSection> sections = FileOrder.sections(concept).stream()
                .filter(s -> !kept(s).isEmpty())
                .toList();
        count(concept);
        if (sections.isEmpty()) {
            losses.add("id", "an entry without terms; left out");
            return;
        }
        String id = ids.getOrDefault(concept.id(), concept.id());
        if (!id.equals(concept.id())) {
            losses.add("id", "no id that XML allows; another was written");
        }
        xml.block("termEntry", new String[] {"id", id}, () -> {
            if (!concept.domain().isEmpty()) {
                typed("descrip", "subjectField", concept.domain());
            }
            if (concept.definition() != null) {
                typed("descrip", "definition", concept.definition());
            }
            for (String note : concept.notes()) {
                xml.line("note", none(), note);
            }
            for (LanguageSection section : sections) {
                section(section);
            }
        });
    }

    private static List<Term> kept(LanguageSection section) {
        List<Term> kept = new ArrayList<>();
        for (Status status : List.of(Status.PREFERRED, Status.CONTESTED, Status.ADMITTED, Status.PROPOSED)) {
            section.terms().stream().filter(t -> t.status(null) == status).forEach(kept::add);
        }
        return kept;
    }

    private void section(LanguageSection section) throws IOException {
        List<Term> kept = kept(section);
        xml.block("langSet", new String[] {"xml:lang", section.language().value()}, () -> {
            if (section.definition() != null) {
                typed("descrip", "definition", section.definition());
            }
            for (String note : section.notes()) {
                xml.line("note", none(), note);
            }
            for (Term term : kept) {
                xml.block("tig", none(), () -> term(term));
            }
        });
    }

    private void term(Term term) throws IOException {
        xml.line("term", none(), term.text());
        typed("termNote", "termType", TermItems.type(term.type()));
        String status = term.usages().isEmpty() ? null : TermItems.status(term.status(null));
        if (status != null) {
            typed("termNote", "administrativeStatus", status);
        }
        for (Usage usage : term.usages()) {
            if (usage.reference() != null) {
                typed("admin", "source", EntryItems.source(usage.reference()));
            }
        }
        if (term.note() != null) {
            xml.line("note", none(), term.note());
        }
    }

    private void typed(String element, String type, String text) throws IOException {
        xml.line(element, new String[] {"type", type}, text);
    }

    private void count(Concept concept) {
        losses.add("type", LEFT_OUT);
        losses.add("relations", concept.relations().size(), LEFT_OUT);
        losses.add("validity", concept.validity().equals(Validity.ALWAYS) ? 0 : 1, LEFT_OUT);
        losses.add("extra", concept.extra().size(), LEFT_OUT);
        for (LanguageSection section : concept.sections().values()) {
            losses.add(
                    "terms",
                    section.terms().size() - kept(section).size(),
                    "deprecated terms, which such programs would offer; left out");
            for (Term term : kept(section)) {
                count(term);
            }
        }
    }

    private void count(Term term) {
        losses.add("contextual", term.contextual() ? 1 : 0, LEFT_OUT);
        losses.add("case", term.caseRule() == CaseRule.DEFAULT ? 0 : 1, LEFT_OUT);
        losses.add("grammar", term.grammar().equals(Grammar.NONE) ? 0 : 1, LEFT_OUT);
        losses.add("extra", term.extra().size(), LEFT_OUT);
        losses.add(
                "usage",
                (int) Stream.concat(
                                term.usages().stream().skip(1),
                                term.usages().stream().limit(1).filter(MartifWriter::more))
                        .count(),
                "who uses a term, since when, and that it is contested or proposed; left out");
    }

    private static boolean more(Usage usage) {
        return TermItems.status(usage.status()) == null
                || !usage.authority().isEmpty()
                || !usage.validity().equals(Validity.ALWAYS)
                || usage.note() != null;
    }
}
