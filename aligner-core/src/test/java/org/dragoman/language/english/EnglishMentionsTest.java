package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.mention.FormMatcher;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a sentence are the mention, and which look like one only. */
class EnglishMentionsTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PLACE       | United States      | in the United States’ view      | United States
            PLACE       | U.S.               | talks in the U.S.               | U.S.
            PLACE       | US                 | the U.S.-led talks              | U.S.
            PLACE       | The Gambia         | in the Gambia                   | Gambia
            PLACE       | The Hague          | talks in the Hague              | the Hague
            PRODUCT     | S-300              | two S300 systems                | S300
            PRODUCT     | F125               | the F-125 frigate               | F-125
            MEDIUM      | The New York Times | The New York Times's report     | The New York Times
            MEDIUM      | The New York Times | the New York Times reported     | New York Times
            PLACE       | Korean Peninsula   | on the Korean peninsula         | Korean peninsula
            PLACE       | Armenia            | the Armenia–Azerbaijan border   | Armenia
            PLACE       | Russia             | pro-Russia parties              | Russia
            PLACE       | St. Petersburg     | in St Petersburg today          | St Petersburg
            PERSON      | Kim Jong Un        | with Kim Jong-un today          | Kim Jong-un
            PERSON      | Putin              | all the Putins left             | Putins
            PERSON      | Müller             | with Mueller and Muller         | Mueller
            PERSON      | May                | when Theresa May spoke          | May
            ORGANISATION| Blohm & Voss       | by Blohm and Voss               | Blohm and Voss
            ORGANISATION| NATO               | Nato's chief                    | Nato
            INSTITUTION | Supreme Court      | the supreme court’s rulings     | supreme court
            INSTITUTION | Ministry of Defence| Russia's Ministry of Defense    | Ministry of Defense
            INSTITUTION | State Commission   | both State Commissions' heads   | State Commissions
            INSTITUTION | Commission         | The Commission said             | Commission
            INSTITUTION | UN General Assembly| at the U.N. General Assembly    | U.N. General Assembly
            OFFICE      | Secretary-General  | two secretaries general came    | secretaries general
            OFFICE      | MP                 | the MPs' vote                   | MPs
            OFFICE      | president          | the ex-president's wife         | president
            """)
    void spanIsTheTermWithoutPossessiveOrCompound(ConceptType type, String term, String text, String surface) {
        assertThat(mentions(type, term, text))
                .extracting(mention -> mention.span().in(text))
                .first()
                .isEqualTo(surface);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PLACE       | Guinea            | Guinea-Bissau and Papua New Guinea
            PLACE       | Wales             | in New South Wales
            PLACE       | Washington        | the Washington Post said
            PLACE       | North             | the North Korean leader
            PLACE       | Turkey            | they ate turkey
            PLACE       | United States     | united states of mind
            PERSON      | May               | on May 5, 2024
            PERSON      | May               | since May last year
            PERSON      | Robert            | when Roberts and Julia Roberts spoke
            PLACE       | The Hague         | William Hague spoke
            ORGANISATION| UN                | Un homme, un roi
            ORGANISATION| WHO               | WHO IS AFRAID OF IT ALL
            OFFICE      | AM                | at 8 AM on Monday
            OFFICE      | AM                | in AMS terms
            OFFICE      | president         | the vice-president spoke
            OFFICE      | attorney general  | the deputy attorney general spoke
            OFFICE      | governor          | the governor-general spoke
            INSTITUTION | Commission        | the European Commission said
            INSTITUTION | Navy              | in navy blue
            DEMONYM     | Polish            | they polish shoes
            """)
    void findsNothingWhereTheWordsMeanSomethingElse(ConceptType type, String term, String text) {
        assertThat(mentions(type, term, text)).isEmpty();
    }

    @Test
    void explainsEachDifferenceFromTheTerm() {
        assertThat(steps(ConceptType.OFFICE, "attorney general", "the attorneys general's meeting"))
                .containsExactly(new Step("en.plural", "s"), new Step("en.possessive", "'s"));
        assertThat(steps(ConceptType.OFFICE, "MP", "the MPs’ vote"))
                .containsExactly(new Step("en.plural", "s"), new Step("en.possessive", "’"));
        assertThat(steps(ConceptType.ORGANISATION, "UN", "the U.N. said")).containsExactly(new Step("en.dots", "U.N."));
    }

    @Test
    void takesTheMarkThatClosesAQuotationForNoPossessive() {
        assertThat(steps(ConceptType.PLACE, "United States", "a plan called ‘Take Back the United States’ was"))
                .isEmpty();
    }

    @Test
    void prefersTheNormToTheSecondChoice() {
        Mention norm = mentions(ConceptType.OFFICE, "attorney general", "two attorneys general")
                .get(0);
        Mention second = mentions(ConceptType.OFFICE, "attorney general", "two attorney generals")
                .get(0);

        assertThat(norm.derivation().penalty()).isLessThan(second.derivation().penalty());
    }

    @Test
    void givesTheLongerNameTheWordsOfTheShorter() {
        Map<String, ConceptType> terms = new LinkedHashMap<>();
        terms.put("Guinea", ConceptType.PLACE);
        terms.put("Guinea-Bissau", ConceptType.PLACE);
        String text = "Guinea and Guinea-Bissau";

        assertThat(mentions(terms, text))
                .extracting(mention -> mention.span().in(text))
                .containsExactly("Guinea", "Guinea-Bissau");
    }

    @Test
    void takesTheSmallWordForABodyOnlyWhereTheArticleNamesTheBody() {
        Map<String, ConceptType> terms = new LinkedHashMap<>();
        terms.put("Welsh Assembly|Assembly", ConceptType.INSTITUTION);

        assertThat(surfaces(terms, "The Welsh Assembly met. Some call the assembly a parliament."))
                .containsExactly("Welsh Assembly", "assembly");
        assertThat(surfaces(terms, "Some call the assembly a parliament.")).isEmpty();
        assertThat(surfaces(terms, "The Welsh Assembly banned an assembly and the assembly of parts."))
                .containsExactly("Welsh Assembly");
    }

    @Test
    void asksForTheCapitalOfABodyWhereTheGlossaryDoes() {
        TermForm strict = new TermForm("Assembly", TermKind.INSTITUTION, Grammar.NONE, true, List.of(), true);
        TermForm usual = new TermForm("Assembly", TermKind.INSTITUTION, Grammar.NONE, true);

        assertThat(new FormMatcher(new English(), List.of(strict)).matches("Some call the assembly a parliament."))
                .isFalse();
        assertThat(new FormMatcher(new English(), List.of(usual)).derivations("Some call the assembly a parliament."))
                .hasSize(1);
    }

    private static List<String> surfaces(Map<String, ConceptType> terms, String text) {
        return mentions(terms, text).stream()
                .map(mention -> mention.span().in(text))
                .toList();
    }

    private static List<Step> steps(ConceptType type, String term, String text) {
        return mentions(type, term, text).get(0).derivation().steps();
    }

    private static List<Mention> mentions(ConceptType type, String term, String text) {
        return mentions(Map.of(term, type), text);
    }

    private static List<Mention> mentions(Map<String, ConceptType> terms, String text) {
        List<Concept> concepts = terms.entrySet().stream()
                .map(entry -> Concept.of(
                        entry.getKey(),
                        entry.getValue(),
                        Map.of(
                                LanguageTag.EN,
                                Stream.of(entry.getKey().split("\\|"))
                                        .map(EnglishMentionsTest::term)
                                        .toList())))
                .collect(Collectors.toList());
        Glossary glossary = new Glossary(concepts, List.of(), List.of());
        TermIndex index = TermIndex.of(glossary, Languages.of(List.of(new English())));
        Article article = new Article(
                "a", LanguageTag.EN, text, null, null, Provenance.UNKNOWN, SourceMap.identity("a.en.txt", text));
        return new MentionFinder(index, false)
                .find(article, List.of(new Segment(0, false, new Span(0, text.length()))));
    }

    private static Term term(String text) {
        TermType type = TermForms.looksAbbreviated(text) ? TermType.ABBREVIATION : TermType.FULL_FORM;
        return Term.of(text, type, Status.PREFERRED);
    }
}
