package org.dragoman.glossary.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/**
 * One written form under two concepts of one language and type, as readers see it: spellings that the language's rules
 * fold together are one form. Left alone are concepts that the glossary joins by a relation or a naming set, contextual
 * terms, and names that differ in their capitals only.
 */
final class DuplicateForm implements GlossaryRule {
    private record Key(String language, ConceptType type, String folded) {}

    private final Languages languages;

    DuplicateForm(Languages languages) {
        this.languages = languages;
    }

    @Override
    public String id() {
        return "duplicate-form";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        DeclaredPairs declared = new DeclaredPairs(glossary);
        Map<Key, List<TermPlace>> byForm = new LinkedHashMap<>();
        TermPlace.all(glossary)
                .filter(p -> !p.term().contextual())
                .forEach(p ->
                        byForm.computeIfAbsent(key(p), k -> new ArrayList<>()).add(p));
        for (List<TermPlace> places : byForm.values()) {
            for (int i = 1; i < places.size(); i++) {
                TermPlace place = places.get(i);
                places.subList(0, i).stream()
                        .filter(earlier -> clash(earlier, place, declared))
                        .findFirst()
                        .ifPresent(earlier -> report(earlier, place, sink));
            }
        }
    }

    private Key key(TermPlace place) {
        LanguageTag language = place.section().language();
        String folded = languages.get(language).fold(place.term().text()).folded();
        String oneSpaced = folded.strip().replaceAll("\\s+", " ");
        return new Key(language.language(), place.concept().type(), oneSpaced);
    }

    private static boolean clash(TermPlace one, TermPlace other, DeclaredPairs declared) {
        return !one.concept().id().equals(other.concept().id())
                && !declared.contains(one.concept(), other.concept())
                && !differInBoundCapitals(one, other);
    }

    private static boolean differInBoundCapitals(TermPlace one, TermPlace other) {
        String text = one.term().text();
        return isBound(one)
                && isBound(other)
                && !text.equals(other.term().text())
                && text.equalsIgnoreCase(other.term().text());
    }

    private static boolean isBound(TermPlace place) {
        return TermForms.of(place.concept(), place.term()).caseBound();
    }

    private void report(TermPlace earlier, TermPlace place, Consumer<GlossaryFinding> sink) {
        boolean same = earlier.term().text().equals(place.term().text());
        sink.accept(GlossaryFinding.of(
                this,
                Severity.WARNING,
                place,
                "The concept \"" + earlier.concept().id() + "\" of the same type has this form too"
                        + (same ? "." : ", written \"" + earlier.term().text() + "\"."),
                "Join the two concepts by a relation or a naming set, make the form contextual, or merge them."));
    }
}
