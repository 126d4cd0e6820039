package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.mention.Grounds.Hidden;
import org.dragoman.mention.Grounds.Kind;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of an article says of a form, and whether the mention tells it. */
class ContextTest {
    private static final Languages LANGUAGES = Languages.installed();

    private final List<Concept> concepts = new ArrayList<>();

    /** Terms stand between bars; one that begins with a star counts in context only. */
    private void concept(String language, String id, ConceptType type, String terms, Relation... relations) {
        List<Term> list =
                Arrays.stream(terms.split("\\|")).map(ContextTest::term).toList();
        Concept bare = Concept.of(id, type, Map.of(new LanguageTag(language), list));
        concepts.add(new Concept(
                id, type, "", null, List.of(), List.of(relations), Validity.ALWAYS, bare.sections(), Map.of()));
    }

    private static Term term(String text) {
        return text.startsWith("*")
                ? new Term(
                        text.substring(1),
                        TermType.SHORT_FORM,
                        CaseRule.DEFAULT,
                        true,
                        Grammar.NONE,
                        List.of(),
                        null,
                        Map.of())
                : Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static Relation relation(Relation.Type type, String target) {
        return new Relation(type, target, null, Validity.ALWAYS, null);
    }

    private List<Mention> mentions(String language, String text) {
        TermIndex index = TermIndex.of(new Glossary(concepts, List.of(), List.of()), LANGUAGES);
        Article article = new Article(
                "x",
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("x.txt", text));
        return new MentionFinder(index, false)
                .annotate(article, new Segmenter(LANGUAGES, false))
                .mentions();
    }

    private String shown(String language, String text) {
        return mentions(language, text).stream()
                .map(m -> m.concept().id() + "=" + m.surface(text))
                .collect(Collectors.joining("; "));
    }

    private static Mention last(List<Mention> mentions) {
        return mentions.get(mentions.size() - 1);
    }

    private static List<Kind> kinds(Mention mention) {
        return mention.grounds().reasons().stream().map(Grounds.Reason::kind).toList();
    }

    private void persons(String language, String ilham, String heydar) {
        concept(language, "ilham", ConceptType.PERSON, ilham);
        concept(language, "heydar", ConceptType.PERSON, heydar);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            az; Qütb Şurası|*Şura; Qütb Şurası toplandı. Dünən Şura qərar verdi.
            ar; المجلس القطبي|*المجلس; اجتمع المجلس القطبي. وقال المجلس إنه قرر
            en; Polar Council|*Council; The Polar Council met. The Council voted.
            """)
    void shortFormSaysWhereItWasIntroduced(String language, String terms, String text) {
        concept(language, "council", ConceptType.ORGANISATION, terms);
        List<Mention> mentions = mentions(language, text);
        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(0).grounds().reasons()).isEmpty();
        assertThat(last(mentions).grounds().reasons())
                .containsExactly(
                        new Grounds.Reason(Kind.INTRODUCED, mentions.get(0).span()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            az; Nadir Qurbanov|*Qurbanov; Qurbanov gəldi. Nadir Qurbanov danışdı.
            ar; نادر قربانوف|*قربانوف; قربانوف يصل. وقال نادر قربانوف
            en; Nadir Gurbanov|*Gurbanov; Gurbanov arrives. Nadir Gurbanov spoke.
            """)
    void surnameInAHeadlineSaysThatTheNameFollows(String language, String terms, String text) {
        concept(language, "nadir", ConceptType.PERSON, terms);
        assertThat(kinds(mentions(language, text).get(0))).containsExactly(Kind.INTRODUCED_LATER);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            az; İlham Nəsirov|*Nəsirov; Zöhrab Nəsirov|*Nəsirov; Zöhrab Nəsirov gəldi. İlham Nəsirov getdi. Dünən Nəsirov danışdı.
            ar; إلهام ناصروف|*ناصروف; سهراب ناصروف|*ناصروف; جاء سهراب ناصروف. ذهب إلهام ناصروف. وقال ناصروف
            en; Ilham Nasirov|*Nasirov; Zohrab Nasirov|*Nasirov; Zohrab Nasirov came. Ilham Nasirov left. Then Nasirov spoke.
            """)
    void surnameOfTwoPersonsIsTheOneNamedLast(String language, String first, String second, String text) {
        persons(language, first, second);
        Mention bare = last(mentions(language, text));
        assertThat(bare.concept().id()).isEqualTo("ilham");
        assertThat(bare.rivals()).containsExactly("heydar");
        assertThat(kinds(bare)).containsExactly(Kind.INTRODUCED, Kind.NAMED_LAST);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = ';', textBlock = """
            az; prezident; İlham Nəsirov|*Nəsirov; Zöhrab Nəsirov|*Nəsirov; İlham Nəsirov və Zöhrab Nəsirov. Dünən prezident Nəsirov danışdı.
            ar; الرئيس; إلهام ناصروف|*ناصروف; سهراب ناصروف|*ناصروف; إلهام ناصروف وسهراب ناصروف. وقال الرئيس ناصروف
            en; president; Ilham Nasirov|*Nasirov; Zohrab Nasirov|*Nasirov; Ilham Nasirov and Zohrab Nasirov. Then President Nasirov spoke.
            """)
    void officeBesideASurnameTellsWho(String language, String office, String first, String second, String text) {
        concept(language, "president", ConceptType.OFFICE, office);
        concept(language, "ilham", ConceptType.PERSON, first, relation(Relation.Type.HOLDS_OFFICE, "president"));
        concept(language, "heydar", ConceptType.PERSON, second);
        Mention bare = last(mentions(language, text));
        assertThat(bare.concept().id()).isEqualTo("ilham");
        assertThat(kinds(bare)).endsWith(Kind.OFFICE_BESIDE);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Görüşdə deputat Toğrul Nəsirov da var idi.; 1
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Vaqif Nəsirov dinlədi. Nəsirov getdi.; 1
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Sonra V. Nəsirov dinlədi.; 1
            az; İlham Nəsirov|*Nəsirov; Vaqif Nəsirov dinlədi. İlham Nəsirov danışdı. Nəsirov getdi.; 2
            ar; إلهام ناصروف|*ناصروف; وقال إلهام ناصروف. وحضر حيدر ناصروف الاجتماع; 1
            en; Ilham Nasirov|*Nasirov; Ilham Nasirov spoke to his cousin Togrul Nasirov there.; 1
            en; Ilham Nasirov|*Nasirov; Ilham Nasirov spoke. Sarah Nasirov left.; 1
            """)
    void surnameBehindAnotherGivenNameIsAnotherPersons(String language, String terms, String text, int count) {
        concept(language, "ilham", ConceptType.PERSON, terms);
        assertThat(mentions(language, text)).hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Dünən Nəsirov getdi.
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Sabah Moskvada Nəsirov çıxış edəcək.
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Sonra cənab Nəsirov getdi.
            az; İlham Nəsirov|*Nəsirov; İlham Nəsirov danışdı. Sonra İ. Nəsirov getdi.
            ar; إلهام ناصروف|*ناصروف; قال إلهام ناصروف. وأكد السيد ناصروف ذلك
            en; Ilham Nasirov|*Nasirov; Ilham Nasirov spoke. In Sochi Nasirov left.
            en; Ilham Nasirov|*Nasirov; Ilham Nasirov spoke. Yesterday Nasirov left.
            en; Ilham Nasirov|*Nasirov; Ilham Nasirov spoke and then Mr Nasirov left.
            en; Ilham Nasirov|*Nasirov; Ilham Nasirov spoke but later Ilhom Nasirov left.
            """)
    void otherWordsBeforeASurnameLeaveItToThePersonKnown(String language, String terms, String text) {
        concept(language, "ilham", ConceptType.PERSON, terms);
        assertThat(mentions(language, text)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            ar; تونس; وصل إلى العاصمة تونس; city
            ar; تونس; قالت حكومة تونس; state
            ar; تونس; في تونس العاصمة; city
            az; Qvatemala; Qvatemala şəhərində yağış yağdı; city
            az; Qvatemala; Qvatemala hökuməti qərar verdi; state
            en; Guatemala; in the city of Guatemala; city
            en; Guatemala; the government of Guatemala; state
            """)
    void cityAndStateAreToldApartByTheWordBeside(String language, String name, String text, String expected) {
        concept(language, "city", ConceptType.PLACE, name, relation(Relation.Type.CAPITAL_OF, "state"));
        concept(language, "state", ConceptType.PLACE, name);
        assertThat(mentions(language, text)).singleElement().satisfies(m -> {
            assertThat(m.concept().id()).isEqualTo(expected);
            assertThat(kinds(m)).containsExactly(Kind.TYPE_BESIDE);
        });
    }

    @Test
    void conceptToWhichMoreOfTheArticleBelongsIsChosen() {
        concept("en", "a-cambridge", ConceptType.PLACE, "Cambridge", relation(Relation.Type.PART_OF, "massachusetts"));
        concept("en", "b-cambridge", ConceptType.PLACE, "Cambridge", relation(Relation.Type.PART_OF, "england"));
        concept("en", "england", ConceptType.PLACE, "England");
        Mention first =
                mentions("en", "Cambridge is cold, as is all of England.").get(0);
        assertThat(first.concept().id()).isEqualTo("b-cambridge");
        assertThat(kinds(first)).containsExactly(Kind.RELATED);
    }

    @Test
    void whereNothingTellsThemApartTheOrderOfTheGlossaryDoes() {
        concept("en", "a-cambridge", ConceptType.PLACE, "Cambridge");
        concept("en", "b-cambridge", ConceptType.PLACE, "Cambridge");
        Mention first = mentions("en", "Cambridge is cold.").get(0);
        assertThat(first.concept().id()).isEqualTo("a-cambridge");
        assertThat(kinds(first)).containsExactly(Kind.ORDER);
    }

    @Test
    void longestMentionSaysWhatItHid() {
        concept("en", "un", ConceptType.ORGANISATION, "United Nations");
        concept("en", "assembly", ConceptType.INSTITUTION, "Assembly of the United Nations");
        String text = "the Assembly of the United Nations";
        assertThat(mentions("en", text))
                .singleElement()
                .satisfies(m -> assertThat(m.grounds().hidden()).containsExactly(new Hidden("un", new Span(20, 34))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            az; Qəzza; Dünən qəza baş verdi.; ''
            az; Mali; İllik mali hesabat hazırdır.; ''
            az; Mali; Dünən Malidə hərbi çevriliş oldu.; x=Malidə
            en; WHO; The man who left.; ''
            en; WHO; The WHO said so.; x=WHO
            """)
    void homographsNeedTheirCapitals(String language, String term, String text, String expected) {
        concept(language, "x", ConceptType.PLACE, term);
        assertThat(shown(language, text)).isEqualTo(expected);
    }
}
