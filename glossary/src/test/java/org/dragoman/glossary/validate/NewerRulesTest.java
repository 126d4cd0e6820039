package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Languages;
import org.junit.jupiter.api.Test;

class NewerRulesTest {
    private static List<String> findings(GlossaryRule rule, String titles, String... rows) {
        return Findings.of(rule, Findings.glossary(titles, rows));
    }

    @Test
    void givenAnAzerbaijaniAbbreviationWithoutReadingWhenValidatedThenItIsNamed() {
        String titles = "concept,type,language,term,term-type,reading";
        assertThat(findings(
                        new AbbreviationWithoutReading(),
                        titles,
                        "x,organisation,az,KTMT,abbreviation,",
                        "y,organisation,az,BMT,abbreviation,be-em-te",
                        "z,organisation,en,CSTO,abbreviation,"))
                .containsExactly("INFO x az KTMT");
    }

    @Test
    void givenAContextualTermAloneInItsLanguageWhenValidatedThenItIsNamed() {
        String titles = "concept,type,language,term,term-type,contextual,relations";
        assertThat(findings(
                        new ContextualWithoutCarrier(),
                        titles,
                        "x,organisation,az,təşkilat,short-form,true,",
                        "x,organisation,en,CSTO,full-form,,",
                        "y,organisation,az,Şura,short-form,true,organ-of: x",
                        "z,organisation,az,NATO,full-form,,",
                        "z,organisation,az,alyans,short-form,true,"))
                .containsExactly("WARNING x az təşkilat");
    }

    @Test
    void givenPartsOfEachOtherWhenValidatedThenBothAreNamed() {
        String titles = "concept,type,language,term,relations";
        assertThat(findings(
                        new CircularRelation(),
                        titles,
                        "x,place,en,X,part-of: y",
                        "y,place,en,Y,part-of: x",
                        "z,place,en,Z,part-of: x",
                        "w,place,en,W,capital-of: w2",
                        "w2,place,en,W2,part-of: z"))
                .containsExactly("ERROR x - -", "ERROR y - -");
    }

    @Test
    void givenTwoPresidentsAtATimeWhenValidatedThenTheLaterIsNamedUnlessTheNoteSaysWhy() {
        String titles = "concept,type,language,term,relations";
        assertThat(findings(
                        new OverlappingHolders(),
                        titles,
                        "president,office,en,President,",
                        "envoy,office,en,Envoy,",
                        "c,place,en,C,",
                        "p1,person,en,P1,holds-office: president; of: c; from: 2010-01-01; to: 2018-05-08",
                        "p2,person,en,P2,holds-office: president; of: c; from: 2018-05-08; to: 2020-02",
                        "p3,person,en,P3,holds-office: president; of: c; from: 2019-12-31",
                        "p4,person,en,P4,holds-office: president; of: c; from: 2021-01-01; note: rival",
                        "p5,person,en,P5,holds-office: envoy; of: c; from: 2021-01-01",
                        "p6,person,en,P6,holds-office: envoy; of: c; from: 2021-01-01"))
                .containsExactly("WARNING p3 - -");
    }

    @Test
    void givenFaultsOfTheDottedIWhenValidatedThenTheyAreNamed() {
        String titles = "concept,type,language,term,term-type";
        assertThat(findings(
                        new DottedI(),
                        titles,
                        "x,place,az,Israel,full-form",
                        "x2,place,az,Isfahan,full-form",
                        "y,place,az,I\u0307srail,full-form",
                        "z,place,az,İsrail,full-form",
                        "v,person,az,Irene,variant",
                        "w,place,en,Israel,full-form"))
                .containsExactly("ERROR y az I\u0307srail");
    }

    @Test
    void givenACapitalIBeforeFrontVowelsAloneWhenValidatedThenItIsNamed() {
        assertThat(findings(new DottedI(), "concept,type,language,term,term-type", "x,person,az,Ismet,full-form"))
                .containsExactly("WARNING x az Ismet");
    }

    @Test
    void givenAFormOfAnotherTermWhenValidatedThenItIsNamedUnlessTheTwoAreJoined() {
        String titles = "concept,type,language,term,term-type,relations";
        GlossaryRule rule = new InflectedFormOfAnother(Languages.installed());
        assertThat(findings(rule, titles, "x,place,az,Gəncə,full-form,", "y,place,az,Gəncəyə,full-form,"))
                .containsExactly("INFO y az Gəncəyə");
        assertThat(findings(rule, titles, "x,place,az,Gəncə,full-form,", "y,place,az,Gəncəyə,full-form,part-of: x"))
                .isEmpty();
        assertThat(findings(rule, titles, "x,place,en,Baku,full-form,", "y,place,en,Ganja,full-form,"))
                .isEmpty();
    }
}
