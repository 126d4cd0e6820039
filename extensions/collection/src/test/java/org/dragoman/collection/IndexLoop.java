package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/** Puts articles into an index until it is killed; says how many are confirmed. */
final class IndexLoop {
    private static final int STEP = 25;

    private IndexLoop() {}

    static Article article(int number) {
        String text = "Report " + number + " says that the ferry left the port.\n";
        return new Article(
                "a" + number,
                LanguageTag.EN,
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("news.jsonl", text));
    }

    /**
     * Goes through the articles from the first on, as a run does that is taken up again.
     *
     * @param args the folder
     */
    @SuppressWarnings({"SystemOut", "InfiniteLoopStatement"})
    public static void main(String[] args) throws IOException {
        TermIndex index = TermIndex.of(new Glossary(List.of(), List.of(), List.of()), Languages.installed());
        try (CollectionWriter writer = new CollectionWriter(Path.of(args[0]), index, "1", 2, Progress.NONE)) {
            for (int number = 0; ; number++) {
                writer.put(article(number));
                if (number % STEP == STEP - 1) {
                    writer.confirm();
                    System.out.println(number + 1);
                    System.out.flush();
                }
            }
        }
    }
}
