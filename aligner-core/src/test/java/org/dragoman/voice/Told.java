package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** An article with its voices, told as lines {@code kind|speaker|verb|words}. */
final class Told {
    private static final TermIndex INDEX =
            TermIndex.of(new Glossary(concepts(), List.of(), List.of()), Languages.installed());

    final AnnotatedArticle annotated;
    final Voices voices;

    private Told(AnnotatedArticle annotated) {
        this.annotated = annotated;
        this.voices = new VoiceFinder(Languages.installed()).find(annotated);
    }

    static Told of(String language, String text) {
        return new Told(annotate(language, text, null));
    }

    static Told titled(String language, String text) {
        return new Told(annotate(language, text, new Span(0, text.indexOf('\n'))));
    }

    private static AnnotatedArticle annotate(String language, String text, @Nullable Span title) {
        Article article = new Article(
                "x",
                new LanguageTag(language),
                text,
                title,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("x.txt", text));
        return new MentionFinder(INDEX, false).annotate(article, new Segmenter(Languages.installed(), false));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Voice voice : voices.all()) {
            Speaker speaker = voice.speaker();
            lines.add(voice.kind().code() + "|" + (speaker == null ? "" : speaker.name()) + "|" + voice.verb() + "|"
                    + voice.span().in(annotated.article().text()));
        }
        return lines;
    }

    private static List<Concept> concepts() {
        return List.of(
                concept("lavrov", ConceptType.PERSON, "Sergei Lavrov", "Sergey Lavrov", "سيرغي لافروف"),
                concept("zakharova", ConceptType.PERSON, "Maria Zakharova", "Mariya Zaxarova", "ماريا زاخاروفا"),
                concept("guterres", ConceptType.PERSON, "António Guterres", "Antoniu Quterreş", "أنطونيو غوتيريش"),
                concept("russia", ConceptType.PLACE, "Russia", "Rusiya", "روسيا"),
                concept("moscow", ConceptType.PLACE, "Moscow", "Moskva", "موسكو"),
                concept("baku", ConceptType.PLACE, "Baku", "Bakı", "باكو"),
                concept("mfa", ConceptType.INSTITUTION, "Foreign Ministry", "Xarici İşlər Nazirliyi", "وزارة الخارجية"),
                concept("tass", ConceptType.MEDIUM, "TASS", "TASS", "تاس"),
                concept("minister", ConceptType.OFFICE, "foreign minister", "xarici işlər naziri", "وزير الخارجية"));
    }

    private static Concept concept(String id, ConceptType type, String en, String az, String ar) {
        return Concept.of(
                id,
                type,
                Map.of(
                        LanguageTag.EN, List.of(Term.of(en, TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AZ, List.of(Term.of(az, TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AR, List.of(Term.of(ar, TermType.FULL_FORM, Status.PREFERRED))));
    }
}
