package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixesTest {
    private static Concept concept(Status status) {
        return Concept.of(
                "c",
                ConceptType.ORGANISATION,
                Map.of(LanguageTag.EN, List.of(Term.of("Name", TermType.FULL_FORM, status))));
    }

    private static Finding finding(Article article, String words, boolean sure, Severity severity, String... choices) {
        int at = article.text().indexOf(words);
        Span span = new Span(at, at + words.length());
        return new Finding(
                "forbidden-term",
                severity,
                "d",
                article,
                new Span(0, article.text().length()),
                span,
                concept(Status.PREFERRED),
                words,
                List.of(),
                Message.of("forbidden-term.bare", words, "", ""),
                new Fix(span, List.of(choices), sure),
                null);
    }

    private static Finding about(Finding f, Concept concept) {
        return new Finding(
                f.rule(),
                f.severity(),
                f.doc(),
                f.article(),
                f.segment(),
                f.span(),
                concept,
                f.found(),
                f.expected(),
                f.message(),
                f.fix(),
                null);
    }

    private static Article article(LanguageTag language, String text) {
        return new Article("d", language, text, null, null, Provenance.UNKNOWN, SourceMap.identity("d.txt", text));
    }

    private static String fixed(Article article, Finding... findings) {
        return Fixes.apply(article.text(), Fixes.sure(List.of(findings), Severity.INFO));
    }

    @Test
    void appliesSureFixesFromTheEnd() {
        // given
        Article article = article(LanguageTag.AZ, "bir iki üç");
        // when, then
        assertThat(fixed(
                        article,
                        finding(article, "bir", true, Severity.ERROR, "birinci"),
                        finding(article, "iki", false, Severity.ERROR, "ikinci", "x"),
                        finding(article, "üç", true, Severity.INFO, "üçüncü")))
                .isEqualTo("birinci iki üçüncü");
    }

    @Test
    void ofFixesThatOverlapTheGraverIsTakenAndOfEqualOnesThatDifferNone() {
        // given
        Article article = article(LanguageTag.AZ, "bir iki üç");
        Finding grave = finding(article, "bir iki", true, Severity.ERROR, "A");
        Finding slight = finding(article, "iki üç", true, Severity.INFO, "B");
        Finding rival = finding(article, "iki üç", true, Severity.ERROR, "B");
        Finding same = finding(article, "bir iki", true, Severity.ERROR, "A");
        // when, then
        assertThat(fixed(article, slight, grave)).isEqualTo("A üç");
        assertThat(fixed(article, rival, grave)).isEqualTo("bir iki üç");
        assertThat(fixed(article, same, grave)).isEqualTo("A üç");
    }

    @Test
    void contestedNamesAreNeverChanged() {
        // given
        Article article = article(LanguageTag.EN, "In Name today");
        Finding contested = about(finding(article, "Name", true, Severity.ERROR, "Other"), concept(Status.CONTESTED));
        // when, then
        assertThat(Fixes.isContested(contested)).isTrue();
        assertThat(fixed(article, contested)).isEqualTo("In Name today");
    }

    @Test
    void changesThatOverlapAreRejected() {
        // given
        Article article = article(LanguageTag.AZ, "bir iki");
        Fixes.Change change = Fixes.of(finding(article, "bir", true, Severity.ERROR, "A"), "A");
        // when, then
        assertThatThrownBy(() -> Fixes.apply("bir iki", List.of(change, change)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "İqtisadiyyat naziri gəldi., İqtisadiyyat naziri, nazir, Nazir gəldi.",
        "Bəli. Nazirlər gəldi., Nazirlər, iclas, Bəli. İclas gəldi.",
        "Bu Nazirlər gəldi., Nazirlər, iclas, Bu iclas gəldi."
    })
    void sentencesKeepTheirCapital(String text, String old, String words, String expected) {
        // given
        Article article = article(LanguageTag.AZ, text);
        // when, then
        assertThat(fixed(article, finding(article, old, true, Severity.ERROR, words)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a UN envoy, UN, EU, an EU envoy",
        "an EU envoy, EU, UN, a UN envoy",
        "An OIC summit, OIC, NATO, A NATO summit",
        "a member, member, IMF member, an IMF member",
        "an hour, hour, unit, a unit",
        "a unit, unit, unimportant part, an unimportant part",
        "a U.S. plan, U.S., American, an American plan",
        "a American, American, Azerbaijani, a Azerbaijani",
        "vitamin-a day, day, eve, vitamin-a eve",
        "data UN, UN, EU, data EU",
        "a one, one, 8, an 8",
        "a Ukrainian, Ukrainian, Armenian, an Armenian"
    })
    void englishArticlesFollowTheWordsBehindThem(String text, String old, String words, String expected) {
        // given
        Article article = article(LanguageTag.EN, text);
        int at = text.lastIndexOf(old);
        Span span = new Span(at, at + old.length());
        Finding finding = finding(article, old, true, Severity.ERROR, words);
        Finding there = new Finding(
                finding.rule(),
                finding.severity(),
                "d",
                article,
                finding.segment(),
                span,
                finding.concept(),
                old,
                List.of(),
                finding.message(),
                new Fix(span, List.of(words), true),
                null);
        // when, then
        assertThat(fixed(article, there)).isEqualTo(expected);
    }
}
