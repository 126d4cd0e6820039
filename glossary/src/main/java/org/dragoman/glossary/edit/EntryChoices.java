package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.compare.Difference;
import org.dragoman.glossary.edit.compare.GlossaryDiff;
import org.dragoman.glossary.edit.compare.MergeConflict;
import org.dragoman.glossary.edit.compare.MergeResult;
import org.dragoman.glossary.edit.compare.ThreeWayMerge;
import org.jspecify.annotations.Nullable;

/**
 * Another glossary beside one's own, entry by entry, with what is to be taken of each; nothing changes until {@link #edit}
 * is carried out. Immutable.
 *
 * @param rows entries that differ: conflicts first, then changed, new and missing ones, each by id
 * @param equal how many entries of the other glossary are the same
 */
public record EntryChoices(List<Row> rows, int equal) {
    /** How an entry differs. */
    public enum Kind {
        /** Both changed the same thing in different ways. */
        CONFLICT,
        /** Both have it, and say something different. */
        CHANGED,
        /** Only the other has it. */
        NEW,
        /** Only one's own has it. */
        MISSING
    }

    /** What is taken of an entry. */
    public enum Take {
        /** It stays as it is. */
        MINE,
        /** It becomes what the other says; a missing one goes. */
        THEIRS,
        /** Terms and notes of both. */
        BOTH
    }

    /**
     * An entry that differs.
     *
     * @param id its id
     * @param kind how it differs
     * @param mine one's own, null for none
     * @param theirs the other's, null for none
     * @param both what the two make together; null where only one has it
     * @param differences from one's own to the other's
     * @param take what is taken
     */
    public record Row(
            String id,
            Kind kind,
            @Nullable Concept mine,
            @Nullable Concept theirs,
            @Nullable Concept both,
            List<Difference> differences,
            Take take) {
        /** Copies the list. */
        public Row {
            differences = List.copyOf(differences);
        }

        private @Nullable Concept taken() {
            return switch (take) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> both == null ? (mine == null ? theirs : mine) : both;
            };
        }

        private Row with(Take other) {
            return new Row(id, kind, mine, theirs, both, differences, other);
        }
    }

    /** Copies the list. */
    public EntryChoices {
        rows = List.copyOf(rows);
    }

    /**
     * Entries to be added to a glossary. New ones are taken, changed ones joined term by term; what the file does not
     * hold stays.
     *
     * @param mine the glossary as it is
     * @param file what was read
     * @return the choices
     */
    public static EntryChoices importing(Glossary mine, Glossary file) {
        return of(mine, file, false);
    }

    /**
     * A copy of a glossary beside one's own. As long as nothing is chosen, everything stays but for new entries.
     *
     * @param mine one's own
     * @param theirs the other copy
     * @return the choices
     */
    public static EntryChoices comparing(Glossary mine, Glossary theirs) {
        return of(mine, theirs, true);
    }

    private static EntryChoices of(Glossary mine, Glossary theirs, boolean whole) {
        List<Row> rows = new ArrayList<>();
        int equal = 0;
        Set<String> differing = new LinkedHashSet<>(mine.differing(theirs));
        for (Concept other : theirs.concepts()) {
            Concept own = mine.concept(other.id()).orElse(null);
            if (!differing.contains(other.id())) {
                equal++;
            } else if (own == null) {
                rows.add(new Row(other.id(), Kind.NEW, null, other, null, List.of(), Take.THEIRS));
            } else {
                Concept both = one(own).merge(one(other)).concept(own.id()).orElseThrow();
                boolean adds = !both.equals(own);
                Take take = whole || !adds ? Take.MINE : Take.BOTH;
                rows.add(new Row(own.id(), Kind.CHANGED, own, other, both, differences(own, other), take));
            }
        }
        if (whole) {
            for (Concept own : mine.concepts()) {
                if (theirs.concept(own.id()).isEmpty()) {
                    rows.add(new Row(own.id(), Kind.MISSING, own, null, null, List.of(), Take.MINE));
                }
            }
        }
        return new EntryChoices(sorted(rows), equal);
    }

    /**
     * Two copies of a glossary that began as one. What only the other changed is taken; where both changed one thing, one's
     * own stays until it is chosen.
     *
     * @param base what both began with
     * @param mine one's own
     * @param theirs the other copy
     * @return the choices; entries that only one's own changed are not among them
     */
    public static EntryChoices merging(Glossary base, Glossary mine, Glossary theirs) {
        MergeResult merged = ThreeWayMerge.of(base, mine, theirs);
        Set<String> conflicts = new LinkedHashSet<>();
        merged.conflicts().stream().map(MergeConflict::concept).forEach(conflicts::add);
        List<Row> rows = new ArrayList<>();
        int equal = 0;
        Set<String> ids = new LinkedHashSet<>(mine.differing(theirs));
        for (String id : ids) {
            Concept own = mine.concept(id).orElse(null);
            Concept other = theirs.concept(id).orElse(null);
            Concept both = merged.glossary().concept(id).orElse(null);
            boolean conflict = conflicts.contains(id);
            if (!conflict && Objects.equals(own, both)) {
                continue;
            }
            Kind kind = conflict ? Kind.CONFLICT : own == null ? Kind.NEW : other == null ? Kind.MISSING : Kind.CHANGED;
            Take take = conflict ? Take.MINE : both == null || Objects.equals(both, other) ? Take.THEIRS : Take.BOTH;
            rows.add(new Row(
                    id,
                    kind,
                    own,
                    other,
                    both,
                    own == null || other == null ? List.of() : differences(own, other),
                    take));
        }
        for (Concept other : theirs.concepts()) {
            equal += ids.contains(other.id()) ? 0 : 1;
        }
        return new EntryChoices(sorted(rows), equal);
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::id))
                .toList();
    }

    private static Glossary one(Concept concept) {
        return new Glossary(List.of(concept), List.of(), List.of());
    }

    private static List<Difference> differences(Concept own, Concept other) {
        return GlossaryDiff.of(one(own), one(other), Set.of(own.id()));
    }

    /**
     * Takes something else of an entry.
     *
     * @param row its place in the rows
     * @param take what is taken; both of an entry that only one has is the one there is
     * @return the changed choices
     */
    public EntryChoices take(int row, Take take) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(row, rows.get(row).with(take));
        return new EntryChoices(changed, equal);
    }

    /**
     * How many entries differ in a way.
     *
     * @param kind the way
     * @return their number
     */
    public int count(Kind kind) {
        return (int) rows.stream().filter(r -> r.kind() == kind).count();
    }

    /**
     * {@return how many entries of one's own glossary would change}
     */
    public int changes() {
        return (int)
                rows.stream().filter(r -> !Objects.equals(r.taken(), r.mine())).count();
    }

    /**
     * The command that makes one's own glossary what was chosen.
     *
     * @param title what it is called in the history
     * @return one step; changes nothing where everything stays
     */
    public BulkEdit edit(String title) {
        Map<String, Optional<Concept>> changes = new LinkedHashMap<>();
        for (Row row : rows) {
            Concept taken = row.taken();
            if (!Objects.equals(taken, row.mine())) {
                changes.put(row.id(), Optional.ofNullable(taken));
            }
        }
        return new BulkEdit(title, Change.ofConcepts(changes));
    }
}
