package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.WordForm;
import org.jspecify.annotations.Nullable;

/** Writes a term in a given form, by the same tables by which forms are found. */
final class FormWriter {
    /** Changes that follow from the endings by themselves, so that nobody has to ask for them. */
    static final Set<String> AUTOMATIC = Set.of(
            "az.softening",
            "az.vowel-drop",
            "az.single-consonant",
            "az.y-insertion",
            "az.inner-genitive",
            "az.inner-genitive-dropped",
            SmallBodies.LOWER_CASE,
            Respeller.SOURCE,
            Respeller.RESPELT);

    private static final String POSSESSIVE_3 = "az.possessive-3";

    private final TermCompiler compiler;
    private final SuffixTable table;

    FormWriter(TermCompiler compiler, SuffixTable table) {
        this.compiler = compiler;
        this.table = table;
    }

    /**
     * Writes a form.
     *
     * @param form the term
     * @param rules rule ids in order; those of sound changes are passed over, and a third-person possessive of a term
     *     that is possessed already is there
     * @return the form with its derivation, or empty where the term has no such form
     */
    Optional<WordForm> write(TermForm form, List<String> rules) {
        List<String> asked =
                rules.stream().filter(Predicate.not(AUTOMATIC::contains)).toList();
        if (asked.isEmpty()) {
            return Optional.of(new WordForm(form.text(), List.of()));
        }
        TermWords words = TermWords.of(form);
        if (words.isEmpty() || !words.suffix().isEmpty()) {
            return Optional.empty();
        }
        // A stem made for consonants alone (xət-lər) goes before the one that can do with them (xətt-lər).
        Comparator<Stem> specialFirst =
                Comparator.comparing(stem -> Traits.of(stem).follow() != Follow.CONSONANT);
        return compiler.last(form, words).stream()
                .filter(stem -> !Traits.of(stem).rare())
                .sorted(specialFirst)
                .map(stem -> write(words.prefix(), stem, asked))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<WordForm> write(String prefix, Stem stem, List<String> asked) {
        Entry entry = Entry.at(stem.rule());
        Traits traits = Traits.of(stem);
        boolean possessed = entry.possessed() || entry == Entry.HEAD;
        List<String> rules = possessed
                ? asked.stream().filter(rule -> !rule.equals(POSSESSIVE_3)).toList()
                : asked;
        List<Step> steps = path(traits, entry.first(), traits.sound(), rules, 0);
        if (steps == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(prefix).append(stem.written());
        if (!steps.isEmpty() && traits.hyphenated() && !isApart(steps.get(0))) {
            text.append('-');
        }
        steps.forEach(step -> text.append(step.surface()));
        List<Step> all = new ArrayList<>(stem.steps());
        for (Step step : steps) {
            if (!step.rule().equals(Suffix.SILENT)) {
                all.add(new Step(step.rule(), step.surface().strip()));
            }
        }
        return Optional.of(new WordForm(text.toString(), all));
    }

    private static boolean isApart(Step step) {
        return step.surface().startsWith(" ");
    }

    /** The suffixes for the rules that are left, or null; a separate word has a space before it. */
    private @Nullable List<Step> path(Traits traits, State state, Sound sound, List<String> rules, int depth) {
        if (rules.isEmpty() && state.accepts()) {
            boolean bare = depth == 0 && !traits.follow().end();
            return bare ? null : new ArrayList<>();
        }
        for (Arc arc : table.after(state, sound)) {
            Suffix suffix = arc.suffix();
            boolean asked = !rules.isEmpty() && suffix.rule().equals(rules.get(0));
            if (!(asked || suffix.silent())
                    || !suffix.follows(traits.wordClass())
                    || (depth == 0 && !traits.follow().admits(arc))) {
                continue;
            }
            boolean apart = suffix.writtenApart(sound);
            List<String> left = asked ? rules.subList(1, rules.size()) : rules;
            List<Step> rest = apart && !left.isEmpty() ? null : path(traits, arc.to(), arc.sound(), left, depth + 1);
            if (rest != null) {
                rest.add(
                        0,
                        new Step(
                                suffix.rule(),
                                apart ? " " + suffix.separate() : arc.spelt().letters()));
                return rest;
            }
        }
        return null;
    }
}
