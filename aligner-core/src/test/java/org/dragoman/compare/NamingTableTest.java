package org.dragoman.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamingTableTest {
    private static final ArticleComparer COMPARER = comparer();
    private static final String TALKS = "Talks in Minsk went on until the evening and the two ministers met the press.";
    private static final String CITY = "Men'sk was quiet on Sunday, and Minsk had its first snow of the year at noon.";

    private static ArticleComparer comparer() {
        Concept minsk = Concept.of(
                "minsk",
                ConceptType.PLACE,
                Map.of(
                        LanguageTag.EN, List.of(term("Minsk", Status.PREFERRED), term("Men'sk", Status.ADMITTED)),
                        LanguageTag.AR, List.of(term("مينسك", Status.PREFERRED))));
        Concept baku =
                Concept.of("baku", ConceptType.PLACE, Map.of(LanguageTag.EN, List.of(term("Baku", Status.PREFERRED))));
        TermIndex index =
                TermIndex.of(new Glossary(List.of(minsk, baku), List.of(), List.of()), Languages.of(List.of()));
        return new ArticleComparer(index, false);
    }

    private static Term term(String text, Status status) {
        return Term.of(text, TermType.FULL_FORM, status);
    }

    private static Article article(LanguageTag language, @Nullable String outlet, String text) {
        String id = "doc" + text.length();
        return new Article(
                id, language, text, null, null, Provenance.of(outlet, null), SourceMap.identity(id + ".txt", text));
    }

    private static Article en(@Nullable String outlet, String text) {
        return article(LanguageTag.EN, outlet, text);
    }

    private static NamingTable table(CountBy by, Article... articles) {
        return NamingTable.of(COMPARER.compare(List.of(articles)), by);
    }

    private static List<String> names(NamingTable table, int row, int column) {
        return table.rows().get(row).names().get(column).stream()
                .map(n -> n.term().text() + " " + n.count())
                .toList();
    }

    @Test
    void byTextEveryArticleIsAColumn() {
        NamingTable table = table(CountBy.TEXT, en("RT", TALKS), en("RT", CITY));
        assertThat(table.columns()).extracting(NamingColumn::articles).containsExactly(List.of(0), List.of(1));
        assertThat(names(table, 0, 0)).containsExactly("Minsk 1");
    }

    @Test
    void byOutletTextsOfOneOutletCountTogether() {
        NamingTable table = table(CountBy.OUTLET, en("RT", TALKS), en("APA", "Baku"), en("RT", CITY));
        assertThat(table.columns()).extracting(NamingColumn::outlet).containsExactly("RT", "APA");
        assertThat(names(table, 0, 0)).containsExactlyInAnyOrder("Minsk 2", "Men'sk 1");
        assertThat(table.columns().get(0).articles()).containsExactly(0, 2);
    }

    @Test
    void mostFrequentNameComesFirst() {
        assertThat(names(table(CountBy.OUTLET, en("RT", CITY), en("RT", TALKS)), 0, 0))
                .containsExactly("Minsk 2", "Men'sk 1");
    }

    @Test
    void spellingsOfOneOutletAreOneColumnUnderItsFirst() {
        NamingTable table = table(CountBy.OUTLET, en("Rt", TALKS), en("روسيا اليوم", CITY), en("RT Arabic", "Baku"));
        assertThat(table.columns()).extracting(NamingColumn::outlet).containsExactly("Rt");
    }

    @Test
    void languagesOfOneOutletStayApart() {
        NamingTable table = table(CountBy.OUTLET, en("RT", TALKS), article(LanguageTag.AR, "RT", "مينسك"));
        assertThat(table.columns()).extracting(NamingColumn::language).containsExactly(LanguageTag.EN, LanguageTag.AR);
    }

    @Test
    void articlesOfUnknownOutletsStayApartUnderTheirIds() {
        NamingTable table = table(CountBy.OUTLET, en(null, TALKS), en(null, CITY));
        assertThat(table.columns())
                .extracting(NamingColumn::outlet)
                .containsExactly("doc" + TALKS.length(), "doc" + CITY.length());
    }

    @Test
    void partsOfOneRoundUpAreNoCopiesOfEachOther() {
        String roundUp = TALKS + " " + CITY + " All of it was in the papers of the next day.";
        NamingTable table = table(CountBy.OUTLET, en("APA", roundUp), en("RT", TALKS), en("RT", CITY));
        assertThat(table.columns().get(1).articles()).containsExactly(1, 2);
    }

    @Test
    void copyWithinAnOutletIsLeftOut() {
        String text = TALKS + " " + CITY;
        NamingTable table = table(CountBy.OUTLET, en("RT", text), en("Rt", text), en("APA", "Baku"));
        assertThat(table.columns().get(0).articles()).containsExactly(0);
        assertThat(table.columns().get(0).copies()).containsExactly(1);
        assertThat(names(table, 0, 0)).containsExactly("Minsk 2", "Men'sk 1");
    }

    @Test
    void copyInAnotherOutletCountsThere() {
        String text = TALKS + " " + CITY;
        NamingTable table = table(CountBy.OUTLET, en("RT", text), en("APA", text));
        assertThat(table.columns()).allMatch(c -> c.copies().isEmpty());
        assertThat(table.shared()).hasSize(1);
    }

    @Test
    void copyCountsLikeAnyOtherByText() {
        NamingTable table = table(CountBy.TEXT, en("RT", TALKS), en("RT", TALKS));
        assertThat(names(table, 0, 1)).containsExactly("Minsk 1");
    }

    @Test
    void rowsAreSharedOrOnlyInOneColumn() {
        NamingTable table = table(CountBy.OUTLET, en("RT", TALKS), en("RT", CITY), en("APA", "Minsk and Baku"));
        assertThat(table.shared()).extracting(r -> r.concept().id()).containsExactly("minsk");
        assertThat(table.onlyIn(1)).extracting(r -> r.concept().id()).containsExactly("baku");
        assertThat(table.onlyIn(0)).isEmpty();
    }
}
