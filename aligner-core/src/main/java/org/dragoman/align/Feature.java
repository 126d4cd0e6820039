package org.dragoman.align;

/** What is measured of a bead; each has a learnt weight. */
enum Feature {
    MATCH_CONCEPT(EvidenceKind.CONCEPT),
    MATCH_NUMBER(EvidenceKind.NUMBER),
    MATCH_NAME(EvidenceKind.NAME),
    MATCH_LATIN(EvidenceKind.LATIN),
    MATCH_WORD(EvidenceKind.WORD),
    MATCH_LEARNT(EvidenceKind.LEARNT),
    MISS_CONCEPT(EvidenceKind.CONCEPT),
    MISS_NUMBER(EvidenceKind.NUMBER),
    MISS_NAME(EvidenceKind.NAME),
    MISS_LATIN(EvidenceKind.LATIN),
    MISS_WORD(EvidenceKind.WORD),
    MISS_LEARNT(EvidenceKind.LEARNT),
    MISS_OTHER(EvidenceKind.LEARNT),
    COVER(EvidenceKind.SHAPE),
    LEAST_COVER(EvidenceKind.SHAPE),
    PART_COVER(EvidenceKind.SHAPE),
    NO_MATCH(EvidenceKind.SHAPE),
    LENGTH_SQUARE(EvidenceKind.LENGTH),
    LENGTH_OFF(EvidenceKind.LENGTH),
    QUOTE_BOTH(EvidenceKind.MARKS),
    QUOTE_ONE(EvidenceKind.MARKS),
    QUESTION_BOTH(EvidenceKind.MARKS),
    QUESTION_ONE(EvidenceKind.MARKS),
    OPEN_BOTH(EvidenceKind.MARKS),
    OPEN_ONE(EvidenceKind.MARKS),
    TITLE_BOTH(EvidenceKind.TITLE),
    TITLE_ONE(EvidenceKind.TITLE),
    ONE_ONE(EvidenceKind.SHAPE),
    ONE_TWO(EvidenceKind.SHAPE),
    TWO_TWO(EvidenceKind.SHAPE),
    ONE_THREE(EvidenceKind.SHAPE),
    NULL_OPEN(EvidenceKind.MARKS),
    NULL_ALIKE(EvidenceKind.SHAPE);

    static final int COUNT = values().length;

    final EvidenceKind kind;

    Feature(EvidenceKind kind) {
        this.kind = kind;
    }
}
