package org.dragoman.collection;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.StringHelper;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Words;
import org.dragoman.mention.AnnotatedArticle;

/** What of an article goes into the index: its words, and a number that changes with it. */
final class ArticleReading {
    /** In UTF-16 units. */
    private static final int LONGEST_WORD = 512;

    private ArticleReading() {}

    /** The folded words of title and body, with their counts. */
    static Map<String, Integer> words(AnnotatedArticle article, Languages languages) {
        LanguageSupport language = languages.get(article.article().language());
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Segment segment : article.segments()) {
            Words words =
                    Words.of(language.fold(segment.span().in(article.article().text())));
            count(words, counts);
        }
        return counts;
    }

    /** Counts words; what is longer than any word, such as encoded data, is none. */
    static void count(Words words, Map<String, Integer> counts) {
        for (int i = 0; i < words.size(); i++) {
            if (words.word(i).length() <= LONGEST_WORD) {
                counts.merge(words.word(i), 1, Integer::sum);
            }
        }
    }

    /** A number that is another for another text or other facts. */
    static long state(Article article, ArticleFacts facts) {
        long text = mixed(mixed(1, article.text()), facts.toString());
        return mixed(mixed(text, String.valueOf(article.layout())), String.valueOf(article.titleSpan()));
    }

    /** 64 bits of a text. */
    static long hash(String text) {
        return mixed(1, text);
    }

    private static long mixed(long hash, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long low = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, (int) hash) & 0xffff_ffffL;
        long high = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, (int) (hash >>> 32) ^ 0x5bd1e995);
        return hash * 31 + (high << 32 | low);
    }
}
