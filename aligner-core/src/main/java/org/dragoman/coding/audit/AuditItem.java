package org.dragoman.coding.audit;

import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodedUnit;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * One thing to judge.
 *
 * @param unit a mention, or a sentence without one
 * @param language of its article
 * @param marked how many mentions its sentence has: at least 1 for a mention, 0 for a sentence
 * @param verdict what the reader found, null as long as it is not judged
 */
public record AuditItem(
        CodedUnit unit,
        LanguageTag language,
        int marked,
        @Nullable Verdict verdict) {
    /**
     * What a reader found.
     *
     * @param right whether the mention is one, of that concept, with these bounds; true for a sentence
     * @param missed how many names of glossary concepts in the sentence are not marked
     */
    public record Verdict(boolean right, int missed) {
        /** Rejects a negative number. */
        public Verdict {
            if (missed < 0) {
                throw new IllegalArgumentException("missed cannot be " + missed);
            }
        }
    }

    /** Rejects an article as a whole, and a number of mentions that does not fit. */
    public AuditItem {
        if (unit.level() == CodeLevel.ARTICLE || (marked > 0) != (unit.level() == CodeLevel.MENTION)) {
            throw new IllegalArgumentException("a mention stands among mentions, an unmarked sentence has none");
        }
    }

    /**
     * {@return whether it is a mention, as against a sentence}
     */
    public boolean mention() {
        return unit.level() == CodeLevel.MENTION;
    }

    /**
     * The same with another verdict.
     *
     * @param other what the reader found, null to ask again
     * @return the judged item
     */
    public AuditItem judged(@Nullable Verdict other) {
        return new AuditItem(unit, language, marked, other);
    }
}
