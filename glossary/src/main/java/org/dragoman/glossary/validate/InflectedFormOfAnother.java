package org.dragoman.glossary.validate;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.Severity;

/**
 * A term that is, as a whole, an inflected form of another concept's term: in a text both would be found at one place. Left
 * alone are contextual terms and concepts that the glossary joins by a relation or a naming set.
 */
final class InflectedFormOfAnother implements GlossaryRule {
    private final Languages languages;

    InflectedFormOfAnother(Languages languages) {
        this.languages = languages;
    }

    @Override
    public String id() {
        return "inflected-form";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        DeclaredPairs declared = new DeclaredPairs(glossary);
        TermIndex index = TermIndex.of(glossary, languages);
        TermPlace.all(glossary)
                .filter(p ->
                        !p.term().contextual() && languages.knows(p.section().language()))
                .forEach(p -> check(p, index, declared, sink));
    }

    private void check(TermPlace place, TermIndex index, DeclaredPairs declared, Consumer<GlossaryFinding> sink) {
        String text = place.term().text();
        Set<String> seen = new TreeSet<>();
        for (TermMatch match : index.matches(place.section().language(), text)) {
            boolean other = !match.concept().id().equals(place.concept().id())
                    && !match.term().contextual()
                    && !match.derivation().doubtful()
                    && !match.derivation().steps().isEmpty()
                    && match.span().start() == 0
                    && match.span().end() == text.length()
                    && !declared.contains(place.concept(), match.concept());
            if (other && seen.add(match.concept().id())) {
                sink.accept(
                        GlossaryFinding.of(
                                this,
                                Severity.INFO,
                                place,
                                "It is a form of \"" + match.term().text() + "\" of the concept \""
                                        + match.concept().id() + "\" as well.",
                                "Join the two by a relation or a naming set if both are meant, or make one of them contextual."));
            }
        }
    }
}
