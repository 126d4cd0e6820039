package org.dragoman.app.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.jspecify.annotations.Nullable;

/** Where an article came from, in full: what the header of its pane has no room for. */
final class OriginTip {
    private OriginTip() {}

    private static List<String> lines(Article article, Messages messages) {
        Provenance known = article.provenance();
        List<String> lines = new ArrayList<>();
        add(lines, messages, "outlet", known.outlet());
        add(lines, messages, "agencies", known.agencies().isEmpty() ? null : String.join(" ← ", known.agencies()));
        add(lines, messages, "author", known.author());
        add(lines, messages, "address", known.address());
        add(lines, messages, "published", date(known.published(), messages));
        add(lines, messages, "retrieved", date(known.retrieved(), messages));
        add(lines, messages, "file", article.source().source());
        return lines;
    }

    private static @Nullable String date(@Nullable Dated dated, Messages messages) {
        if (dated == null) {
            return null;
        }
        String how = messages.text("how." + dated.how().code());
        return dated.value() + " · " + how + (dated.note().isEmpty() ? "" : " (" + dated.note() + ")");
    }

    private static void add(List<String> lines, Messages messages, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(messages.text(
                    "origin.line", "field", messages.text("field." + field), "value", Isolates.any(value)));
        }
    }

    /** One fact a line, for a screen reader. */
    static String plain(Article article, Messages messages) {
        return Isolates.strip(String.join("\n", lines(article, messages)));
    }

    /** The same for a tooltip. */
    static String html(Article article, Messages messages) {
        String side = messages.language().rightToLeft() ? "right" : "left";
        return lines(article, messages).stream()
                .map(Isolates::embedded)
                .map(l -> l.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .collect(Collectors.joining("<br>", "<html><div align='" + side + "'>", "</div></html>"));
    }
}
