package org.dragoman.app.ui.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.dragoman.event.Copy;
import org.dragoman.event.CopyGroup;
import org.jspecify.annotations.Nullable;

/** Pages in the order they were read. What changes them returns the indexes of those that changed. */
final class PageList {
    /**
     * Of which page a page is a copy.
     *
     * @param original index of the other page
     * @param kind what joins them
     */
    record CopyOf(int original, Copy.Kind kind) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, CopyOf> copies = new HashMap<>();

    List<Draft> pages() {
        return Collections.unmodifiableList(drafts);
    }

    void clear() {
        drafts.clear();
        copies.clear();
    }

    void add(Collection<Draft> pages, Decisions decisions) {
        pages.forEach(d -> drafts.add(d.decided(decisions)));
    }

    List<Integer> take(Collection<Integer> pages, boolean taken) {
        List<Integer> changed =
                pages.stream().filter(i -> drafts.get(i).taken() != taken).toList();
        changed.forEach(i -> drafts.set(i, drafts.get(i).taken(taken)));
        return changed;
    }

    /** Index of the first page with a hash, -1 for none. */
    int find(String hash) {
        return IntStream.range(0, drafts.size())
                .filter(i -> drafts.get(i).hash().equals(hash))
                .findFirst()
                .orElse(-1);
    }

    /** Two files may hold one page; what is decided on it holds for both. */
    List<Integer> decided(String hash, Decisions decisions) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).hash().equals(hash)) {
                drafts.set(i, drafts.get(i).decided(decisions));
                changed.add(i);
            }
        }
        return changed;
    }

    List<Integer> copies(List<CopyGroup> groups) {
        copies.clear();
        for (CopyGroup group : groups) {
            // That two pages say the very same tells more than what else joins them, and of which third they are
            // copies.
            Map<String, Integer> first = new HashMap<>();
            first.put(words(group.original()), group.original());
            for (Copy copy : group.copies()) {
                Integer twin = first.putIfAbsent(words(copy.article()), copy.article());
                copies.put(
                        copy.article(),
                        twin == null
                                ? new CopyOf(group.original(), copy.kind())
                                : new CopyOf(twin, Copy.Kind.IDENTICAL));
            }
        }
        return List.copyOf(copies.keySet());
    }

    private String words(int index) {
        Article article = drafts.get(index).shown();
        return article.body().stream()
                .map(s -> s.in(article.text()).strip())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Nullable
    CopyOf copyOf(int index) {
        return copies.get(index);
    }
}
