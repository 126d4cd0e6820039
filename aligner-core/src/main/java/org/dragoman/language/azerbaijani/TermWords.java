package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.TermForm;
import org.dragoman.language.Words;

/**
 * The words of a term. A genitive that hangs on an abbreviation inside it belongs to the abbreviation: {@code BMT-nin
 * Baş Assambleyası} is three words.
 *
 * @param words as written
 * @param gaps one fewer than words, as {@link Words#gap} gives them
 * @param genitive for each word whether a genitive was cut off from it
 * @param prefix what stands before the last word
 * @param suffix what stands behind the last word
 */
record TermWords(List<String> words, List<String> gaps, List<Boolean> genitive, String prefix, String suffix) {
    private static final List<String> GENITIVES = List.of("ın", "in", "un", "ün", "nın", "nin", "nun", "nün");

    static TermWords of(TermForm form) {
        return of(form.text());
    }

    static TermWords of(String text) {
        Words all = Words.of(Letters.fold(text));
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        List<Boolean> genitive = new ArrayList<>();
        int lastStart = 0;
        int lastEnd = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                gaps.add(all.gap(i - 1));
            }
            String word = all.original(i);
            words.add(word);
            boolean cut = i + 2 < all.size()
                    && all.joinsNext(i)
                    && Letters.allCapitals(word)
                    && GENITIVES.contains(all.original(i + 1));
            genitive.add(cut);
            lastStart = all.text().toOriginal(all.start(i), all.end(i)).start();
            lastEnd = all.text().toOriginal(all.start(i), all.end(i)).end();
            i += cut ? 1 : 0;
        }
        return new TermWords(
                List.copyOf(words),
                List.copyOf(gaps),
                List.copyOf(genitive),
                text.substring(0, lastStart),
                text.substring(lastEnd));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int last() {
        return words.size() - 1;
    }
}
