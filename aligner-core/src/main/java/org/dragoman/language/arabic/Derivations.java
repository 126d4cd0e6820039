package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Derivation;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/** Whether found words are a form of a term, and how the form came about. One use for one candidate. */
final class Derivations {
    static final Step THE = new Step("ar.the", "ال");
    static final Step INDEFINITE = new Step("ar.indefinite", "");

    /** What makes a form a second choice, and what more so; every other step is free. */
    private static final Set<String> VARIANTS = Set.of(
            "ar.hamza-missing",
            "ar.hamza-added",
            "ar.spelling",
            "ar.joined",
            "ar.split",
            NearSpellings.VOWEL,
            NearSpellings.LETTER);

    private static final Set<String> FAULTS = Set.of("ar.teh-dots", "ar.yeh-dots", RunOn.RULE, RunOnFront.RULE);

    private static final int GUESSED_PENALTY = 2;
    private static final int TINY = 2;

    private final TermPattern pattern;
    private final Words words;
    private final List<WordMatch> matches;
    private final List<Step> steps = new ArrayList<>();
    private int penalty;

    private Derivations(TermPattern pattern, Words words, List<WordMatch> matches) {
        this.pattern = pattern;
        this.words = words;
        this.matches = matches;
    }

    /**
     * See {@link org.dragoman.language.Morphology#derive}.
     *
     * @param pattern the pattern whose words were found
     * @param words words of a text
     * @param matches one match for each word of the pattern
     * @return how the form follows from the term, or null where it does not
     */
    static @Nullable Derivation of(TermPattern pattern, Words words, List<WordMatch> matches) {
        Derivations check = new Derivations(pattern, words, matches);
        return check.fits() && check.explain()
                ? new Derivation(pattern.form().text(), check.steps, check.penalty)
                : null;
    }

    /**
     * Whether a form that was reached by a step is a second choice.
     *
     * @param step a step
     * @return true for faults and spelling variants
     */
    static boolean isSecondChoice(Step step) {
        return penalty(step) > 0;
    }

    private static int penalty(Step step) {
        return VARIANTS.contains(step.rule()) ? 1 : FAULTS.contains(step.rule()) ? 2 : 0;
    }

    private boolean fits() {
        int front = matches.get(0).proclitics().flags();
        if (matches.size() == 1 && (front & RunOnFront.SEVERAL) != 0) {
            return false;
        }
        for (int i = 0; i < matches.size(); i++) {
            if (!standsAt(i)) {
                return false;
            }
        }
        return agree() && !Homographs.isOther(pattern.form(), words, matches);
    }

    private boolean standsAt(int index) {
        WordMatch match = matches.get(index);
        int attached = match.proclitics().flags();
        if (index > 0 && (attached & ~Attached.THE) != 0) {
            return false;
        }
        if (match.stem().has(Features.FIXED)) {
            return (attached & Attached.ALL) == 0;
        }
        return Agreement.stands(match.stem().flags(), attached, hasPronoun(match));
    }

    private static boolean hasArticle(WordMatch match) {
        return (match.proclitics().flags() & Attached.THE) != 0;
    }

    private static boolean hasPronoun(WordMatch match) {
        return match.ending().flags() == ArabicMorphology.PRONOUN;
    }

    private boolean agree() {
        int head = matches.get(0).stem().flags();
        Boolean definite = null;
        for (WordMatch match : matches) {
            Stem stem = match.stem();
            if (!stem.has(Features.LINKED)) {
                continue;
            }
            boolean here = hasArticle(match) || hasPronoun(match);
            if (definite != null && definite != here) {
                return false;
            }
            definite = here;
            if (stem.has(Features.ADJECTIVE)
                    && !Agreement.agree(head, stem.flags(), stem.steps().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** Collects steps and penalty; false where the letters are not the term's after all. */
    private boolean explain() {
        if (near() > 1) {
            return false;
        }
        Proclitics proclitics = matches.get(0).proclitics();
        if (isInside(matches.get(0))) {
            addAll(proclitics.steps());
        }
        steps.addAll(Attached.steps(proclitics.flags() & Attached.ALL & ~Attached.THE));
        explainDefiniteness();
        for (WordMatch match : matches) {
            List<Step> own = match.stem().steps();
            for (int i = 0; i < own.size(); i++) {
                if (!match.stem().has(Features.ADJECTIVE) || isSecondChoice(own.get(i))) {
                    add(own.get(i));
                }
            }
            addAll(match.ending().steps());
            penalty -= isInside(match) && RunOn.isIn(match)
                    ? penalty(match.ending().steps().get(0))
                    : 0;
            penalty += match.stem().has(Features.GUESSED) ? GUESSED_PENALTY : 0;
            if (!explainLetters(match)) {
                return false;
            }
        }
        if (pattern.form().kind() == TermKind.ADJECTIVE && matches.size() == 1) {
            penalty += Homographs.isRatherNoun(words, matches.get(0)) ? 1 : 0;
        }
        return true;
    }

    /** Whether a word is run into the front of a find; one run into both ends counts once. */
    private static boolean isInside(WordMatch match) {
        return (match.proclitics().flags() & RunOnFront.INSIDE) != 0;
    }

    /** How many words have another spelling than the name has. */
    private int near() {
        int count = 0;
        for (WordMatch match : matches) {
            List<Step> own = match.stem().steps();
            count += !own.isEmpty() && NearSpellings.isNear(own.get(own.size() - 1)) ? 1 : 0;
        }
        return count;
    }

    /** The article is a step where the citation form has none, and its lack where the citation form has it. */
    private void explainDefiniteness() {
        for (WordMatch match : matches) {
            if (matches.size() > 1 && !match.stem().has(Features.LINKED)) {
                continue;
            }
            boolean cited = match.stem().has(Features.CITED_WITH_ARTICLE);
            if (hasArticle(match) && !cited) {
                steps.add(THE);
            } else if (cited && !hasArticle(match) && !hasPronoun(match)) {
                steps.add(INDEFINITE);
                penalty += pattern.form().kind() == TermKind.INSTITUTION ? 1 : 0;
            }
            return;
        }
    }

    private boolean explainLetters(WordMatch match) {
        Stem stem = match.stem();
        int start = match.proclitics().stemStart();
        HamzaCheck.Result hamza = HamzaCheck.compare(stem, words.text(), start, words.end(match.word()));
        if (hamza == null || !hasCapitals(stem, start)) {
            return false;
        }
        if (hamza.step() != null) {
            if (matches.size() == 1 && Homographs.isTooShortWithoutHamza(match)) {
                return false;
            }
            add(hamza.step());
        }
        if (isDoubtful(match)) {
            penalty += Derivation.DOUBTFUL;
        }
        return true;
    }

    /**
     * روسيا without its tanween is rather the country than the nisba; a name of two letters, or one found at the
     * beginning of a longer word, may be any word.
     */
    private boolean isDoubtful(WordMatch match) {
        Stem stem = match.stem();
        boolean country = stem.has(Features.TANWEEN_ALEF) && stem.key().endsWith("يا");
        boolean loneName = pattern.form().kind() == TermKind.NAME && matches.size() == 1;
        return (country && !Homographs.endsInTanween(words, match))
                || (loneName && (stem.key().length() <= TINY || RunOn.isDoubtful(match)));
    }

    /** Latin letters of a term that is bound to its capitals. */
    private boolean hasCapitals(Stem stem, int start) {
        if (!pattern.form().caseBound() || !hasUpperCase(stem.written())) {
            return true;
        }
        String found = words.text()
                .toOriginal(start, start + stem.key().length())
                .in(words.text().original());
        return found.equals(stem.written()) || found.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean hasUpperCase(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isUpperCase(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void addAll(List<Step> more) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i));
        }
    }

    private void add(Step step) {
        steps.add(step);
        penalty += penalty(step);
    }
}
