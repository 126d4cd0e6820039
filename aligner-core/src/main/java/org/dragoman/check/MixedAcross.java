package org.dragoman.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.concept.Term;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/**
 * One concept written out in one way in most texts of a project and in another way in this one. A mixture within one text is
 * told by {@link MixedTerms}.
 */
public final class MixedAcross implements ProjectCheck {
    @Override
    public String id() {
        return "mixed-across";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void checkAll(List<CheckedText> texts, Consumer<Finding> sink) {
        List<List<TermUse>> uses = texts.stream().map(this::uses).toList();
        ProjectUses project = new ProjectUses();
        uses.forEach(project::add);
        uses.forEach(of -> project.against(of).forEach(sink));
    }

    /**
     * How a text writes its concepts out, with what would have to be said of it: all that has to be kept of a text until the
     * usage of the project is known.
     */
    List<TermUse> uses(CheckedText text) {
        List<TermUse> uses = new ArrayList<>();
        TermUses.of(text).forEach((concept, byTerm) -> {
            List<String> terms = List.copyOf(byTerm.keySet());
            Map<String, Finding> against = new TreeMap<>();
            if (terms.size() == 1) {
                Mention mention = byTerm.values().iterator().next().get(0);
                LanguageSupport rules = text.languages().get(text.language());
                Map<String, List<Term>> others = new LinkedHashMap<>();
                for (Term term : mention.concept().terms(text.language())) {
                    others.computeIfAbsent(rules.fold(term.text()).folded(), f -> new ArrayList<>())
                            .add(term);
                }
                others.remove(terms.get(0));
                others.forEach((folded, alike) -> {
                    if (alike.stream().anyMatch(TermUses::writtenOut)) {
                        against.put(folded, finding(text, mention, alike.subList(0, 1)));
                    }
                });
                if (!text.language().equals(text.language().primary())) {
                    against.put(TermUse.OTHER, finding(text, mention, List.of()));
                }
            }
            uses.add(new TermUse(concept, text.language(), terms, against));
        });
        return uses;
    }

    private Finding finding(CheckedText text, Mention mention, List<Term> wanted) {
        return new FindingBuilder(this, text)
                .at(mention)
                .expected(TermWords.texts(wanted))
                .fix(TermFixes.of(text, mention, mention.concept(), wanted))
                .build();
    }
}
