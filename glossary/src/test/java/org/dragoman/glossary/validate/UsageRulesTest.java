package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UsageRulesTest {
    private static final String TITLES = "concept,type,language,term,term-type,status,authority,from,to,contextual";

    private static List<String> findings(GlossaryRule rule, String... rows) {
        return Findings.of(rule, Findings.glossary(TITLES, rows));
    }

    @Nested
    class TwoPreferredFlags {
        @Test
        void twoTermsThatOneAuthorityPrefers() {
            assertThat(findings(
                            new TwoPreferred(),
                            "x,place,az,Bakı,,preferred,press-az,,,",
                            "x,place,az,Baki,,admitted,,,,",
                            "x,place,az,Baku,,preferred,press-az,,,"))
                    .containsExactly("ERROR x az Baku");
        }

        @Test
        void twoTermsThatTheGlossaryItselfPrefers() {
            assertThat(findings(
                            new TwoPreferred(),
                            "x,place,en,A,variant,preferred,,,,",
                            "x,place,en,B,variant,preferred,,,,"))
                    .containsExactly("ERROR x en B");
        }

        @Test
        void notTermsOfDifferentAuthoritiesLanguagesOrConcepts() {
            assertThat(findings(
                            new TwoPreferred(),
                            "x,place,en,Kiev,,preferred,press-a,,,",
                            "x,place,en,Kyiv,,preferred,press-b,,,",
                            "x,place,az,Kiyev,,preferred,press-a,,,",
                            "y,place,en,Minsk,,preferred,press-a,,,"))
                    .isEmpty();
        }

        @Test
        void notTermsPreferredOneAfterTheOther() {
            assertThat(findings(
                            new TwoPreferred(),
                            "x,place,en,Kiev,,preferred,press,1950,2019-10,",
                            "x,place,en,Kyiv,,preferred,press,2019-10,,"))
                    .isEmpty();
        }

        @Test
        void termsPreferredInOverlappingTimes() {
            assertThat(findings(
                            new TwoPreferred(),
                            "x,place,en,Kiev,,preferred,press,,2020,",
                            "x,place,en,Kyiv,,preferred,press,2019,,"))
                    .containsExactly("ERROR x en Kyiv");
        }

        @Test
        void notAFullFormAndItsAbbreviation() {
            assertThat(findings(
                            new TwoPreferred(),
                            "x,organisation,en,United Nations,full-form,preferred,un,,,",
                            "x,organisation,en,UN,abbreviation,preferred,un,,,"))
                    .isEmpty();
        }
    }

    @Nested
    class PreferredAndDeprecatedFlags {
        private final GlossaryRule rule = new PreferredAndDeprecated();

        @Test
        void oneTermWithBothFromOneAuthority() {
            assertThat(findings(rule, "x,place,en,Kiev,,preferred,press,,,", "x,place,en,Kiev,,deprecated,press,,,"))
                    .containsExactly("ERROR x en Kiev");
        }

        @Test
        void oneTextOfTwoConcepts() {
            assertThat(findings(rule, "x,place,en,Georgia,,preferred,,,,", "y,place,en,Georgia,,deprecated,,,,"))
                    .containsExactly("WARNING y en Georgia");
        }

        @Test
        void notWhatAuthoritiesDisagreeOnOrChanged() {
            assertThat(findings(
                            rule,
                            "x,place,en,Kiev,,preferred,press-a,,,",
                            "x,place,en,Kiev,,deprecated,press-b,,,",
                            "y,place,en,Peking,,preferred,press,,1979,",
                            "y,place,en,Peking,,deprecated,press,1979,,"))
                    .isEmpty();
        }

        @Test
        void notContextualTermsOfTwoConceptsNorAnotherLanguage() {
            assertThat(findings(
                            rule,
                            "x,place,en,the city,,preferred,,,,true",
                            "y,place,en,the city,,deprecated,,,,",
                            "z,place,az,the city,,deprecated,,,,"))
                    .isEmpty();
        }
    }

    @Nested
    class ContestedAndPreferredFlags {
        private final GlossaryRule rule = new ContestedAndPreferred();

        @Test
        void nameThatTheGlossaryPrefersBesideAContestedOne() {
            assertThat(findings(rule, "x,place,en,A,,contested,press-a,,,", "x,place,en,B,,preferred,,,,"))
                    .containsExactly("WARNING x en B");
        }

        @Test
        void notNamesWithTheirUsers() {
            assertThat(findings(
                            rule,
                            "x,place,en,A,,contested,press-a,,,",
                            "x,place,en,B,,preferred,press-b,,,",
                            "x,place,az,C,,preferred,,,,"))
                    .isEmpty();
        }
    }

    @Nested
    class ContestedWithoutAuthorityFlags {
        private final GlossaryRule rule = new ContestedWithoutAuthority();

        @Test
        void contestedNameOfWhichNobodyIsNamed() {
            assertThat(findings(rule, "x,place,en,A,,contested,,,,", "x,place,en,B,,admitted,,,,"))
                    .containsExactly("INFO x en A");
        }

        @Test
        void notOneOfWhichAnyRowNamesAUser() {
            assertThat(findings(rule, "x,place,en,A,,contested,,,,", "x,place,en,A,,contested,press-a,1991,,"))
                    .isEmpty();
        }
    }
}
