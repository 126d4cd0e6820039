package org.dragoman.report.finding;

import java.util.Locale;
import org.dragoman.article.Article;
import org.dragoman.check.Finding;
import org.dragoman.check.Message;
import org.dragoman.report.InContext;
import org.dragoman.report.ReportOptions.TextAmount;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The texts of a finding, as much of them as a report may carry. */
final class FindingContext {
    private FindingContext() {}

    /** The words found; where they are a whole sentence, as much of it as may be shown. */
    static String found(Finding finding, TextAmount amount) {
        return isSentence(finding) ? amount.of(finding.found()) : finding.found();
    }

    /** What is wrong, in English. */
    static String message(Finding finding, TextAmount amount) {
        return message(finding.message(), finding, amount).in(Locale.ENGLISH);
    }

    /** A message of a finding, cut as the finding's words are. */
    static Message message(Message message, Finding finding, TextAmount amount) {
        String found = finding.found();
        return new Message(
                message.owner(),
                message.key(),
                message.arguments().stream()
                        .map(a -> a.equals(found) ? found(finding, amount) : a)
                        .toList());
    }

    private static boolean isSentence(Finding finding) {
        Finding.Counterpart other = finding.counterpart();
        String found = finding.found();
        return found.equals(finding.segment().in(finding.article().text()))
                || other != null
                        && found.equals(other.segment().in(other.article().text()));
    }

    /** The sentence to be mended, around the words; without words where something is missing. */
    static InContext own(Finding finding, TextAmount amount) {
        return around(finding.article(), finding.segment(), finding.span(), amount);
    }

    /** The sentence of the other text, around the words. */
    static InContext other(Finding.Counterpart other, TextAmount amount) {
        return around(other.article(), other.segment(), other.span(), amount);
    }

    private static InContext around(Article article, Span segment, @Nullable Span words, TextAmount amount) {
        String sentence = segment.in(article.text());
        if (words == null) {
            return new InContext(amount.of(sentence), "", "");
        }
        if (words.equals(segment)) {
            return new InContext("", amount.of(sentence), "");
        }
        return segment.covers(words)
                ? InContext.of(sentence, words.shift(-segment.start()), amount)
                : new InContext("", words.in(article.text()), "");
    }
}
