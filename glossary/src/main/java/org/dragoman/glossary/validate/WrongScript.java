package org.dragoman.glossary.validate;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A term in a script in which its language is not written, or a word that mixes scripts (a Cyrillic letter that looks
 * Latin). Left alone are abbreviations in Latin letters, foreign words beside others, and languages of unknown script.
 */
final class WrongScript implements GlossaryRule {
    @Override
    public String id() {
        return "wrong-script";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary).forEach(place -> {
            String text = place.term().text();
            Optional<String> mixed = Arrays.stream(text.split("[^\\p{L}\\p{M}]+"))
                    .filter(w -> scripts(w).size() > 1)
                    .findFirst();
            if (mixed.isPresent()) {
                sink.accept(GlossaryFinding.of(
                        this,
                        Severity.ERROR,
                        place,
                        "The word \"" + mixed.get() + "\" mixes " + names(scripts(mixed.get())) + " letters.",
                        "Type it anew with one keyboard layout."));
            } else {
                checkWhole(place, scripts(text), sink);
            }
        });
    }

    private void checkWhole(TermPlace place, Set<Integer> found, Consumer<GlossaryFinding> sink) {
        Set<Integer> expected = expected(place.section().language());
        boolean latin = found.equals(Set.of(UScript.LATIN));
        boolean borrowed = latin && place.term().type() == TermType.ABBREVIATION;
        if (expected.isEmpty() || found.isEmpty() || borrowed || found.stream().anyMatch(expected::contains)) {
            return;
        }
        sink.accept(GlossaryFinding.of(
                this,
                latin ? Severity.WARNING : Severity.ERROR,
                place,
                "The term is written in " + names(found) + " letters, the language in " + names(expected) + " ones.",
                "Move it to its own language, or correct the language tag (az-Arab, az-Cyrl)."));
    }

    /** Empty where nothing is expected; ICU takes an undetermined language for English. */
    private static Set<Integer> expected(LanguageTag language) {
        if (language.language().equals(LanguageTag.UND.value())) {
            return Set.of();
        }
        int @Nullable [] codes = UScript.getCode(language.locale());
        return codes == null ? Set.of() : Arrays.stream(codes).boxed().collect(Collectors.toSet());
    }

    private static Set<Integer> scripts(String text) {
        return text.codePoints()
                .map(UScript::getScript)
                .filter(s -> s != UScript.COMMON && s != UScript.INHERITED && s != UScript.UNKNOWN)
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String names(Set<Integer> scripts) {
        return scripts.stream().map(UScript::getName).collect(Collectors.joining(" and "));
    }
}
