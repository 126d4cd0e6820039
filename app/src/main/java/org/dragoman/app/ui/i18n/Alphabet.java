package org.dragoman.app.ui.i18n;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dragoman.text.LanguageTag;

/** The order in which readers of a language look words up: in Azerbaijani ə behind e, ı before i, q behind k, x behind h. */
public final class Alphabet {
    private Alphabet() {}

    /**
     * The order of a language. Words it does not tell apart stand by their chars, so that the order is always the same.
     *
     * @param reader language of whoever reads the list
     * @return the order; may be used by several threads
     */
    public static Comparator<String> of(LanguageTag reader) {
        Collator letters = Collator.getInstance(reader.locale()).freeze();
        return ((Comparator<String>) letters::compare).thenComparing(Comparator.naturalOrder());
    }

    /**
     * Puts words in order.
     *
     * @param words any words
     * @param reader language of whoever reads the list
     * @return each once, in the order of the language
     */
    public static List<String> sorted(Collection<String> words, LanguageTag reader) {
        return sorted(words, w -> w, reader);
    }

    /**
     * Puts things in the order of their names.
     *
     * @param things any things
     * @param name what each is called where the list is read
     * @param reader language of whoever reads the list
     * @param <T> the things
     * @return each once, in the order of the language
     */
    public static <T> List<T> sorted(Collection<T> things, Function<T, String> name, LanguageTag reader) {
        return things.stream()
                .distinct()
                .sorted(Comparator.comparing(name, of(reader)))
                .toList();
    }
}
