package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Grammar;
import org.dragoman.language.Morphology;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParadigmTest {
    private static final ArabicLanguage ARABIC = new ArabicLanguage();
    private static final Morphology MORPHOLOGY = ARABIC.morphology();

    static Stream<Arguments> terms() {
        return Stream.of(
                Arguments.of("وزير", TermKind.OFFICE),
                Arguments.of("قاضي", TermKind.OFFICE),
                Arguments.of("وزير الخارجية", TermKind.OFFICE),
                Arguments.of("السكرتير الصحفي", TermKind.OFFICE),
                Arguments.of("المتحدث باسم", TermKind.OFFICE),
                Arguments.of("رئيس مؤقت", TermKind.OFFICE),
                Arguments.of("الأمم المتحدة", TermKind.INSTITUTION),
                Arguments.of("لجنة الدفاع", TermKind.INSTITUTION),
                Arguments.of("البرلمان", TermKind.INSTITUTION),
                Arguments.of("معاهدة سلام", TermKind.NOUN),
                Arguments.of("منظمة", TermKind.NOUN),
                Arguments.of("مستشفى", TermKind.NOUN),
                Arguments.of("مبنى", TermKind.NOUN),
                Arguments.of("إجراء", TermKind.NOUN),
                Arguments.of("امرأة", TermKind.NOUN),
                Arguments.of("أب", TermKind.NOUN),
                Arguments.of("روسي", TermKind.ADJECTIVE),
                Arguments.of("أكبر", TermKind.ADJECTIVE),
                Arguments.of("الهند", TermKind.NAME),
                Arguments.of("أبو مازن", TermKind.NAME),
                Arguments.of("كيم جونغ أون", TermKind.NAME),
                Arguments.of("MWP", TermKind.ABBREVIATION));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void isFoundAgainWholly(String text, TermKind kind) {
        TermForm term = TermForm.of(text, kind);
        FormMatcher matcher = new FormMatcher(ARABIC, List.of(term));
        assertThat(MORPHOLOGY.paradigm(term))
                .allSatisfy(form -> assertThat(matcher.matches(form.text()))
                        .as(form.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void isMadeAgainByItsRules(String text, TermKind kind) {
        TermForm term = TermForm.of(text, kind);
        for (WordForm form : MORPHOLOGY.paradigm(term)) {
            List<String> rules = form.steps().stream().map(Step::rule).collect(Collectors.toList());
            assertThat(MORPHOLOGY.inflections(term, rules)).as(rules.toString()).contains(form.text());
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void usesRulesThatHaveAGloss(String text, TermKind kind) throws Exception {
        Properties glosses = new Properties();
        try (var stream = ArabicLanguage.class.getResourceAsStream("rules.properties")) {
            glosses.load(stream);
        }
        for (WordForm form : MORPHOLOGY.paradigm(TermForm.of(text, kind))) {
            assertThat(form.steps()).allSatisfy(step -> assertThat(glosses).containsKey(step.rule()));
        }
    }

    @Test
    void beginsWithTheCitationForm() {
        assertThat(MORPHOLOGY.paradigm(Texts.office("وزير")).get(0)).isEqualTo(new WordForm("وزير", List.of()));
    }

    @Test
    void hasTheFormsThatNewsWrites() {
        assertThat(texts(Texts.office("وزير")))
                .contains("الوزير", "للوزراء", "وزراؤها", "بوزيرهم", "وزيران", "وزيرة", "والوزيرات")
                .doesNotContain("وزيرون", "وزير ي", "الوزيره")
                .doesNotHaveDuplicates();
        assertThat(texts(Texts.noun("منظمة"))).contains("منظمتنا", "المنظمات", "لمنظماتهم", "منظمتين");
        assertThat(texts(Texts.noun("لجنة"))).contains("للجنة", "للجان").doesNotContain("لللجنة");
        assertThat(texts(Texts.institution("مجلس الأمن"))).contains("بمجلس الأمن", "مجالس الأمن");
        assertThat(texts(Texts.name("الهند")))
                .containsExactlyInAnyOrder(
                        "الهند", "والهند", "فالهند", "بالهند", "للهند", "كالهند", "وبالهند", "وللهند");
    }

    @Test
    void isEmptyForATermWithoutLetters() {
        assertThat(MORPHOLOGY.compile(Texts.noun("؟"))).isEmpty();
        assertThat(MORPHOLOGY.inflect(Texts.noun("؟"), List.of("ar.plural"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "مجلس, ar.for ar.the ar.plural, للمجالس",
        "منظمة, ar.and ar.plural ar.his, ومنظماته",
        "مستشفى, ar.her, مستشفاها",
        "لجنة, ar.for ar.the, للجنة",
        "رئيس, ar.plural ar.oblique, رؤساء",
        "وزير خارجية, ar.by ar.plural, بوزراء خارجية",
        "دولة, ar.accusative, دولة"
    })
    void writesWhatItsRulesAskFor(String term, String rules, String form) {
        TermForm office = new TermForm(term, TermKind.OFFICE, Grammar.NONE, false);
        assertThat(MORPHOLOGY.inflect(office, List.of(rules.split(" ")))).contains(form);
    }

    @Test
    void refusesRulesOfOtherLanguages() {
        assertThat(MORPHOLOGY.inflect(Texts.noun("دولة"), List.of("az.genitive")))
                .isEmpty();
    }

    private static List<String> texts(TermForm term) {
        return MORPHOLOGY.paradigm(term).stream().map(WordForm::text).collect(Collectors.toList());
    }
}
