package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Derivation;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/** Whether found words are a form of a term, and how the form came about. One use for one candidate. */
final class Derivations {
    private static final Step THE = new Step("ar.the", "ال");
    private static final Step INDEFINITE = new Step("ar.indefinite", "");
    private static final char FATHATAN = '\u064B';

    /** What makes a form a second choice; every other step is free. */
    private static final Map<String, Integer> PENALTIES = Map.of(
            "ar.hamza-missing", 1,
            "ar.hamza-added", 1,
            "ar.spelling", 1,
            "ar.joined", 1,
            "ar.split", 1,
            "ar.teh-dots", 2,
            "ar.yeh-dots", 2);

    private static final int GUESSED_PENALTY = 2;
    private static final int SHORT = 3;

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

    /** See {@link org.dragoman.language.Morphology#derive}. */
    static @Nullable Derivation of(TermPattern pattern, Words words, List<WordMatch> matches) {
        Derivations check = new Derivations(pattern, words, matches);
        return check.fits() && check.explain() ? check.result() : null;
    }

    private boolean fits() {
        for (int i = 0; i < matches.size(); i++) {
            if (!standsAt(i)) {
                return false;
            }
        }
        return agree() && !isOtherWord();
    }

    private boolean standsAt(int index) {
        WordMatch match = matches.get(index);
        int attached = match.proclitics().flags();
        if (index > 0 && (attached & ~Attached.THE) != 0) {
            return false;
        }
        if (match.stem().has(Features.FIXED)) {
            return attached == 0;
        }
        boolean pronoun = hasPronoun(match);
        return Agreement.stands(match.stem().flags(), attached, pronoun)
                && (pronoun || index < matches.size() - 1 || !isUnfinished(match));
    }

    /**
     * A construct form at the end of a term needs its genitive in the text. ي and ا are asked for it, which alone would
     * be the nisba ({@code شعبي}: popular) and the accusative; a written و, تي, تا or يي has no such double.
     */
    private boolean isUnfinished(WordMatch match) {
        String stem = match.stem().written();
        boolean unlike = stem.endsWith("و") || stem.endsWith("تي") || stem.endsWith("تا") || stem.endsWith("يي");
        if (hasArticle(match) || match.stem().has(Features.INDEFINITE) || unlike) {
            return false;
        }
        int next = match.ending().nextWord();
        return next >= words.size()
                || !words.gap(next - 1).equals(" ")
                || !PhraseParser.hasArticle(ArabicFolding.written(words.original(next)));
    }

    private static boolean hasArticle(WordMatch match) {
        return (match.proclitics().flags() & Attached.THE) != 0;
    }

    private static boolean hasPronoun(WordMatch match) {
        return match.ending().flags() != 0;
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

    private boolean isOtherWord() {
        TermForm form = pattern.form();
        WordMatch first = matches.get(0);
        if (matches.size() == 1 && Lookalikes.isOther(words, first, form.kind() == TermKind.NAME)) {
            return true;
        }
        return hasForeignTanween(matches.get(matches.size() - 1)) || isAdjectiveOfPrevious(first);
    }

    /**
     * السعودية in السفارة السعودية is the adjective of the word before it, not the country: a name or body that is
     * itself a feminine nisba with article does not count right behind a feminine or plural noun that is definite.
     */
    private boolean isAdjectiveOfPrevious(WordMatch first) {
        boolean nisba = first.stem().has(Features.CITED_WITH_ARTICLE)
                && first.stem().key().endsWith("ية");
        boolean alone = first.proclitics().flags() == Attached.THE;
        if (!nisba
                || !alone
                || first.word() == 0
                || !words.gap(first.word() - 1).equals(" ")) {
            return false;
        }
        return WordShape.isDefiniteFeminine(ArabicFolding.written(words.original(first.word() - 1)));
    }

    /**
     * A written tanween on a final alef belongs to the indefinite accusative and nothing else: روسيًا is the nisba and
     * not the country, عامًا no dual, أمانًا not أم with a pronoun. Adverbs are cited with theirs ({@code غدا}).
     */
    private boolean hasForeignTanween(WordMatch last) {
        boolean own = last.stem().has(Features.TANWEEN_ALEF)
                || (last.bare()
                        && last.stem().steps().isEmpty()
                        && pattern.form().kind() != TermKind.NAME);
        return !own && endsInTanween(last);
    }

    private boolean endsInTanween(WordMatch last) {
        int end = last.ending().spanEnd();
        String tail = words.text()
                .toOriginal(Math.max(0, end - 2), end)
                .in(words.text().original());
        return words.folded().charAt(end - 1) == ArabicFolding.ALEF && tail.indexOf(FATHATAN) >= 0;
    }

    /** Collects steps and penalty; false where the letters are not the term's after all. */
    private boolean explain() {
        WordMatch first = matches.get(0);
        steps.addAll(Attached.steps(first.proclitics().flags() & ~Attached.THE));
        explainDefiniteness();
        for (int i = 0; i < matches.size(); i++) {
            WordMatch match = matches.get(i);
            for (Step step : match.stem().steps()) {
                boolean agreeing = match.stem().has(Features.ADJECTIVE) && !PENALTIES.containsKey(step.rule());
                if (!agreeing) {
                    add(step);
                }
            }
            match.ending().steps().forEach(this::add);
            penalty += match.stem().has(Features.GUESSED) ? GUESSED_PENALTY : 0;
            if (!explainLetters(match)) {
                return false;
            }
        }
        return true;
    }

    private void explainDefiniteness() {
        for (WordMatch match : matches) {
            boolean cited = match.stem().has(Features.CITED_WITH_ARTICLE);
            boolean free = matches.size() == 1 || match.stem().has(Features.LINKED);
            if (free && hasArticle(match) && !cited) {
                steps.add(THE);
                return;
            }
            if (free && cited && !hasArticle(match) && !hasPronoun(match)) {
                steps.add(INDEFINITE);
                penalty += pattern.form().kind() == TermKind.INSTITUTION ? 1 : 0;
                return;
            }
        }
    }

    private boolean explainLetters(WordMatch match) {
        Stem stem = match.stem();
        int start = match.proclitics().stemStart();
        HamzaCheck.Result hamza = HamzaCheck.compare(stem, words.text(), start);
        if (hamza == null || !hasCapitals(stem, start)) {
            return false;
        }
        if (hamza.step() != null) {
            if (isTooShort(match)) {
                return false;
            }
            add(hamza.step());
        }
        boolean nisbaOrCountry = stem.has(Features.TANWEEN_ALEF) && stem.key().endsWith("يا");
        penalty += nisbaOrCountry && !endsInTanween(match) ? 1 : 0;
        return true;
    }

    /** A short word without its hamza is too often another one: واحد for أحد; the article makes it plain (الامم). */
    private boolean isTooShort(WordMatch match) {
        return matches.size() == 1 && !hasArticle(match) && match.stem().key().length() <= SHORT && !match.bare();
    }

    /** Latin letters of a term that is bound to its capitals. */
    private boolean hasCapitals(Stem stem, int start) {
        if (!pattern.form().caseBound() || stem.written().chars().noneMatch(Character::isUpperCase)) {
            return true;
        }
        String found = words.text()
                .toOriginal(start, start + stem.key().length())
                .in(words.text().original());
        return found.equals(stem.written()) || found.chars().noneMatch(Character::isLowerCase);
    }

    private void add(Step step) {
        steps.add(step);
        penalty += PENALTIES.getOrDefault(step.rule(), 0);
    }

    private Derivation result() {
        return new Derivation(pattern.form().text(), steps, penalty);
    }
}
