package org.dragoman.candidate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Derivation;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * An article in one line, with what aligning and matching need of it: a JSON array of id, language, text, segments (start,
 * end, 1 for a title) and mentions (segment, start, end, 1 for a nested one, id of the concept). Of an article in a language
 * that is not looked at there are id and language alone.
 */
final class VersionLine {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Term ANY = Term.of("-", TermType.FULL_FORM, Status.PREFERRED);
    private static final Derivation NONE = new Derivation("-", List.of(), 0);

    private VersionLine() {}

    /** The line, with its end. */
    static String of(AnnotatedArticle version) {
        Article article = version.article();
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartArray();
            json.writeString(article.id());
            json.writeString(article.language().value());
            if (Unit.LANGUAGES.contains(article.language().language())) {
                json.writeString(article.text());
                json.writeStartArray();
                for (Segment segment : version.segments()) {
                    json.writeNumber(segment.span().start());
                    json.writeNumber(segment.span().end());
                    json.writeNumber(segment.title() ? 1 : 0);
                }
                json.writeEndArray();
                json.writeStartArray();
                for (Mention mention : version.mentions()) {
                    json.writeNumber(mention.segment());
                    json.writeNumber(mention.span().start());
                    json.writeNumber(mention.span().end());
                    json.writeNumber(mention.nested() ? 1 : 0);
                    json.writeString(mention.concept().id());
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.append('\n').toString();
    }

    /** What tells which text an article is of. */
    record Head(String id, LanguageTag language) {}

    static Head head(byte[] line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            return head(json);
        }
    }

    private static Head head(JsonParser json) throws IOException {
        json.nextToken();
        String id = json.nextTextValue();
        LanguageTag language = LanguageTag.parse(json.nextTextValue())
                .orElseThrow(() -> new IOException("This is no list of articles for candidates."));
        return new Head(id, language);
    }

    /** The article of a language that is looked at. */
    static AnnotatedArticle read(byte[] line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            Head head = head(json);
            String text = json.nextTextValue();
            List<Segment> segments = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Span span = new Span(json.getIntValue(), json.nextIntValue(0));
                segments.add(new Segment(segments.size(), json.nextIntValue(0) == 1, span));
            }
            List<Mention> mentions = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int segment = json.getIntValue();
                Span span = new Span(json.nextIntValue(0), json.nextIntValue(0));
                boolean nested = json.nextIntValue(0) == 1;
                Concept concept = Concept.of(json.nextTextValue(), ConceptType.TERM, Map.of());
                mentions.add(new Mention(concept, ANY, span, segment, NONE, nested, List.of()));
            }
            Article article = new Article(
                    head.id(),
                    head.language(),
                    text,
                    null,
                    null,
                    Provenance.UNKNOWN,
                    SourceMap.identity(head.id(), text));
            return new AnnotatedArticle(article, segments, mentions);
        }
    }
}
