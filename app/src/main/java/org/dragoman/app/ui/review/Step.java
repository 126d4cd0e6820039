package org.dragoman.app.ui.review;

import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.CandidateDecision;
import org.jspecify.annotations.Nullable;

/** One decision on a candidate, to be taken back and made again. */
final class Step {
    /** What was decided. */
    enum Kind {
        ACCEPT,
        MERGE,
        REJECT,
        LATER
    }

    private final Kind kind;
    private final Item item;
    private final @Nullable BulkEdit edit;
    private final @Nullable CandidateDecision decision;
    /** Id of the entry of the glossary's session that stands for it, or for its undoing; of the thread behind. */
    private @Nullable String entry;

    Step(Kind kind, Item item, @Nullable BulkEdit edit, @Nullable CandidateDecision decision) {
        this.kind = kind;
        this.item = item;
        this.edit = edit;
        this.decision = decision;
    }

    Kind kind() {
        return kind;
    }

    Item item() {
        return item;
    }

    /** What it does to the glossary, null for nothing. */
    @Nullable
    BulkEdit edit() {
        return edit;
    }

    /** What is kept of it, null for nothing. */
    @Nullable
    CandidateDecision decision() {
        return decision;
    }

    @Nullable
    String entry() {
        return entry;
    }

    void entry(@Nullable String id) {
        entry = id;
    }
}
