package org.dragoman.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.dragoman.decision.MentionDecision.Kind;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Grounds;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.mention.office.OfficeComposer;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of a place counts more than what was found there. */
class MentionDecisionTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final Glossary GLOSSARY = new Glossary(
            List.of(
                    concept("norway", ConceptType.PLACE, "Norway", "Norveç", "النرويج"),
                    concept("president", ConceptType.OFFICE, "president", "prezident", "رئيس"),
                    concept(
                            "polar-council",
                            ConceptType.ORGANISATION,
                            "Polar Council",
                            "Qütb Şurası",
                            "المجلس القطبي")),
            List.of(),
            List.of());
    private static final TermIndex INDEX = TermIndex.of(GLOSSARY, LANGUAGES);

    private static Concept concept(String id, ConceptType type, String en, String az, String ar) {
        return Concept.of(
                id,
                type,
                Map.of(
                        LanguageTag.EN, List.of(Term.of(en, TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AZ, List.of(Term.of(az, TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AR, List.of(Term.of(ar, TermType.FULL_FORM, Status.PREFERRED))));
    }

    private static Article article(String language, String text) {
        return new Article(
                "x",
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("x.txt", text));
    }

    private static AnnotatedArticle found(Article article) {
        return new MentionFinder(INDEX, false).annotate(article, new Segmenter(LANGUAGES, false));
    }

    private static List<String> mentions(Article article, MentionDecision... decisions) {
        return decided(article, decisions).mentions().stream()
                .map(m -> m.concept().id() + "=" + m.surface(article.text()))
                .toList();
    }

    private static AnnotatedArticle decided(Article article, MentionDecision... decisions) {
        Decisions all = Decisions.NONE;
        for (MentionDecision decision : decisions) {
            all = all.with(decision);
        }
        return all.applyToOffices(new OfficeComposer(GLOSSARY).compose(all.apply(found(article), GLOSSARY)), GLOSSARY);
    }

    private static MentionDecision on(Article article, String words, Kind kind, String concept) {
        int start = article.text().indexOf(words);
        return MentionDecision.at(
                article, new Span(start, start + words.length()), kind, concept.isEmpty() ? null : concept);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            az | Norveç gözəldir. | Norveç
            ar | وصل إلى النرويج أمس | النرويج
            en | Norway is cold. | Norway
            """)
    void placeThatIsNoMentionHasNone(String language, String text, String words) {
        Article article = article(language, text);
        assertThat(mentions(article)).containsExactly("norway=" + words);
        assertThat(mentions(article, on(article, words, Kind.NO_MENTION, ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            az | Dünən blok toplandı. | blok
            ar | اجتمع التكتل أمس | التكتل
            en | The bloc met. | bloc
            """)
    void conceptIsNamedWhereNothingWasFound(String language, String text, String words) {
        Article article = article(language, text);
        AnnotatedArticle decided = decided(article, on(article, words, Kind.CONCEPT, "polar-council"));
        assertThat(decided.mentions()).singleElement().satisfies(m -> {
            assertThat(m.concept().id()).isEqualTo("polar-council");
            assertThat(m.surface(text)).isEqualTo(words);
            assertThat(m.grounds().reasons()).extracting(Grounds.Reason::kind).containsExactly(Grounds.Kind.DECIDED);
        });
    }

    @Test
    void anotherConceptTakesThePlaceOfTheOneFound() {
        Article article = article("en", "Norway met the Polar Council.");
        assertThat(mentions(article, on(article, "Polar Council", Kind.CONCEPT, "norway")))
                .containsExactly("norway=Norway", "norway=Polar Council");
    }

    @Test
    void conceptThatIsInNoGlossaryChangesNothing() {
        Article article = article("en", "Norway is cold.");
        assertThat(mentions(article, on(article, "Norway", Kind.CONCEPT, "atlantis")))
                .containsExactly("norway=Norway");
    }

    @Test
    void officeIsNotComposedWhereTheUserSaysSo() {
        Article article = article("en", "Norway's president left.");
        assertThat(decided(article).offices()).extracting(ComposedOffice::id).containsExactly("president@norway");
        assertThat(decided(article, on(article, "Norway's president", Kind.NO_OFFICE, ""))
                        .offices())
                .isEmpty();
    }

    @Test
    void officeIsComposedWhereTheUserSaysSo() {
        Article article = article("az", "Norveçə gələn prezident danışdı.");
        assertThat(decided(article, on(article, "Norveçə gələn prezident", Kind.OFFICE, "president@norway"))
                        .offices())
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.rule()).isEqualTo(ComposedOffice.Rule.DECIDED);
                    assertThat(o.parts())
                            .extracting(p -> p.span().in(article.text()))
                            .containsExactly("prezident", "Norveçə");
                });
    }

    @Test
    void officeIsComposedOfWhatTheUserNamed() {
        Article article = article("en", "The fjord kingdom's president left.");
        AnnotatedArticle decided = decided(article, on(article, "fjord kingdom", Kind.CONCEPT, "norway"));
        assertThat(decided.offices()).extracting(ComposedOffice::id).containsExactly("president@norway");
        assertThat(decided.mentions()).extracting(m -> m.concept().id()).containsExactly("norway", "president");
    }

    @Test
    void whatTheUserNamedStaysInsideWordsThatAreNoMention() {
        Article article = article("en", "The Polar Council of Norway met.");
        List<String> mentions = mentions(
                article,
                on(article, "Norway", Kind.CONCEPT, "norway"),
                on(article, "Polar Council of Norway", Kind.NO_MENTION, ""));
        assertThat(mentions).containsExactly("norway=Norway");
    }

    @Test
    void officeIsNotComposedOfWhatIsNoMention() {
        Article article = article("en", "Norway's president left.");
        assertThat(decided(article, on(article, "Norway", Kind.NO_MENTION, "")).offices())
                .isEmpty();
    }

    @Test
    void decisionHoldsThroughSmallEditsAndMeansTheSamePlace() {
        Article before = article("en", "Norway is cold. People say Norway is far. Norway is big.");
        int second = before.text().indexOf("Norway is far");
        MentionDecision decision = MentionDecision.at(before, new Span(second, second + 6), Kind.NO_MENTION, null);
        Article after = article("en", "In short: Norway is very cold. All people say Norway is far. Norway is big.");
        Span span = decision.find(after.text());
        assertThat(span)
                .isEqualTo(new Span(
                        after.text().indexOf("Norway is far"), after.text().indexOf(" is far")));
        assertThat(mentions(after, decision)).hasSize(2);
    }

    @Test
    void decisionWhoseWordsAreGoneDoesNothing() {
        Article before = article("en", "Norway is cold.");
        MentionDecision decision = on(before, "Norway is", Kind.NO_MENTION, "");
        assertThat(mentions(article("en", "Norway was cold."), decision)).containsExactly("norway=Norway");
    }

    @Test
    void decisionWhoseWordsAreLeftInALongerWordOnlyDoesNothing() {
        Article old = article("az", "Bu il Norveç razılaşdı.");
        MentionDecision decision = on(old, "Norveç", Kind.CONCEPT, "polar-council");
        assertThat(decision.find(old.text())).isNotNull();
        assertThat(decision.find("Bu il norveçlilər və Norveçin qonşuları razılaşdı."))
                .isNull();
    }

    @Test
    void decisionOnAnotherArticleDoesNothing() {
        MentionDecision decision = new MentionDecision("y", Kind.NO_MENTION, "Norway", "", "", -1, null);
        assertThat(mentions(article("en", "Norway is cold."), decision)).hasSize(1);
    }

    @Test
    void laterDecisionOnAPlaceReplacesTheEarlier() {
        Article article = article("en", "Norway is cold.");
        Decisions both = Decisions.NONE
                .with(on(article, "Norway", Kind.NO_MENTION, ""))
                .with(on(article, "Norway", Kind.CONCEPT, "polar-council"));
        assertThat(both.mentions()).extracting(MentionDecision::kind).containsExactly(Kind.CONCEPT);
    }

    @Test
    void fileGivesBackWhatWasWritten(@TempDir Path folder) throws IOException {
        Article article = article("en", "Norway's president left.");
        Decisions decisions = Decisions.NONE
                .with(on(article, "Norway", Kind.CONCEPT, "norway"))
                .with(on(article, "Norway's president", Kind.NO_OFFICE, ""));
        Path file = folder.resolve("decisions.json");
        DecisionFile.write(file, decisions);
        assertThat(DecisionFile.read(file)).isEqualTo(new ReadResult.Ok<>(decisions, List.of()));
    }

    @Test
    void decisionWithoutItsConceptIsAProblem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("decisions.json"), """
                {"format": "dragoman-decisions", "version": 1,
                 "mentions": [{"article": "x", "quote": "Norway", "is": "concept"}]}
                """);
        assertThat(DecisionFile.read(file).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("D004"));
    }

    @Test
    void valueRefusesAConceptThatIsNotAskedFor() {
        assertThatThrownBy(() -> new MentionDecision("x", Kind.NO_MENTION, "Norway", "", "", -1, "norway"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
