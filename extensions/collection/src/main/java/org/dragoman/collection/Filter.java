package org.dragoman.collection;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.dragoman.voice.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which articles and places count. Within one row any value will do; an empty row lets all through.
 *
 * @param languages codes of languages
 * @param outlets outlets as the index spells them
 * @param countries ISO 3166 codes
 * @param from first day of publication, null for any
 * @param to last day of publication, null for any
 * @param events numbers of events
 * @param voices whose words a place may stand in
 * @param withCopies whether articles that are marked as copies count
 */
public record Filter(
        Set<String> languages,
        Set<String> outlets,
        Set<String> countries,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Long> events,
        Set<VoiceKind> voices,
        boolean withCopies) {
    /** Everything. */
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(), true);

    /** Copies the sets. */
    public Filter {
        languages = Set.copyOf(languages);
        outlets = Set.copyOf(outlets);
        countries = Set.copyOf(countries);
        events = Set.copyOf(events);
        voices = Set.copyOf(voices);
    }

    /**
     * {@return the same without copies}
     */
    public Filter once() {
        return new Filter(languages, outlets, countries, from, to, events, voices, false);
    }

    /** Whether a place in a voice counts. */
    boolean admits(VoiceKind voice) {
        return voices.isEmpty() || voices.contains(voice);
    }

    /** Whether a day of publication counts; an unknown one does where no day is asked for. */
    boolean admits(@Nullable LocalDate day) {
        return day == null
                ? from == null && to == null
                : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The articles that a query finds and that count. */
    Query and(Query query) {
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        row(both, Fields.LANGUAGE, languages);
        row(both, Fields.OUTLET, outlets);
        row(both, Fields.COUNTRY, countries);
        if (from != null || to != null) {
            both.add(
                    LongPoint.newRangeQuery(
                            Fields.DAY,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()),
                    BooleanClause.Occur.FILTER);
        }
        if (!events.isEmpty()) {
            both.add(EventNumbers.query(events), BooleanClause.Occur.FILTER);
        }
        if (!withCopies) {
            both.add(NumericDocValuesField.newSlowExactQuery(Fields.COPY, 1), BooleanClause.Occur.MUST_NOT);
        }
        return both.build();
    }

    private static void row(BooleanQuery.Builder both, String field, Set<String> values) {
        if (!values.isEmpty()) {
            both.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), BooleanClause.Occur.FILTER);
        }
    }
}
