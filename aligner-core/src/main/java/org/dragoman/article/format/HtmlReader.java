package org.dragoman.article.format;

import java.nio.charset.StandardCharsets;
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
import org.dragoman.article.page.MarkedLine;
import org.dragoman.article.page.Page;
import org.dragoman.article.page.PageArticles;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML pages, as browsers read them: broken mark-up is mended, and what a browser does not show is left out. */
public final class HtmlReader implements ArticleReader {
    /** Elements that stand deeper are lifted; browsers do the same. */
    private static final int DEEPEST = 512;

    /** Most bytes of a page; its tree takes some sixty times as much. */
    private static final int MAX_BYTES = 16 << 20;

    /** For {@link java.util.ServiceLoader}. */
    public HtmlReader() {}

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    public boolean recognises(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\\s*(?:\u00EF\u00BB\u00BF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || (start.startsWith("<?xml") && start.contains("<html"))
                || (start.startsWith("<!--") && start.contains("<html"));
    }

    @Override
    public void read(ArticleInput input, ArticleSink sink) {
        ReadResult<Decoded> decoded = decode(input);
        decoded.problems().forEach(sink::problem);
        if (decoded instanceof ReadResult.Ok<Decoded> ok) {
            read(input, ok.value(), sink);
        }
    }

    private static ReadResult<Decoded> decode(ArticleInput input) {
        byte[] bytes = input.bytes(MAX_BYTES);
        return Decoded.of(input.name(), bytes, input.options().charset(), MetaCharset.label(bytes));
    }

    private static void read(ArticleInput input, Decoded decoded, ArticleSink sink) {
        Document document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
        HtmlMetadata metadata = HtmlMetadata.of(document);
        Headlines headlines = metadata.headlines();
        PageFacts facts = PageFacts.of(document, headlines);
        ContainerFinder.Found found = ContainerFinder.find(facts, headlines);
        HtmlText html = HtmlText.of(document, facts, found, new RawText(decoded.text()));
        if (html.lines().isEmpty() && !decoded.text().isBlank()) {
            sink.problem(InputProblem.error(
                    SourcePosition.of(input.name()),
                    "A030",
                    "The page holds no text that a browser would show without running its scripts.",
                    "It may be built by a script: open it in a browser, and save it once the text shows."));
            return;
        }
        sink.article(article(input, decoded, metadata, headlines, html, found.container() != null));
    }

    private static Article article(
            ArticleInput input,
            Decoded decoded,
            HtmlMetadata metadata,
            Headlines headlines,
            HtmlText html,
            boolean container) {
        DocumentName name = DocumentName.of(input.fileName());
        String text = html.text();
        LanguageTag language = ArticleLanguage.choose(input.language(), name.language(), metadata.language(text), text);
        List<MarkedLine> lines = LineMarks.of(text, html.lines(), container, headlines);
        SourceMap map = new SourceMap(
                input.name(),
                text,
                decoded.charset(),
                List.of(new SourceMap.Part("", 0, text.length())),
                html.runs().runs(decoded.text(), decoded.charset(), decoded.bomLength()));
        Page page = new Page(text, language, lines, headlines.best(), container);
        return PageArticles.article(
                name.document(), page, metadata.provenance().or(input.options().origin()), map);
    }
}
