package org.dragoman.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/** A glossary and texts to be checked by it; findings are told as lines {@code rule|found|expected|suggestion}. */
final class Project {
    private static final Languages LANGUAGES = Languages.installed();

    private final List<Concept> concepts = new ArrayList<>();
    private final List<CheckedText> texts = new ArrayList<>();
    private CheckOptions options = CheckOptions.DEFAULT;

    /**
     * A concept. Terms of a language stand behind its tag, {@code "az: KTMT=abbreviation | ~köhnə ad"}: a type behind
     * {@code =}, a status by the first letter: {@code ~} deprecated, {@code +} admitted, {@code ?} proposed, {@code !}
     * contested, none preferred.
     */
    Project concept(String id, ConceptType type, List<Relation> relations, String... languages) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        for (String language : languages) {
            String[] parts = language.split(": ", 2);
            terms.put(
                    new LanguageTag(parts[0]),
                    Arrays.stream(parts[1].split(" \\| ")).map(Project::term).toList());
        }
        Concept bare = Concept.of(id, type, terms);
        concepts.add(new Concept(id, type, "", null, List.of(), relations, Validity.ALWAYS, bare.sections(), Map.of()));
        return this;
    }

    Project concept(String id, ConceptType type, String... languages) {
        return concept(id, type, List.of(), languages);
    }

    static Relation relation(Relation.Type type, String target) {
        return new Relation(type, target, null, Validity.ALWAYS, null);
    }

    private static Term term(String text) {
        int mark = "~+?!".indexOf(text.charAt(0));
        String[] parts = text.substring(mark < 0 ? 0 : 1).split("=");
        Status status = mark < 0
                ? Status.PREFERRED
                : List.of(Status.DEPRECATED, Status.ADMITTED, Status.PROPOSED, Status.CONTESTED)
                        .get(mark);
        TermType type = parts.length == 1
                ? TermType.FULL_FORM
                : TermType.parse(parts[1]).orElseThrow();
        return Term.of(parts[0], type, status);
    }

    Project exempt(boolean quotations, boolean titles) {
        options = new CheckOptions(Profile.NONE, quotations, titles);
        return this;
    }

    /** Lines of one are the counterparts of the lines of the other. */
    Project pair(String name, String source, String sourceText, String target, String targetText) {
        texts.add(CheckedText.byLine(
                name, annotate(name, source, sourceText), annotate(name, target, targetText), context()));
        return this;
    }

    Project alone(String name, String language, String text) {
        texts.add(CheckedText.alone(annotate(name, language, text), context()));
        return this;
    }

    private CheckContext context() {
        return new CheckContext(LANGUAGES, glossary(), options);
    }

    Glossary glossary() {
        return new Glossary(concepts, List.of(), List.of());
    }

    private AnnotatedArticle annotate(String name, String language, String text) {
        Article article = new Article(
                name,
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity(name + "." + language + ".txt", text));
        return new MentionFinder(TermIndex.of(glossary(), LANGUAGES), true)
                .annotate(article, new Segmenter(LANGUAGES, true));
    }

    List<CheckedText> texts() {
        return List.copyOf(texts);
    }

    List<Finding> findings(ConsistencyCheck... checks) {
        return new ConsistencyChecker(List.of(checks)).check(texts, Progress.NONE);
    }

    List<String> lines(ConsistencyCheck... checks) {
        return findings(checks).stream()
                .map(f -> String.join(
                        "|",
                        f.rule(),
                        f.found(),
                        String.join("/", f.expected()),
                        f.fix() == null ? "" : f.fix().code()))
                .toList();
    }

    static String english(Finding finding) {
        return finding.message().in(Locale.ENGLISH);
    }
}
