package org.dragoman.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.benchmarks.data.ArticleGenerator;
import org.dragoman.glossary.curated.CuratedGlossary;

/** Writes made articles as JSON Lines, for runs of the program itself. */
final class MadeArticles {
    private static final long SEED = 20261128;

    private MadeArticles() {}

    /** Writes the first articles that the generator makes of the curated glossary. */
    static void write(int articles, PrintStream out) throws IOException {
        ArticleGenerator generator = new ArticleGenerator(CuratedGlossary.get(), SEED);
        ObjectMapper mapper = new ObjectMapper();
        for (int i = 0; i < articles; i++) {
            Article article = generator.next();
            Provenance origin = article.provenance();
            Map<String, String> record = new LinkedHashMap<>();
            record.put("id", article.id());
            record.put("language", article.language().value());
            record.put("outlet", String.valueOf(origin.outlet()));
            record.put("published", String.valueOf(article.day()));
            record.put("text", article.text());
            out.print(mapper.writeValueAsString(record) + "\n");
        }
    }
}
