package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.SourceMap.FilePlace;
import org.dragoman.article.fault.TextFault;
import org.dragoman.language.Step;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.dragoman.text.Span;

/**
 * Words run together that the mentions of an article have brought to light: a term was found at the end or the beginning of
 * a written word. The rules of a language name such a step {@code xx.run-on} or {@code xx.run-on-front}.
 */
public final class RunOnFaults {
    private static final String BEHIND = ".run-on";
    private static final String BEFORE = ".run-on-front";

    private RunOnFaults() {}

    /**
     * The faults of an article.
     *
     * @param article an article with its mentions
     * @return one for each written word, in text order
     */
    public static List<TextFault> of(AnnotatedArticle article) {
        List<TextFault> faults = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            for (Step step : mention.derivation().steps()) {
                if (step.rule().endsWith(BEHIND)) {
                    add(word(article.article().text(), mention.span().end()), faults);
                } else if (step.rule().endsWith(BEFORE)) {
                    add(word(article.article().text(), mention.span().start()), faults);
                }
            }
        }
        faults.sort(Comparator.comparing(TextFault::span));
        return List.copyOf(faults);
    }

    private static void add(Span word, List<TextFault> faults) {
        TextFault fault = new TextFault(TextFault.Kind.GLUED_WORDS, word);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** The written word around a place inside it. */
    private static Span word(String text, int inside) {
        int start = inside;
        int end = inside;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }

    /**
     * The faults of an article as warnings with their place in its file.
     *
     * @param article an article with its mentions
     * @return one for each written word, in text order
     */
    public static List<InputProblem> warnings(AnnotatedArticle article) {
        List<InputProblem> warnings = new ArrayList<>();
        for (TextFault fault : of(article)) {
            warnings.add(warning(article.article(), fault.span()));
        }
        return warnings;
    }

    private static InputProblem warning(Article article, Span span) {
        FilePlace place = article.source().inFile(span.start());
        return InputProblem.warning(
                new SourcePosition(article.source().source(), place.line(), place.column()),
                "A040",
                "Words run together: \"" + span.in(article.text()) + "\".",
                "The term in it was found all the same; put the space back.");
    }
}
