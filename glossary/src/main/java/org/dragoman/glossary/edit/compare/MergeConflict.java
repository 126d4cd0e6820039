package org.dragoman.glossary.edit.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place that two people changed in different ways. Immutable. */
public final class MergeConflict {
    /** One of the three copies. */
    public enum Side {
        /** What both began with. */
        BASE,
        /** One's own copy. */
        MINE,
        /** The other copy. */
        THEIRS
    }

    private final String concept;
    private final List<String> path;
    private final @Nullable Node base;
    private final @Nullable Node mine;
    private final @Nullable Node theirs;
    private final Side kept;

    MergeConflict(
            String concept,
            List<String> path,
            @Nullable Node base,
            @Nullable Node mine,
            @Nullable Node theirs,
            Side kept) {
        this.concept = concept;
        this.path = List.copyOf(path);
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.kept = kept;
    }

    /**
     * {@return id of the concept, empty for the glossary's own fields, naming sets and profiles}
     */
    public String concept() {
        return concept;
    }

    /**
     * {@return names from the concept down to the field; empty for the whole concept}
     */
    public List<String> path() {
        return path;
    }

    /**
     * {@return the path with slashes}
     */
    public String field() {
        return String.join("/", path);
    }

    /**
     * The value of a copy in one line.
     *
     * @param side whose
     * @return the value, empty for none
     */
    public String value(Side side) {
        Node node = node(side);
        return node == null ? "" : node.text();
    }

    /**
     * {@return whose value stands in the merged glossary}
     */
    public Side kept() {
        return kept;
    }

    @Nullable
    Node node(Side side) {
        return switch (side) {
            case BASE -> base;
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }

    MergeConflict keeping(Side side) {
        return new MergeConflict(concept, path, base, mine, theirs, side);
    }
}
