package org.dragoman.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/**
 * By which glossary the mentions of an index are, as its commit says. An article bears the stamp of the glossary by which its
 * mentions were found. Where that is one of {@code since}, they are so by that one; all others are as if {@code base} had found
 * them, whatever their stamp, since what was edited in between touches none of their words.
 *
 * @param base null where nothing is known
 * @param since later ones, by which some articles are already
 */
record IndexVersions(@Nullable MadeWith base, List<MadeWith> since) {
    static final IndexVersions UNKNOWN = new IndexVersions(null, List.of());

    private static final String BASE = "base";
    private static final String SINCE = "since";

    IndexVersions {
        since = List.copyOf(since);
    }

    static IndexVersions of(Map<String, String> commit) {
        String base = commit.get(BASE);
        String since = commit.getOrDefault(SINCE, "");
        return new IndexVersions(
                base == null ? null : MadeWith.read(base),
                since.isEmpty() ? List.of() : since.lines().map(MadeWith::read).toList());
    }

    static IndexVersions of(DirectoryReader reader) throws IOException {
        return of(reader.getIndexCommit().getUserData());
    }

    Map<String, String> commit() {
        Map<String, String> commit = new LinkedHashMap<>();
        if (base != null) {
            commit.put(BASE, base.value());
        }
        if (!since.isEmpty()) {
            commit.put(
                    SINCE, String.join("\n", since.stream().map(MadeWith::value).toList()));
        }
        return commit;
    }

    /** By which glossary an article's mentions are, going by its stamp. */
    @Nullable
    MadeWith of(MadeWith stamp) {
        return since.contains(stamp) ? stamp : base;
    }

    /** Whether all articles are by one glossary. */
    boolean areAll(MadeWith made) {
        return made.equals(base) && since.isEmpty();
    }

    /** The same while articles are made by another glossary. */
    IndexVersions begun(MadeWith made) {
        if (since.contains(made)) {
            return this;
        }
        List<MadeWith> more = new ArrayList<>(since);
        more.add(made);
        return new IndexVersions(base, more);
    }

    /** All that are named. */
    List<MadeWith> all() {
        List<MadeWith> all = new ArrayList<>(since);
        if (base != null) {
            all.add(base);
        }
        return all;
    }
}
