package org.dragoman.app.ui.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.LineClass;
import org.dragoman.article.Stretch;
import org.dragoman.article.fault.TextFault;
import org.dragoman.decision.OriginDecision;
import org.dragoman.text.Span;

/** What classes, reasons, faults and facts are called in the window's language. */
final class Words {
    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    String name(LineClass kind) {
        return messages.text("class." + kind.code());
    }

    String name(OriginDecision.Field field) {
        return messages.text("field." + field.code());
    }

    /** Why a stretch has its class, with the words that told. */
    String because(Stretch stretch) {
        String reason = messages.text("reason." + stretch.reason().code());
        return stretch.detail().isEmpty()
                ? reason
                : messages.text("import.because", "reason", reason, "words", Isolates.any(stretch.detail()));
    }

    /** Why a page is not taken, and what takes it; empty for one that is. */
    String left(Draft page) {
        Article article = page.shown();
        if (page.taken()) {
            return "";
        }
        boolean nothing =
                article.text().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        return messages.text(
                nothing ? "import.left.empty" : article.body().isEmpty() ? "import.left.aside" : "import.left.hand");
    }

    /** Faults by kind with their counts, in one line. */
    String faults(List<TextFault> faults) {
        Map<TextFault.Kind, Integer> counts = new EnumMap<>(TextFault.Kind.class);
        faults.forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> messages.text("fault." + e.getKey().code()) + " " + Isolates.leftToRight("×" + e.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** The day of publication, or what stands there instead; empty for nothing. */
    String published(Article article) {
        LocalDate day = article.day();
        Dated published = article.provenance().published();
        return day != null ? messages.date(day) : published == null ? "" : published.value();
    }

    /** How a date was found, with what was assumed. */
    String how(Dated dated) {
        String how = messages.text("how." + dated.how().code());
        return dated.note().isEmpty() ? how : how + " (" + Isolates.any(dated.note()) + ")";
    }

    /** Title, else the first words of the article, else those of the page. */
    static String title(Article article) {
        String title = article.title();
        if (title != null) {
            return title;
        }
        String text = article.text();
        List<Span> body = article.body();
        String words = body.isEmpty() ? text.strip() : body.get(0).in(text);
        if (words.isBlank()) {
            return fileName(article);
        }
        int newline = words.indexOf('\n');
        return words.substring(0, Math.min(newline < 0 ? 120 : newline, Math.min(120, words.length())));
    }

    private static String fileName(Article article) {
        String source = article.source().source();
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }
}
