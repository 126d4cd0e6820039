package org.dragoman.app.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.app.ui.i18n.UiLanguage;

/**
 * The pages as they are written, one file a language: each page begins with its heading, {@code <h1 id="events">Events</h1>};
 * {@code {command-id}} stands where the present keys of a command are to be said.
 */
public final class HelpPages {
    private static final Pattern HEADING = Pattern.compile("<h1 id=\"([a-z-]+)\">([^<]*)</h1>");
    private static final Pattern KEYS = Pattern.compile("\\{([a-z0-9-]+)}");

    private HelpPages() {}

    /**
     * Reads the pages of a language.
     *
     * @param language the window's
     * @param keys how the keys of a command are written, by its id
     * @return the pages in order
     */
    public static List<HelpTopic> of(UiLanguage language, UnaryOperator<String> keys) {
        String text = text(language);
        List<MatchResult> heads = HEADING.matcher(text).results().toList();
        List<HelpTopic> pages = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
            String body = KEYS.matcher(text.substring(heads.get(i).end(), end))
                    .replaceAll(m -> Matcher.quoteReplacement("<b>" + keys.apply(m.group(1)) + "</b>"));
            pages.add(new HelpTopic(heads.get(i).group(1), heads.get(i).group(2), body.strip()));
        }
        return List.copyOf(pages);
    }

    private static String text(UiLanguage language) {
        String ending =
                language == UiLanguage.ENGLISH ? "" : "_" + language.tag().value();
        String name = "/org/dragoman/app/ui/help/help" + ending + ".html";
        try (InputStream in = HelpPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no help " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
