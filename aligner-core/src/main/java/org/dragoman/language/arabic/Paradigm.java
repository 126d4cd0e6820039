package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;

/** The forms of a term that a writer would use. */
final class Paradigm {
    private static final int AND = Attached.AND;
    private static final List<Integer> FRONTS =
            List.of(0, AND, Attached.SO, Attached.BY, Attached.FOR, Attached.AS, AND | Attached.BY, AND | Attached.FOR);

    private Paradigm() {}

    /**
     * All forms: numbers, cases and genders, with and without article, with each pronoun, behind each attached word.
     *
     * @param form the term
     * @return citation form first, no text twice
     */
    static List<WordForm> of(TermForm form) {
        Map<String, WordForm> forms = new LinkedHashMap<>();
        forms.put(form.text(), new WordForm(form.text(), List.of()));
        for (TermPattern pattern : TermCompiler.compile(form).subList(0, compiledWords(form))) {
            FormWriter writer = new FormWriter(pattern);
            for (Stem head : written(writer.heads())) {
                for (Choice choice : choices(writer)) {
                    writer.write(head, choice).ifPresent(word -> forms.putIfAbsent(word.text(), word));
                }
            }
        }
        return List.copyOf(forms.values());
    }

    private static int compiledWords(TermForm form) {
        return Token.of(form.text()).isEmpty() ? 0 : 1;
    }

    /** Guessed plurals and rare forms are for finding only. */
    private static List<Stem> written(List<Stem> heads) {
        List<Stem> kept = new ArrayList<>();
        for (Stem head : heads) {
            if (!Features.any(head.flags(), Features.GUESSED | Features.RARE)) {
                kept.add(head);
            }
        }
        return kept;
    }

    private static List<Choice> choices(FormWriter writer) {
        List<Choice> choices = new ArrayList<>();
        for (int front : FRONTS) {
            choices.add(new Choice(front, writer.citedWithArticle(), null));
            if (writer.mayChangeArticle()) {
                choices.add(new Choice(front, !writer.citedWithArticle(), null));
            }
            for (Step pronoun : writer.mayCarryPronoun() ? Pronouns.ofNews() : List.<Step>of()) {
                choices.add(new Choice(front, false, pronoun));
            }
        }
        choices.sort(Comparator.comparing(choice -> choice.pronoun() != null));
        return choices;
    }
}
