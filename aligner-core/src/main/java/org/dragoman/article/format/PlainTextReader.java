package org.dragoman.article.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Decoded;
import org.dragoman.article.DocumentName;
import org.dragoman.article.SourceMap;
import org.dragoman.article.page.Page;
import org.dragoman.article.page.PageArticles;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Plain text: the title on the first line if a blank line follows, one paragraph a line. */
public final class PlainTextReader implements ArticleReader {
    /** For {@link java.util.ServiceLoader}. */
    public PlainTextReader() {}

    @Override
    public String id() {
        return "plain-text";
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public void read(ArticleInput input, ArticleSink sink) {
        ReadResult<Decoded> decoded =
                Decoded.of(input.name(), input.bytes(), input.options().charset(), null);
        decoded.problems().forEach(sink::problem);
        if (decoded instanceof ReadResult.Ok<Decoded> ok) {
            sink.article(article(input, ok.value()));
        }
    }

    private static Article article(ArticleInput input, Decoded decoded) {
        DocumentName name = DocumentName.of(input.fileName());
        StringBuilder text = new StringBuilder(decoded.text().length());
        List<SourceMap.Run> runs = runs(decoded, text);
        String body = text.toString();
        SourceMap map = new SourceMap(
                input.name(), body, decoded.charset(), List.of(new SourceMap.Part("", 0, body.length())), runs);
        LanguageTag language = ArticleLanguage.choose(input.language(), name.language(), null, body);
        if (input.options().page()) {
            return PageArticles.article(
                    name.document(), Page.bare(body, language), input.options().origin(), map);
        }
        return new Article(
                name.document(),
                language,
                body,
                title(body),
                null,
                input.options().origin(),
                map);
    }

    /** Copies the text with every line end as one line feed; a run begins wherever a char was left out. */
    private static List<SourceMap.Run> runs(Decoded decoded, StringBuilder out) {
        Charset charset = decoded.charset();
        String in = decoded.text();
        List<SourceMap.Run> runs = new ArrayList<>();
        runs.add(new SourceMap.Run(0, decoded.bomLength(), 1, 1));
        long bytes = decoded.bomLength();
        int copied = 0;
        int line = 1;
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == '\r') {
                bytes += in.substring(copied, i + 1).getBytes(charset).length;
                out.append(in, copied, i);
                boolean pair = i + 1 < in.length() && in.charAt(i + 1) == '\n';
                if (!pair) {
                    out.append('\n');
                    line++;
                }
                copied = i + 1;
                runs.add(new SourceMap.Run(out.length(), bytes, line, 1));
            }
        }
        out.append(in, copied, in.length());
        return runs;
    }

    private static @Nullable Span title(String text) {
        int end = text.indexOf('\n');
        if (end <= 0 || text.substring(0, end).isBlank()) {
            return null;
        }
        int next = text.indexOf('\n', end + 1);
        String second = text.substring(end + 1, next < 0 ? text.length() : next);
        return second.isBlank() && next >= 0 ? new Span(0, end) : null;
    }
}
