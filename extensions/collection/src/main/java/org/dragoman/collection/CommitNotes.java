package org.dragoman.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the next commit of an index says of it. Set before anything is written that would make it untrue, so that it is true of
 * every commit, whenever the process ends.
 */
final class CommitNotes {
    /** The name of the {@link ReadFiles}. */
    static final String FILES = "files";

    /** Is there as long as all copies are marked. */
    static final String COPIES = "copies";

    private final IndexWriter writer;

    CommitNotes(IndexWriter writer) {
        this.writer = writer;
    }

    /** By which glossary the mentions are. */
    IndexVersions versions() {
        return IndexVersions.of(data());
    }

    /** Under which name the files are kept that are in the index whole, null where that is not known. */
    @Nullable
    String files() {
        return data().get(FILES);
    }

    private Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(e -> data.put(e.getKey(), e.getValue()));
        }
        return data;
    }

    void set(IndexVersions versions, @Nullable String files) {
        Map<String, String> data = versions.commit();
        if (files != null) {
            data.put(FILES, files);
        }
        if (data().containsKey(COPIES)) {
            data.put(COPIES, "");
        }
        writer.setLiveCommitData(data.entrySet());
    }

    /** Copies are marked in all articles as they are. */
    void copiesMarked() {
        Map<String, String> data = data();
        data.put(COPIES, "");
        writer.setLiveCommitData(data.entrySet());
    }

    /** There are articles behind which nothing was marked. */
    void forgetMarks() {
        Map<String, String> data = data();
        data.remove(COPIES);
        writer.setLiveCommitData(data.entrySet());
    }
}
