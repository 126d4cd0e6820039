package org.dragoman.glossary.format.omegat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.FileOrder;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.Losses;

/**
 * Writes a line for every source term with every target term, preferred ones first; deprecated ones are named in the
 * comment, contextual ones left out, as OmegaT would offer them anywhere. For one write.
 */
final class OmegaTWriter {
    private final OmegaTGlossaryFormat.Pair pair;
    private final Appendable out;
    private final Losses losses = new Losses();
    /** The lines by their sources: in the order in which they are written when they were read. */
    private final NavigableMap<String, StringBuilder> lines = new TreeMap<>();

    OmegaTWriter(OmegaTGlossaryFormat.Pair pair, Appendable out) {
        this.pair = pair;
        this.out = out;
    }

    List<Loss> write(Glossary glossary) throws IOException {
        for (Concept concept : FileOrder.concepts(glossary)) {
            concept(concept);
        }
        for (StringBuilder line : lines.values()) {
            out.append(line);
        }
        losses.add(
                "id",
                glossary.concepts().size(),
                "OmegaT knows terms only: no entries, types, relations, usage or grammar");
        losses.add("namingSets", glossary.namingSets().size(), "left out");
        losses.add("profiles", glossary.profiles().size(), "left out");
        return losses.all();
    }

    private void concept(Concept concept) {
        List<Term> sources = offered(concept.terms(pair.source()));
        List<Term> targets = offered(concept.terms(pair.target()));
        long others = concept.sections().keySet().stream()
                .filter(l -> !l.language().equals(pair.source().language())
                        && !l.language().equals(pair.target().language()))
                .count();
        losses.add("languages", (int) others, "a glossary of OmegaT has two languages; the others were left out");
        if (sources.isEmpty() || targets.isEmpty()) {
            losses.add("concepts", "no term in one of the two languages; left out");
            return;
        }
        String comment = comment(concept);
        for (Term source : sources) {
            if (cell(source.text()).startsWith("#")) {
                losses.add("terms", "a line that begins with # is a comment in OmegaT; left out");
                continue;
            }
            StringBuilder rows = lines.computeIfAbsent(cell(source.text()), s -> new StringBuilder());
            for (Term target : targets) {
                rows.append(cell(source.text())).append('\t').append(cell(target.text()));
                String note = Stream.of(comment, target.note() == null ? "" : target.note())
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" "));
                if (!note.isEmpty()) {
                    rows.append('\t').append(cell(note));
                }
                rows.append('\n');
            }
        }
    }

    private List<Term> offered(List<Term> terms) {
        List<Term> offered = new ArrayList<>();
        for (Status status : List.of(Status.PREFERRED, Status.CONTESTED, Status.ADMITTED, Status.PROPOSED)) {
            for (Term term : terms) {
                if (term.status(null) == status && !term.contextual()) {
                    offered.add(term);
                }
            }
        }
        losses.add(
                "contextual",
                (int) terms.stream().filter(Term::contextual).count(),
                "terms that count in their context only; left out");
        return offered;
    }

    private String comment(Concept concept) {
        String deprecated = concept.terms(pair.target()).stream()
                .filter(t -> t.status(null) == Status.DEPRECATED)
                .map(Term::text)
                .collect(Collectors.joining(", "));
        String definition = concept.definition() == null ? "" : concept.definition();
        return deprecated.isEmpty() ? definition : (definition + " Not: " + deprecated).strip();
    }

    /** No quoting: a tab or a line end would break the table. */
    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
