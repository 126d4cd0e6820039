package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.article.Article;
import org.dragoman.article.Sha256;
import org.dragoman.text.LanguageTag;

/** Frame of a self-contained page: no request, no script but one of ours, a content security policy that says so. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Writes everything up to the body's content, with a stylesheet of one's own.
     *
     * @param title of the page
     * @param language of the page, which gives its direction
     * @param css the stylesheet
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void open(String title, LanguageTag language, String css, Appendable out) throws IOException {
        head(title, direction(language), "", out);
        out.append(css).append("</style>\n</head>\n<body>\n");
    }

    /**
     * Writes everything up to the body's content of a page with a script, which {@link #script} puts at its end.
     *
     * @param title of the page
     * @param language of the page, which gives its direction
     * @param css the stylesheet
     * @param script the only script that the page lets run
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void open(String title, LanguageTag language, String css, String script, Appendable out)
            throws IOException {
        byte[] hash = HexFormat.of().parseHex(Sha256.of(script.getBytes(StandardCharsets.UTF_8)));
        String policy = "; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'";
        head(title, direction(language), policy, out);
        out.append(css).append("</style>\n</head>\n<body>\n");
    }

    /**
     * Writes the script of a page.
     *
     * @param script the one that the page was opened with
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void script(String script, Appendable out) throws IOException {
        out.append("<script>").append(script).append("</script>\n");
    }

    private static void head(String title, String attributes, String policy, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html").append(attributes).append(">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
        out.append("'unsafe-inline'")
                .append(policy)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<title>").append(escape(title)).append(" · Dragoman</title>\n<style>\n");
    }

    /**
     * Writes everything up to the body's content.
     *
     * @param concepts ids of concepts; pointing at a mention of one fills all of its mentions
     */
    static void open(String title, Collection<String> concepts, Appendable out) throws IOException {
        head(title, " lang=\"en\"", "", out);
        out.append(stylesheet());
        for (String concept : concepts) {
            String attribute = "[data-c=\"" + cssString(concept) + "\"]";
            out.append("body:has(" + attribute + ":hover) .m" + attribute + "{background:var(--fill)}\n");
        }
        out.append("</style>\n</head>\n<body>\n");
    }

    /**
     * Writes the end of the page.
     *
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void close(Appendable out) throws IOException {
        out.append("</body>\n</html>\n");
    }

    /** Language and direction of an element that holds text of an article. */
    static String direction(Article article) {
        return direction(article.language());
    }

    /**
     * Language and direction of an element that holds text in a language.
     *
     * @param language the language
     * @return the attributes, with a blank before
     */
    public static String direction(LanguageTag language) {
        return " lang=\"" + escape(language.value()) + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\"";
    }

    /**
     * A text as mark-up has it.
     *
     * @param text any text
     * @return the text with escapes
     */
    public static String escape(String text) {
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
        return resource(HtmlPage.class, "report.css");
    }

    /**
     * A file that a page carries.
     *
     * @param beside a class in whose package it stands
     * @param name its name
     * @return its text
     * @throws IllegalStateException where the jar does not have it
     */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
