package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.voice.Speaker;
import org.dragoman.voice.Voice;
import org.dragoman.voice.Voices;
import org.jspecify.annotations.Nullable;

/**
 * A passage in a voice of its own as the command line gives it out.
 *
 * @param doc the document
 * @param lang language of the article
 * @param line line of the file or of the {@code text} field, from 0; -1 for a title that stands in a field of its own
 * @param start offset in the line
 * @param end offset in the line after the last char
 * @param surface exactly what stands between the two
 * @param kind {@code headline}, {@code direct}, {@code indirect} or {@code distanced}
 * @param speaker who speaks, null where nobody can be told
 * @param verb the verb of saying as written, empty for none
 * @param sources through whom the words came; empty for nobody
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"doc", "lang", "line", "start", "end", "surface", "kind", "speaker", "verb", "sources"})
public record VoiceRow(
        String doc,
        String lang,
        @JsonInclude int line,
        @JsonInclude int start,
        @JsonInclude int end,
        String surface,
        String kind,
        @Nullable Who speaker,
        String verb,
        List<Who> sources) {
    /** Names of the columns, in order. */
    public static final List<String> COLUMNS =
            List.of("doc", "lang", "line", "start", "end", "kind", "speaker", "verb");

    /**
     * Who speaks.
     *
     * @param surface as the text has it
     * @param concept id of the concept, null where the glossary has none
     * @param meant whether a pronoun, an office or a verb without subject stands for the name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"surface", "concept", "meant"})
    public record Who(String surface, @Nullable String concept, boolean meant) {
        static Who of(Speaker speaker) {
            return new Who(speaker.surface(), speaker.concept(), speaker.meant());
        }

        /**
         * {@return the id where it is known, else the surface}
         */
        public String name() {
            return concept == null ? surface : concept;
        }
    }

    /**
     * The voices of an article.
     *
     * @param article the article
     * @param voices its voices
     * @param options unit of offsets
     * @return one row a passage, in text order
     */
    public static List<VoiceRow> of(Article article, Voices voices, ReportOptions options) {
        LineOffsets offsets = new LineOffsets(article.text(), options.offsets());
        List<VoiceRow> rows = new ArrayList<>();
        for (Voice voice : voices.all()) {
            PlaceRow at = PlaceRow.of(article, voice.span(), offsets);
            Speaker speaker = voice.speaker();
            rows.add(new VoiceRow(
                    article.id(),
                    article.language().value(),
                    at.line(),
                    at.start(),
                    at.end(),
                    at.surface(),
                    voice.kind().code(),
                    speaker == null ? null : Who.of(speaker),
                    voice.verb(),
                    voice.sources().stream().map(Who::of).toList()));
        }
        return rows;
    }

    /**
     * {@return the cells in the order of the columns; the line is empty where the row concerns no line}
     */
    public List<String> cells() {
        return List.of(
                doc,
                lang,
                line < 0 ? "" : Integer.toString(line),
                Integer.toString(start),
                Integer.toString(end),
                kind,
                speaker == null ? "" : speaker.name(),
                verb);
    }
}
