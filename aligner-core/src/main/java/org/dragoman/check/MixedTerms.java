package org.dragoman.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;

/**
 * One concept written out in two ways within a text, or a surname spelt in two. A name and its abbreviation or short form
 * are no mixture, nor are contested names, nor spellings of one term that readers take for the same.
 */
public final class MixedTerms implements ConsistencyCheck {
    @Override
    public String id() {
        return "mixed-terms";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        mixed(text, TermUses.of(text), sink);
        mixed(text, TermUses.surnames(text), sink);
    }

    private void mixed(CheckedText text, Map<String, Map<String, List<Mention>>> uses, Consumer<Finding> sink) {
        uses.values().stream().filter(byTerm -> byTerm.size() > 1).forEach(byTerm -> concept(text, byTerm, sink));
    }

    private void concept(CheckedText text, Map<String, List<Mention>> byTerm, Consumer<Finding> sink) {
        List<List<Mention>> uses = new ArrayList<>(byTerm.values());
        uses.sort(Comparator.comparingInt((List<Mention> u) -> text.status(u.get(0)) == Status.PREFERRED ? 0 : 1)
                .thenComparingInt(u -> -u.size()));
        Term kept = uses.get(0).get(0).term();
        TermWords words = TermWords.of(uses.get(0).get(0).concept(), text);
        LanguageSupport rules = text.languages().get(text.language());
        for (List<Mention> use : uses.subList(1, uses.size())) {
            if (words.sameWords(kept, use.get(0).term(), rules)) {
                continue;
            }
            for (Mention mention : use) {
                sink.accept(new FindingBuilder(this, text)
                        .at(mention)
                        .expected(List.of(kept.text()))
                        .fix(TermFixes.of(text, mention, mention.concept(), List.of(kept)))
                        .build());
            }
        }
    }
}
