package org.dragoman.glossary.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Validity;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Two people who hold one office of one country or body at the same time, by their dates. Left alone are holders whose
 * relation has a note (rival, acting), holders without dates, all other offices, and a day on which both are in office.
 */
final class OverlappingHolders implements GlossaryRule {
    /** Offices that one person holds at a time, whatever the country or body. */
    private static final Set<String> HELD_ALONE = Set.of(
            "president",
            "prime-minister",
            "supreme-leader",
            "king",
            "emir",
            "sultan",
            "crown-prince",
            "pope",
            "patriarch",
            "catholicos",
            "chancellor",
            "parliament-speaker",
            "foreign-minister",
            "defence-minister",
            "interior-minister",
            "justice-minister",
            "finance-minister",
            "economy-minister",
            "chief-of-general-staff",
            "intelligence-chief",
            "security-council-secretary",
            "central-bank-governor",
            "secretary-general",
            "director-general",
            "high-representative",
            "prosecutor",
            "ombudsman",
            "mayor");

    /** One person in one office. */
    private record Holding(Concept person, Validity time) {}

    @Override
    public String id() {
        return "overlapping-holders";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        Map<String, List<Holding>> byOffice = new TreeMap<>();
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                if (relation.type() == Relation.Type.HOLDS_OFFICE
                        && relation.note() == null
                        && relation.of() != null
                        && relation.validity().from() != null
                        && HELD_ALONE.contains(relation.target())) {
                    byOffice.computeIfAbsent(relation.target() + " of " + relation.of(), o -> new ArrayList<>())
                            .add(new Holding(concept, relation.validity()));
                }
            }
        }
        byOffice.forEach((office, holdings) -> check(office, holdings, sink));
    }

    private void check(String office, List<Holding> holdings, Consumer<GlossaryFinding> sink) {
        holdings.sort(Comparator.comparing(h -> first(h.time())));
        for (int i = 1; i < holdings.size(); i++) {
            Holding earlier = holdings.get(i - 1);
            Holding later = holdings.get(i);
            LocalDate end = last(earlier.time());
            if (!earlier.person().id().equals(later.person().id())
                    && (end == null || end.isAfter(latestStart(later.time())))) {
                sink.accept(new GlossaryFinding(
                        id(),
                        Severity.WARNING,
                        later.person().id(),
                        null,
                        null,
                        "From " + later.time().from() + " it is " + office + ", and so is \""
                                + earlier.person().id() + "\""
                                + (end == null
                                        ? ", whose time has no end."
                                        : " until " + earlier.time().to() + "."),
                        "Correct the dates, or say in the relation's note that they are rivals or hold it together."));
            }
        }
    }

    private static LocalDate first(Validity time) {
        return time.from() == null ? LocalDate.MIN : time.from().first();
    }

    /** A beginning known to the year may be its last day. */
    private static LocalDate latestStart(Validity time) {
        return time.from() == null ? LocalDate.MIN : time.from().last();
    }

    private static @Nullable LocalDate last(Validity time) {
        return time.to() == null ? null : time.to().first();
    }
}
