package org.dragoman.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Derivation;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Small articles and codebooks for tests. */
public final class Coded {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Tone and topics of sentences, names of mentions, length of articles. */
    public static final Codebook BOOK = new Codebook(List.of(
            new CodeVariable(
                    "tone",
                    "Tone",
                    "How it sounds",
                    CodeLevel.SENTENCE,
                    Choice.SINGLE,
                    Scale.NOMINAL,
                    List.of(
                            new Code("good", "Good", "Praise", "Ən yaxşı gün", null, Hue.GREEN, "+"),
                            new Code("bad", "Bad", "", "", null, Hue.ORANGE, "–"),
                            new Code("worst", "Worst", "", "", "bad", Hue.ORANGE, ""))),
            new CodeVariable(
                    "topic",
                    "Topic",
                    "",
                    CodeLevel.SENTENCE,
                    Choice.MULTIPLE,
                    Scale.NOMINAL,
                    List.of(new Code("war", "War"), new Code("oil", "Oil"))),
            new CodeVariable("score", "", "", CodeLevel.ARTICLE, Choice.NUMBER, Scale.RATIO, List.of())));

    private Coded() {}

    /** A title or sentence a line; words in brackets are mentions of what they say, brackets left out. */
    public static AnnotatedArticle article(String id, LanguageTag language, String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        Article article = new Article(
                id, language, text.toString(), null, null, Provenance.UNKNOWN, SourceMap.identity(id, text.toString()));
        var segments = new Segmenter(Languages.of(List.of()), true).segments(article);
        List<Mention> mentions = spans.stream()
                .map(s -> {
                    String words = s.in(text);
                    Term term = Term.of(words, TermType.FULL_FORM, Status.PREFERRED);
                    Concept concept = Concept.of(
                            words.toLowerCase(Locale.ROOT), ConceptType.PLACE, Map.of(language, List.of(term)));
                    int segment = segments.stream()
                            .filter(g -> g.span().covers(s))
                            .findFirst()
                            .orElseThrow()
                            .index();
                    return new Mention(
                            concept, term, s, segment, new Derivation(words, List.of(), 0), false, List.of());
                })
                .toList();
        return new AnnotatedArticle(article, segments, mentions);
    }

    /** What the published schema has against a file. */
    public static Collection<ValidationMessage> faults(Class<?> beside, String schema, Path file) throws IOException {
        try (InputStream in = beside.getResourceAsStream(schema)) {
            JsonNode json = MAPPER.readTree(Files.readString(file));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(MAPPER.readTree(in))
                    .validate(json);
        }
    }
}
