package org.dragoman.article.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/**
 * The headline as a page's metadata have it, in one or more wordings. Wordings are compared by letters and digits alone,
 * without case; one that was cut off with an ellipsis matches by its beginning.
 */
final class Headlines {
    /** Longer ones are no headlines. */
    private static final int LONGEST = 1000;

    private static final int SHORTEST = 8;
    private static final int SHORTEST_CUT = 20;

    private static final String[] SEPARATORS = {
        " - ", " | ", " – ", " — ", " :: ", " » ", " / ", " « ", " · ", " • ", ": "
    };

    private final Map<String, String> wordings = new HashMap<>();
    private final List<String> cut = new ArrayList<>();
    private @Nullable String best;

    /** Adds a wording; the first one added is the headline where the page shows none. */
    void add(@Nullable String value, String detail) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            return;
        }
        best = best == null ? value.strip() : best;
        put(value, detail);
    }

    /** Adds the title of the document, which may have the site's name before or behind the headline. */
    void addTitle(@Nullable String value, @Nullable String site) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            return;
        }
        if (best == null) {
            best = withoutSite(value.strip(), site);
        }
        put(value, "title");
        for (String separator : SEPARATORS) {
            for (int at = value.indexOf(separator); at >= 0; at = value.indexOf(separator, at + 1)) {
                put(value.substring(0, at), "title");
                put(value.substring(at + separator.length()), "title");
            }
        }
    }

    private static String withoutSite(String title, @Nullable String site) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && !separator.equals(": ")) {
                String before = title.substring(0, last);
                String after = title.substring(last + separator.length());
                boolean siteFirst = site != null && key(before).equals(key(site));
                return siteFirst || (site == null && after.length() > 2 * before.length()) ? after : before;
            }
        }
        return title;
    }

    private void put(String value, String detail) {
        String key = key(value);
        if (key.length() >= SHORTEST) {
            wordings.putIfAbsent(key, detail);
            String end = value.strip();
            if (key.length() >= SHORTEST_CUT && (end.endsWith("…") || end.endsWith("..."))) {
                cut.add(key);
            }
        }
    }

    /** {@return the headline by the metadata, null where they have none} */
    @Nullable
    String best() {
        return best;
    }

    /** Where a text stands in the metadata, such as {@code og:title}; null where it does not. */
    @Nullable
    String source(String text) {
        String key = key(text);
        String exact = wordings.get(key);
        if (exact != null) {
            return exact;
        }
        for (String start : cut) {
            if (key.startsWith(start)) {
                return wordings.get(start);
            }
        }
        return null;
    }

    /** Letters and digits of a text, folded so that capitals of any of the languages match. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        LooseFolding.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
