package org.dragoman.report;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;

/** What goes with an article's text wherever it is shown: outlet, date, address, and whether it is a sample. */
public final class ArticleFacts {
    /** The words that mark a text nobody published. */
    static final String SAMPLE = "sample text";

    private ArticleFacts() {}

    /**
     * The facts of an article that are known.
     *
     * @param article an article
     * @return outlet and agencies, date, address, and the mark of a sample
     */
    public static List<String> of(Article article) {
        Provenance provenance = article.provenance();
        List<String> facts = new ArrayList<>();
        if (provenance.chain() != null) {
            facts.add(provenance.chain());
        }
        if (provenance.published() != null) {
            facts.add(provenance.published().value());
        }
        if (provenance.address() != null) {
            facts.add(provenance.address());
        }
        if (provenance.sample()) {
            facts.add(SAMPLE);
        }
        return facts;
    }
}
