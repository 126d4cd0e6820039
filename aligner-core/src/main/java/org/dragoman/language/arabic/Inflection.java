package org.dragoman.language.arabic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that is asked for by the ids of its rules, as they were read off a form of another term. Rules that follow by
 * themselves (ة to ت before a pronoun) or that are faults are not asked for again.
 */
final class Inflection {
    private static final Set<String> AUTOMATIC = Set.of(
            "ar.teh",
            "ar.alef",
            "ar.hamza-seat",
            "ar.defective",
            "ar.construct",
            "ar.hamza-missing",
            "ar.hamza-added",
            "ar.spelling",
            "ar.joined",
            "ar.split",
            "ar.teh-dots",
            "ar.yeh-dots",
            RunOn.RULE);

    private final TermForm form;
    private final List<String> rules;

    private Inflection(TermForm form, List<String> rules) {
        this.form = form;
        this.rules = rules;
    }

    /**
     * The forms that some rules make of a term.
     *
     * @param form the term
     * @param rules rule ids
     * @return likeliest first; empty where a rule does not apply
     */
    static List<String> of(TermForm form, List<String> rules) {
        return rules.isEmpty() ? List.of(form.text()) : new Inflection(form, rules).forms();
    }

    private List<String> forms() {
        List<TermPattern> patterns = TermCompiler.compile(form);
        Wanted wanted = wanted();
        if (patterns.isEmpty() || wanted == null) {
            return List.of();
        }
        FormWriter writer = new FormWriter(patterns.get(0));
        boolean article = (wanted.the || (writer.citedWithArticle() && !wanted.indefinite)) && wanted.pronoun == null;
        Choice choice = new Choice(wanted.attached, article, wanted.pronoun);
        List<Stem> heads = writer.heads().stream()
                .filter(wanted::fits)
                .sorted(Comparator.comparingInt(wanted::rank))
                .collect(Collectors.toList());
        Set<String> forms = new LinkedHashSet<>();
        heads.forEach(head -> writer.write(head, choice).ifPresent(word -> forms.add(word.text())));
        return List.copyOf(forms);
    }

    private @Nullable Wanted wanted() {
        Wanted wanted = new Wanted();
        for (String rule : rules) {
            if (!AUTOMATIC.contains(rule) && !wanted.take(rule)) {
                return null;
            }
        }
        return wanted;
    }

    /** What the rules say, gathered one by one. */
    private static final class Wanted {
        private int attached;
        private boolean the;
        private boolean indefinite;
        private @Nullable Step pronoun;
        private int number = Features.SINGULAR;
        private int gender;
        private int cases = Features.CASES;
        private boolean caseGiven;

        boolean take(String rule) {
            int flag = Attached.flag(rule);
            Optional<Step> suffix = Pronouns.byRule(rule);
            if (flag == Attached.THE) {
                the = true;
            } else if (flag != 0) {
                attached |= flag;
            } else if (suffix.isPresent()) {
                pronoun = suffix.get();
            } else {
                return takeFeature(rule);
            }
            return true;
        }

        private boolean takeFeature(String rule) {
            switch (rule) {
                case "ar.indefinite":
                    indefinite = true;
                    return true;
                case "ar.dual":
                    number = Features.DUAL;
                    return true;
                case "ar.plural":
                    number = Features.PLURAL;
                    return true;
                case "ar.feminine":
                    gender = Features.CHANGED_GENDER;
                    return true;
                case "ar.nominative":
                    return takeCase(Features.NOMINATIVE);
                case "ar.oblique":
                    return takeCase(Features.ACCUSATIVE | Features.GENITIVE);
                case "ar.accusative":
                    return takeCase(Features.ACCUSATIVE);
                default:
                    return false;
            }
        }

        private boolean takeCase(int bits) {
            cases = bits;
            caseGiven = true;
            return true;
        }

        /** A feminine is not asked of a word that is feminine itself. */
        boolean fits(Stem stem) {
            boolean gendered = gender == 0 || stem.has(Features.FEMININE);
            boolean changed = gender != 0 || !stem.has(Features.CHANGED_GENDER);
            return stem.has(number) && gendered && changed && Features.any(stem.flags(), cases);
        }

        /** Lower is likelier: the case asked for, what is written before guesses, guesses before what is rare. */
        int rank(Stem stem) {
            boolean accusative = caseGiven && cases == Features.ACCUSATIVE;
            int rank = stem.has(Features.TANWEEN_ALEF) == accusative ? 0 : 16;
            rank += stem.has(Features.RARE) ? 8 : 0;
            rank += stem.has(Features.GUESSED) ? 4 : 0;
            if (!caseGiven && !stem.has(Features.CASES)) {
                rank += stem.has(Features.ACCUSATIVE) ? 1 : 2;
            }
            return rank;
        }
    }
}
