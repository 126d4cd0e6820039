package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import org.dragoman.candidate.Candidate;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;

/**
 * Proposed entries as TBX (ISO 30042:2019, dialect TBX-Basic, data categories as tags): a concept entry each, terms with
 * status proposed.
 */
public final class CandidateTbx {
    private CandidateTbx() {}

    /**
     * Writes the entries.
     *
     * @param entries proposed concepts
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void write(List<Candidate> entries, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n")
                .append("  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n")
                .append("        <p>Entries proposed by dragoman candidates; not reviewed.</p>\n")
                .append("      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n");
        for (Candidate entry : entries) {
            entry(entry, out);
        }
        out.append("    </body>\n  </text>\n</tbx>\n");
    }

    private static void entry(Candidate entry, Appendable out) throws IOException {
        Concept concept = entry.concept();
        out.append("      <conceptEntry id=\"c-").append(escape(concept.id())).append("\">\n");
        out.append("        <note>Type: ").append(concept.type().code()).append("; places: ");
        out.append(Integer.toString(entry.occurrences().size())).append("</note>\n");
        for (LanguageSection section : concept.sections().values()) {
            out.append("        <langSec xml:lang=\"")
                    .append(section.language().value())
                    .append("\">\n");
            for (Term term : section.terms()) {
                term(term, out);
            }
            out.append("        </langSec>\n");
        }
        out.append("      </conceptEntry>\n");
    }

    private static void term(Term term, Appendable out) throws IOException {
        out.append("          <termSec>\n            <term>")
                .append(escape(term.text()))
                .append("</term>\n            <termNote type=\"termType\">");
        out.append(
                switch (term.type()) {
                    case ABBREVIATION -> "abbreviation";
                    case SHORT_FORM -> "shortForm";
                    case VARIANT -> "variant";
                    case FULL_FORM -> "fullForm";
                });
        out.append("</termNote>\n            <note>Status: proposed</note>\n          </termSec>\n");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
