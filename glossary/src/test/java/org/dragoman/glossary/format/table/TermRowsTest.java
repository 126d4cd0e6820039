package org.dragoman.glossary.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRowsTest {
    private static final GlossaryFormat CSV = new CsvGlossaryFormat();
    private static final GlossaryFormat TSV = new TsvGlossaryFormat();
    private static final String HEADER =
            "concept,type,domain,language,term,term-type,status,authority,from,to,reference,note\n";

    /** The test glossary without what no table holds. */
    private static Glossary conceptsOfEverything() {
        Glossary all = Glossaries.glossary(new JsonGlossaryFormat(), Glossaries.everything());
        return new Glossary(all.concepts(), List.of(), List.of(), GlossaryInfo.NONE);
    }

    private static List<Term> terms(String rows, LanguageTag language) {
        return Glossaries.glossary(CSV, HEADER + rows)
                .concept("x")
                .orElseThrow()
                .terms(language);
    }

    @ParameterizedTest
    @CsvSource({
        "csv,plain,comma",
        "csv,plain,semicolon",
        "csv,plain,tab",
        "csv,spreadsheet,comma",
        "csv,spreadsheet,semicolon",
        "tsv,plain,tab",
        "tsv,spreadsheet,tab"
    })
    void conceptsComeBackWholeThroughEveryKindOfTable(String id, String profile, String separator) {
        GlossaryFormat format = id.equals("csv") ? CSV : TSV;
        WriteOptions options =
                WriteOptions.DEFAULT.with(WriteOptions.PROFILE, profile).with(WriteOptions.SEPARATOR, separator);
        Glossary before = conceptsOfEverything();
        String table = Glossaries.write(format, before, options);
        assertThat(Glossaries.read(format, table).problems()).isEmpty();
        Glossary after = Glossaries.glossary(format, table);
        assertThat(Glossaries.json(after)).isEqualTo(Glossaries.json(before));
        assertThat(Glossaries.write(format, after, options)).isEqualTo(table);
    }

    @Test
    void saysThatOnlyNamingSetsProfilesTitleAndLicenceAreLost() {
        Glossary all = Glossaries.glossary(new JsonGlossaryFormat(), Glossaries.everything());
        assertThat(Glossaries.losses(CSV, all, WriteOptions.DEFAULT))
                .containsExactly("title 1", "license 1", "namingSets 1", "profiles 1");
        assertThat(Glossaries.losses(CSV, conceptsOfEverything(), WriteOptions.DEFAULT))
                .isEmpty();
    }

    @Test
    void writesOneRowAUsageAndOnlyTheColumnsThatAreNeeded() {
        String rows = """
                x,place,,az,Bakı,full-form,preferred,press-az,1992,,Constitution||1995-11-12,
                x,place,,az,Bakı,full-form,admitted,,,,,
                x,place,,en,Baku,full-form,,,,,,
                """;
        Glossary glossary = Glossaries.glossary(CSV, HEADER + rows);
        assertThat(Glossaries.write(CSV, glossary, WriteOptions.DEFAULT)).isEqualTo(HEADER + rows);
    }

    @Test
    void titlesOfATabSeparatedTableStandBehindANumberSign() {
        assertThat(Glossaries.write(TSV, Glossary.EMPTY, WriteOptions.DEFAULT))
                .isEqualTo("#" + HEADER.replace(',', '\t'));
    }

    @Test
    void rowsOfOneConceptNeedNotStandTogether() {
        List<Term> terms = terms("""
                x,place,politics,az,Bakı,,preferred,press-az,,,,
                y,place,,az,Gəncə,,preferred,,,,,
                x,,,az,Bakı,,admitted,,2001-02,,,said so
                """, LanguageTag.AZ);
        assertThat(terms).hasSize(1);
        assertThat(terms.get(0).usages()).hasSize(2);
        assertThat(terms.get(0).usages().get(1).note()).isEqualTo("said so");
    }

    @Test
    void typesOfTermsAreGuessedWhereTheTableSaysNothing() {
        List<Term> terms = terms("""
                x,organisation,,az,KTMT,,,,,,,
                x,organisation,,az,Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı,,,,,,,
                x,organisation,,az,KTM Təşkilatı,,,,,,,
                """, LanguageTag.AZ);
        assertThat(terms)
                .extracting(Term::type)
                .containsExactly(TermType.ABBREVIATION, TermType.FULL_FORM, TermType.VARIANT);
        assertThat(terms).allSatisfy(t -> assertThat(t.status(null)).isEqualTo(Status.ADMITTED));
    }

    @Test
    void columnsOfOthersAreKept() {
        String table = """
                concept,type,domain,language,term,term-type,status,authority,from,to,reference,note,concept:Checked,Frequency
                x,place,,az,Bakı,full-form,preferred,,,,,,by me,12
                """;
        Glossary glossary = Glossaries.glossary(CSV, table);
        Concept concept = glossary.concept("x").orElseThrow();
        assertThat(concept.extra()).isEqualTo(Map.of("Checked", "by me"));
        assertThat(concept.terms(LanguageTag.AZ).get(0).extra()).isEqualTo(Map.of("Frequency", "12"));
        assertThat(Glossaries.write(CSV, glossary, WriteOptions.DEFAULT)).isEqualTo(table);
    }

    @Test
    void columnsMayStandInAnyOrderAndSpelling() {
        Glossary glossary = Glossaries.glossary(
                CSV, "Term;Language;Concept;Term Type;STATUS\nBMT;az;un;acronym;deprecatedTerm-admn-sts");
        Term term = glossary.concept("un").orElseThrow().terms(LanguageTag.AZ).get(0);
        assertThat(term.type()).isEqualTo(TermType.ABBREVIATION);
        assertThat(term.status(null)).isEqualTo(Status.DEPRECATED);
    }

    @Test
    void reportsEveryProblemOfATableAtOnce() {
        var result = Glossaries.read(CSV, HEADER + """
                ,place,,az,Bakı,,,,,,,
                n,newspaper,,az,Bakı,long-form,prefered,,yesterday,2000,a|b|c|d|e,
                x,place,,az latin,Bakı,,,,,,,
                x,place,,,Bakı,,,,,,,
                x,place,,az,,,preferred,,,,,
                x,place,,az,Bakı
                x,place,,az,Bakı,,,,,,,,more
                x,place,,az,Gəncə,,,,2002,2001,,
                """);
        assertThat(Glossaries.places(result))
                .containsExactly(
                        "2:1 G006", // concept
                        "3:3 G007", // newspaper
                        "3:22 G007", // long-form
                        "3:32 G007", // prefered
                        "3:42 G008", // yesterday
                        "3:57 G019", // a|b|c|d|e
                        "4:10 G009",
                        "5:10 G006",
                        "6:13 G006",
                        "7:17 G016",
                        "8:25 G016",
                        "9:27 G013");
        assertThat(Glossaries.errors(result))
                .anySatisfy(e -> assertThat(e).contains("\"prefered\" is no status. Did you mean \"preferred\"?"));
    }

    @Test
    void rowThatSaysNothingNewIsAWarning() {
        var result = Glossaries.read(CSV, HEADER + "x,,,az,Bakı,,,,,,,\nx,,,az,Bakı,,,,,,,\n");
        assertThat(Glossaries.places(result)).containsExactly("3:8 G011");
    }

    @Test
    void contradictingRowsAreAWarningAndTheFirstCounts() {
        var result = Glossaries.read(CSV, HEADER + "x,place,,az,Bakı,,,,,,,\nx,person,,en,Baku,,,,,,,\n");
        assertThat(Glossaries.places(result)).containsExactly("3:3 G017");
        assertThat(Glossaries.value(result).concept("x").orElseThrow().type()).isEqualTo(ConceptType.PLACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "based-on treaty ! is no relation",
                "based-on: treaty; off: x ! Did you mean \"of\"?",
                "based-on: treaty; of: ! is no relation",
                "based: treaty ! is no relation type",
                "based-on: x; from: y ! is no date",
                "based-on: treaty ! names the concept \"treaty\""
            })
    void saysWhatIsWrongWithACellOfRelations(String cell, String message) {
        var result = Glossaries.read(CSV, "concept,language,term,relations\nx,az,Bakı," + cell + "\n");
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("test.csv:2:11: ")
                .contains(message);
    }
}
