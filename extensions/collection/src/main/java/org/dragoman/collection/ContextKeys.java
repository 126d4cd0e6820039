package org.dragoman.collection;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** By what places are sorted where words decide. Safe for use by several threads. */
final class ContextKeys {
    /** Words of a context that count. */
    private static final int WORDS = 6;

    /** A key: language first, then the words as its readers sort them. */
    record Key(String language, byte[] words) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byLanguage = language.compareTo(other.language);
            return byLanguage != 0 ? byLanguage : Arrays.compareUnsigned(words, other.words);
        }
    }

    private final PlaceOrder order;
    private final Map<String, Collator> collators = new ConcurrentHashMap<>();

    ContextKeys(PlaceOrder order) {
        this.order = order;
    }

    Key of(Place place) {
        String before = place.sentence().substring(0, place.inSentence().start());
        String behind = place.sentence().substring(place.inSentence().end());
        String text = switch (order) {
            case BEFORE -> last(before);
            case PLACE -> place.surface() + "\n" + first(behind);
            default -> first(behind);
        };
        String language = place.article().language().language();
        return new Key(
                language,
                collators
                        .computeIfAbsent(language, ContextKeys::collator)
                        .getCollationKey(text)
                        .toByteArray());
    }

    /** Frozen: that makes it safe for several threads. */
    private static Collator collator(String language) {
        return Collator.getInstance(new ULocale(language)).freeze();
    }

    private static String first(String text) {
        List<String> words = words(text);
        return String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
    }

    private static String last(String text) {
        List<String> words = words(text);
        List<String> last = new ArrayList<>(words.subList(Math.max(0, words.size() - WORDS), words.size()));
        Collections.reverse(last);
        return String.join(" ", last);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean inside = Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }
}
