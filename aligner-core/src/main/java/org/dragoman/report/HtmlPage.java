package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;

/** Frame of a self-contained page: no script, no request, a content security policy that says so. */
final class HtmlPage {
    private HtmlPage() {}

    /**
     * Writes everything up to the body's content.
     *
     * @param concepts ids of concepts; pointing at a mention of one fills all of its mentions
     */
    static void open(String title, Collection<String> concepts, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
        out.append("'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<title>").append(escape(title)).append(" · Dragoman</title>\n<style>\n");
        out.append(stylesheet());
        for (String concept : concepts) {
            String attribute = "[data-c=\"" + cssString(concept) + "\"]";
            out.append("body:has(" + attribute + ":hover) .m" + attribute + "{background:var(--fill)}\n");
        }
        out.append("</style>\n</head>\n<body>\n");
    }

    static void close(Appendable out) throws IOException {
        out.append("</body>\n</html>\n");
    }

    /** Language and direction of an element that holds text of an article. */
    static String direction(Article article) {
        return direction(article.language());
    }

    /** Language and direction of an element that holds text in a language. */
    static String direction(LanguageTag language) {
        return " lang=\"" + escape(language.value()) + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\"";
    }

    static String escape(String text) {
        return StringEscapeUtils.escapeXml11(text);
    }

    private static String cssString(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) || c == '-'
                        ? Character.toString(c)
                        : "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining());
    }

    private static String stylesheet() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
