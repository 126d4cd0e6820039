package org.dragoman.glossary.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class ConceptRowsTest {
    private static final GlossaryFormat CSV = new CsvGlossaryFormat();
    private static final WriteOptions CONCEPT_ROWS = WriteOptions.DEFAULT.with(WriteOptions.LAYOUT, "concept");

    private static List<String> terms(Concept concept, LanguageTag language) {
        return concept.terms(language).stream()
                .map(t ->
                        t.text() + " " + t.type().code() + " " + t.status(null).code())
                .toList();
    }

    private static List<String> english(String cell) {
        Glossary glossary = Glossaries.glossary(CSV, "id,type,domain,en\nx,term,," + cell + "\n");
        return terms(glossary.concept("x").orElseThrow(), LanguageTag.EN);
    }

    @Test
    void firstFormIsPreferredAndTheOthersAreAdmitted() {
        assertThat(english("CSTO|Collective Security Treaty Organization|Tashkent Pact"))
                .containsExactly(
                        "CSTO abbreviation preferred",
                        "Collective Security Treaty Organization full-form admitted",
                        "Tashkent Pact variant admitted");
    }

    @Test
    void barInsideAFormIsWrittenBehindABackslash() {
        assertThat(english("a\\|b|c\\d|e\\\\|f"))
                .containsExactly(
                        "a|b full-form preferred",
                        "c\\d variant admitted",
                        "e\\ variant admitted",
                        "f variant admitted");
    }

    @Test
    void barBeforeTheFirstFormSaysThatNoneIsPreferred() {
        assertThat(english("|Artsakh|Karabakh"))
                .containsExactly("Artsakh full-form admitted", "Karabakh variant admitted");
    }

    @Test
    void emptyCellMeansThatTheLanguageIsMissing() {
        Glossary glossary = Glossaries.glossary(CSV, "id,type,domain,az,en\nx,,,,Baku\n");
        Concept concept = glossary.concept("x").orElseThrow();
        assertThat(concept.sections()).containsOnlyKeys(LanguageTag.EN);
        assertThat(concept.type()).isEqualTo(ConceptType.TERM);
    }

    @Test
    void unknownTypeIsTakenForATermWithAWarning() {
        ReadResult<Glossary> result = Glossaries.read(CSV, "id,type,domain,en\nx,newspaper,,Times\ny,law,,Act\n");
        assertThat(Glossaries.places(result)).containsExactly("2:3 G007");
        assertThat(Glossaries.value(result).concepts())
                .extracting(Concept::type)
                .containsExactly(ConceptType.TERM, ConceptType.DOCUMENT);
    }

    @Test
    void anyLanguageTagIsAColumnAndOtherColumnsAreKept() {
        String table = """
                id,type,domain,az-Arab,en-GB,lang:id,url,comment
                x,place,,باکی,Baku,Baku,urn:x,checked
                """;
        Glossary glossary = Glossaries.glossary(CSV, table);
        Concept concept = glossary.concept("x").orElseThrow();
        assertThat(concept.sections().keySet())
                .extracting(LanguageTag::value)
                .containsExactly("az-Arab", "en-GB", "id");
        assertThat(concept.extra()).containsEntry("url", "urn:x").containsEntry("comment", "checked");
        assertThat(Glossaries.write(CSV, glossary, CONCEPT_ROWS)).isEqualTo(table);
    }

    @Test
    void secondColumnCalledIdIsIndonesian() {
        Glossary glossary = Glossaries.glossary(CSV, "id,type,domain,id\nx,place,,Baku\n");
        assertThat(glossary.languages()).extracting(LanguageTag::value).containsExactly("id");
    }

    @Test
    void idThatStandsTwiceIsReportedWithBothPlaces() {
        ReadResult<Glossary> result = Glossaries.read(CSV, "id,en\nx,Baku\ny,Ganja\nx,Sheki\n,Guba\n");
        assertThat(Glossaries.places(result)).containsExactly("4:1 G010", "5:1 G006");
        assertThat(Glossaries.errors(result).get(0)).contains("the first is at test.csv:2:1");
    }

    @Test
    void formThatStandsTwiceInACellIsTakenOnceWithAWarning() {
        ReadResult<Glossary> result = Glossaries.read(CSV, "id,en\nx,Baku|Baku\n");
        assertThat(Glossaries.places(result)).containsExactly("2:3 G011");
    }

    @Test
    void definitionNotesValidityAndRelationsAreCarried() {
        String table = """
                id,type,domain,definition,notes,valid-from,valid-to,relations,en
                a,place,,A city,One|Two,1900,2000-01,capital-of: b; note: so,A-town
                b,place,,,,,,,B-land
                """;
        Glossary glossary = Glossaries.glossary(CSV, table);
        assertThat(glossary.concept("a").orElseThrow().notes()).containsExactly("One", "Two");
        assertThat(Glossaries.write(CSV, glossary, CONCEPT_ROWS)).isEqualTo(table);
        assertThat(Glossaries.losses(CSV, glossary, CONCEPT_ROWS)).isEmpty();
    }

    @Test
    void saysWhatIsLostOfTermsOneRowAKind() {
        Glossary glossary = Glossaries.glossary(new JsonGlossaryFormat(), Glossaries.everything());
        assertThat(Glossaries.losses(CSV, glossary, CONCEPT_ROWS))
                .containsExactlyInAnyOrder(
                        "definition 2",
                        "notes 1",
                        "languages 1",
                        "term 1",
                        "type 1",
                        "usage 1",
                        "authority 1",
                        "from 1",
                        "reference 1",
                        "note 2",
                        "contextual 1",
                        "case 1",
                        "kind 1",
                        "countable 1",
                        "plurals 2",
                        "feminine 1",
                        "extra 1",
                        "title 1",
                        "license 1",
                        "namingSets 1",
                        "profiles 1");
    }

    @Test
    void deprecatedTermIsLeftOutRatherThanAdmitted() {
        Glossary glossary = Glossaries.glossary(CSV, """
                concept,language,term,status
                x,en,Good,admitted
                x,en,Bad,deprecated
                x,en,Rival,contested
                """);
        assertThat(Glossaries.write(CSV, glossary, CONCEPT_ROWS)).endsWith("x,term,,|Good|Rival\n");
        assertThat(Glossaries.losses(CSV, glossary, CONCEPT_ROWS)).containsExactly("term 1", "status 1");
    }

    @Test
    void writtenTableSaysTheSameWhenReadAgain() {
        String table = "id,type,domain,ar,az,en\nx,place,politics,باكو,Bakı|Baku şəhəri,Baku\n";
        Glossary glossary = Glossaries.glossary(CSV, table);
        assertThat(Glossaries.write(CSV, glossary, CONCEPT_ROWS)).isEqualTo(table);
        List<Term> arabic = glossary.concept("x").orElseThrow().terms(LanguageTag.AR);
        assertThat(arabic).extracting(Term::text).containsExactly("باكو");
    }
}
