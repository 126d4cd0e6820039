package org.dragoman.app.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Mention;
import org.dragoman.text.Blanks;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Carries what is known of an article over to its changed text. Pure functions. */
public final class EditedArticle {
    /** So many edits at once are not followed place by place. */
    private static final int MANY = 50;

    private EditedArticle() {}

    /**
     * An article with a changed text. Title and layout move along; the way back to the file is lost.
     *
     * @param article the article
     * @param edits what is changed in its text, each holds after those before it
     * @return the changed article
     */
    public static Article apply(Article article, List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder(article.text());
        edits.forEach(e -> changed.replace(e.at(), e.end(), e.after()));
        String text = changed.toString();
        SourceMap map = SourceMap.identity(article.source().source(), text);
        Layout layout = article.layout() == null ? null : new Layout(stretches(article.layout(), edits, text));
        Span title = firstLine(stretch(article.titleSpan(), edits), text);
        return new Article(
                article.id(),
                article.language(),
                text,
                layout == null ? title : layout.title(),
                layout,
                article.provenance(),
                map);
    }

    private static @Nullable Span stretch(@Nullable Span span, List<TextEdit> edits) {
        Span now = span;
        for (TextEdit edit : edits) {
            now = now == null ? null : edit.stretch(now);
        }
        return now;
    }

    private static @Nullable Span keep(Span span, List<TextEdit> edits) {
        Span now = span;
        for (TextEdit edit : edits) {
            now = now == null ? null : edit.keep(now);
        }
        return now;
    }

    private static @Nullable Span firstLine(@Nullable Span span, String text) {
        if (span == null) {
            return null;
        }
        int newline = text.indexOf('\n', span.start());
        return Blanks.strip(text, span.start(), newline < 0 ? span.end() : Math.min(newline, span.end()));
    }

    /** A stretch stays within one line: what a new line end divides becomes two. */
    private static List<Stretch> stretches(Layout layout, List<TextEdit> edits, String text) {
        List<Stretch> moved = new ArrayList<>();
        int behind = 0;
        for (Stretch stretch : layout.stretches()) {
            Span span = stretch(stretch.span(), edits);
            int from = span == null ? 0 : Math.max(behind, span.start());
            while (span != null && from < span.end()) {
                int newline = text.indexOf('\n', from);
                int to = newline < 0 ? span.end() : Math.min(newline, span.end());
                Span line = Blanks.strip(text, from, to);
                if (line != null) {
                    moved.add(new Stretch(line, stretch.kind(), stretch.reason(), stretch.detail()));
                }
                from = to + 1;
                behind = to;
            }
        }
        return moved;
    }

    /**
     * A comparison with a changed article: segments grow and shrink, what the edit meets is no mention any more. It holds
     * until the articles are analysed again.
     *
     * @param known the comparison
     * @param index of the article
     * @param article the changed article
     * @param edits what was changed, each holds after those before it
     * @return null where a segment is gone, or too much was changed to follow it
     */
    public static @Nullable ArticleComparison shift(
            ArticleComparison known, int index, Article article, List<TextEdit> edits) {
        if (edits.size() > MANY) {
            return null;
        }
        AnnotatedArticle old = known.articles().get(index);
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : old.segments()) {
            Span span = stretch(segment.span(), edits);
            if (span == null) {
                return null;
            }
            segments.add(new Segment(segment.index(), segment.title(), span));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention m : old.mentions()) {
            Span span = keep(m.span(), edits);
            if (span != null) {
                mentions.add(new Mention(
                        m.concept(), m.term(), span, m.segment(), m.derivation(), m.nested(), m.rivals(), m.grounds()));
            }
        }
        List<ComposedOffice> offices = old.offices().stream()
                .map(o -> shift(o, edits))
                .filter(Objects::nonNull)
                .toList();
        List<AnnotatedArticle> all = new ArrayList<>(known.articles());
        all.set(index, new AnnotatedArticle(article, segments, mentions, offices));
        return new ArticleComparison(all, known.naming(), known.alignment(), known.glossary(), known.copies());
    }

    private static @Nullable ComposedOffice shift(ComposedOffice office, List<TextEdit> edits) {
        Span whole = keep(office.span(), edits);
        List<ComposedOffice.Part> parts = new ArrayList<>();
        for (ComposedOffice.Part part : office.parts()) {
            Span span = keep(part.span(), edits);
            if (span == null) {
                return null;
            }
            parts.add(new ComposedOffice.Part(part.role(), part.concept(), part.term(), span));
        }
        return whole == null
                ? null
                : new ComposedOffice(office.id(), whole, office.segment(), office.rule(), parts, office.concept());
    }
}
