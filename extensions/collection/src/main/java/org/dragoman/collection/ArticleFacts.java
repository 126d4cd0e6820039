package org.dragoman.collection;

import java.time.LocalDate;
import org.dragoman.article.Article;
import org.dragoman.article.origin.Outlet;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of an article beside its text.
 *
 * @param source the file that it was read from
 * @param id names it in output
 * @param language its language
 * @param title its title, empty for none
 * @param outlet who published it, one spelling for all of an outlet's; empty where unknown
 * @param country ISO 3166 code of the outlet's country, empty where unknown
 * @param address web address, empty where unknown
 * @param day day of publication, null where unknown
 */
public record ArticleFacts(
        String source,
        String id,
        LanguageTag language,
        String title,
        String outlet,
        String country,
        String address,
        @Nullable LocalDate day) {
    /** In UTF-16 units; the index takes three times as many bytes. */
    private static final int LONGEST = 4096;

    static ArticleFacts of(Article article, OutletRegister outlets, Sources sources) {
        String outlet = or(article.provenance().outlet());
        String address = or(article.provenance().address());
        Outlet known = outlets.named(outlet).or(() -> outlets.at(address)).orElse(null);
        String name = shortened(outlet.isEmpty() && known != null ? known.id() : outlets.identity(outlet));
        return new ArticleFacts(
                sources.stored(article.source().source()),
                article.id(),
                article.language(),
                or(article.title()),
                name,
                known == null ? "" : or(known.country()),
                address,
                article.day());
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What tells the article from all others of the collection, whatever its text. */
    String key() {
        return key(source, id, language);
    }

    static String key(String source, String id, LanguageTag language) {
        return shortened(source) + '\n' + shortened(id) + '\n' + language;
    }

    /** What is longer than any name that people give is cut, and told from others by its hash. */
    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2))
                        + '#'
                        + Integer.toHexString(name.hashCode());
    }

    /** The source in a key. */
    static String sourceOf(String key) {
        return key.substring(0, key.indexOf('\n'));
    }

    /** Year and month of publication, empty where unknown. */
    String month() {
        return day == null ? "" : day.toString().substring(0, 7);
    }
}
