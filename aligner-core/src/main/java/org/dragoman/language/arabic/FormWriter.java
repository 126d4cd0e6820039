package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/** Writes a term from its own pattern: the same stems and the same agreement by which forms are found. */
final class FormWriter {
    private final TermPattern pattern;
    private final List<String> separators;
    private final int carrier;

    /**
     * Prepares a term.
     *
     * @param pattern the pattern of the term as cited
     */
    FormWriter(TermPattern pattern) {
        this.pattern = pattern;
        this.separators = separators(pattern.form());
        this.carrier = carrier(pattern);
    }

    /** What stands between the words as cited. */
    private static List<String> separators(TermForm form) {
        Words words = Words.of(ArabicFolding.fold(form.text()));
        List<String> between = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            between.add(
                    words.text().toOriginal(words.end(i), words.start(i + 1)).in(form.text()));
        }
        return between;
    }

    /** The noun that carries definiteness: the first linked word that is no adjective; -1 for none. */
    private static int carrier(TermPattern pattern) {
        for (int i = 0; i < pattern.words().size(); i++) {
            Stem cited = pattern.words().get(i).stems().get(0);
            boolean single = pattern.words().size() == 1;
            if ((single || cited.has(Features.LINKED)) && !cited.has(Features.ADJECTIVE | Features.LINKED)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return the stems of the head, faulty and variant spellings left out}
     */
    List<Stem> heads() {
        List<Stem> heads = new ArrayList<>();
        for (Stem stem : pattern.words().get(0).stems()) {
            if (stem.steps().stream().noneMatch(Derivations::isSecondChoice)) {
                heads.add(stem);
            }
        }
        return heads;
    }

    /**
     * Whether the term is cited with the article on the word that carries it.
     *
     * @return false also where no word can
     */
    boolean citedWithArticle() {
        return carrier >= 0 && pattern.words().get(carrier).stems().get(0).has(Features.CITED_WITH_ARTICLE);
    }

    /**
     * Whether the article may come or go. The genitive of a body that is cited without one is mostly a name
     * ({@code برلمان ويلز}), and so is one deeper in a chain.
     *
     * @return false where no word carries an article
     */
    boolean mayChangeArticle() {
        if (carrier < 1) {
            return carrier == 0;
        }
        boolean name = pattern.form().kind() == TermKind.INSTITUTION || carrier > 1;
        return citedWithArticle() || !name;
    }

    /**
     * Whether a pronoun may take the place of the article; bodies keep their names.
     *
     * @return false where no word carries a pronoun
     */
    boolean mayCarryPronoun() {
        boolean body =
                pattern.form().kind() == TermKind.INSTITUTION && pattern.words().size() > 1;
        return mayChangeArticle() && !body;
    }

    /**
     * Writes a form.
     *
     * @param head a stem of the first word
     * @param choice what stands around it
     * @return empty where the head cannot stand so
     */
    Optional<WordForm> write(Stem head, Choice choice) {
        StringBuilder text = new StringBuilder();
        List<Step> steps = new ArrayList<>(Attached.steps(choice.attached()));
        addDefiniteness(steps, choice);
        for (int i = 0; i < pattern.words().size(); i++) {
            Stem stem = i == 0 ? head : inner(pattern.words().get(i), head, choice, i == carrier);
            if (stem == null) {
                return Optional.empty();
            }
            int attached = (i == 0 ? choice.attached() : 0) | (hasArticle(stem, choice, i) ? Attached.THE : 0);
            Step pronoun = i == carrier ? choice.pronoun() : null;
            if (!stands(stem, attached, pronoun)) {
                return Optional.empty();
            }
            text.append(i == 0 ? "" : separators.get(i - 1)).append(Attached.write(attached, stem.written()));
            if (i == 0 || i == carrier) {
                steps.addAll(stem.steps());
            }
            if (pronoun != null) {
                text.append(pronoun.surface());
                steps.add(pronoun);
            }
        }
        return Optional.of(new WordForm(text.toString(), steps));
    }

    private void addDefiniteness(List<Step> steps, Choice choice) {
        if (choice.article() && carrier >= 0 && !citedWithArticle()) {
            steps.add(Derivations.THE);
        } else if (citedWithArticle() && !choice.definite()) {
            steps.add(Derivations.INDEFINITE);
        }
    }

    private boolean hasArticle(Stem stem, Choice choice, int index) {
        if (index == carrier) {
            return choice.article();
        }
        if (stem.has(Features.LINKED)) {
            return choice.definite();
        }
        return !stem.has(Features.FIXED) && (stem.flags() & Features.STATES) == Features.ARTICLE;
    }

    /** A lone construct form is no form to write by itself; its genitive is not known here. */
    private boolean stands(Stem stem, int attached, @Nullable Step pronoun) {
        if (stem.has(Features.FIXED)) {
            return true;
        }
        boolean article = (attached & Attached.THE) != 0;
        boolean construct = !article && pronoun == null && !stem.has(Features.INDEFINITE);
        if (pattern.words().size() == 1 && (construct || Lookalikes.isOther(attached, stem.key()))) {
            return false;
        }
        return Agreement.stands(stem.flags(), attached, pronoun != null)
                && (pronoun == null || Pronouns.fits(stem.written(), pronoun));
    }

    private @Nullable Stem inner(WordPattern word, Stem head, Choice choice, boolean carries) {
        Stem best = null;
        for (Stem stem : word.stems()) {
            if (stem.steps().stream().anyMatch(Derivations::isSecondChoice)) {
                continue;
            }
            if (stem.has(Features.FIXED)) {
                return stem;
            }
            int attached = choice.article() || (!carries && choice.definite()) ? Attached.THE : 0;
            boolean pronoun = carries && choice.pronoun() != null;
            boolean stands = Agreement.stands(stem.flags(), attached, pronoun);
            boolean agrees = !stem.has(Features.ADJECTIVE)
                    || Agreement.agree(head.flags(), stem.flags(), stem.steps().isEmpty());
            if (stands && agrees && (best == null || isBetter(stem, best, head))) {
                best = stem;
            }
        }
        return best;
    }

    /** Persons in the plural have their adjective in the plural too, things in the feminine singular. */
    private boolean isBetter(Stem stem, Stem best, Stem head) {
        if (!stem.has(Features.ADJECTIVE) || !head.has(Features.PLURAL)) {
            return false;
        }
        int wanted = pattern.form().kind() == TermKind.OFFICE && !head.has(Features.CHANGED_GENDER)
                ? Features.PLURAL
                : Features.SINGULAR;
        boolean changedGender = stem.has(Features.PLURAL | Features.CHANGED_GENDER) || stem.has(Features.GUESSED);
        return stem.has(wanted) && !best.has(wanted) && !changedGender;
    }
}
