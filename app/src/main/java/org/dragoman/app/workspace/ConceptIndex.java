package org.dragoman.app.workspace;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which concepts articles mention. Filled by one thread, then only read. */
public final class ConceptIndex {
    /** Nothing known of any article. */
    public static final ConceptIndex NONE = new ConceptIndex();

    private static final String[] NOTHING = {};

    private final Map<ListedArticle, String[]> concepts = new IdentityHashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    void put(ListedArticle article, Collection<String> ids) {
        String[] own = ids.stream()
                .map(id -> shared.computeIfAbsent(id, k -> k))
                .distinct()
                .toArray(String[]::new);
        concepts.put(article, own);
    }

    /**
     * The concepts of an article.
     *
     * @param article any article
     * @return ids of concepts, empty where nothing is known
     */
    public List<String> of(ListedArticle article) {
        return Arrays.asList(concepts.getOrDefault(article, NOTHING));
    }
}
