package org.dragoman.glossary.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.impact.MentionChange.Kind;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class ImpactFinderTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final Segmenter SEGMENTER = new Segmenter(LANGUAGES, false);
    private static final List<Article> ARTICLES = List.of(
            article("a.en.txt", "The CSTO met in Minsk. Yerevan has an empty seat."),
            article("b.az.txt", "KTMT-nin iclası Minskdə keçirildi."),
            article("c.ar.txt", "قال وزير الخارجية في مينسك"),
            article("d.en.txt", "Nothing of that is said here."));

    private static final TermIndex INDEX = TermIndex.of(CuratedGlossary.get(), LANGUAGES);
    private static final ImpactFinder FINDER = ImpactFinder.of(INDEX, ARTICLES, SEGMENTER);

    private static Article article(String file, String text) {
        String[] parts = file.split("\\.");
        return new Article(
                parts[0],
                new LanguageTag(parts[1]),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity(file, text));
    }

    private static Glossary with(Glossary base, Concept... concepts) {
        return base.merge(new Glossary(List.of(concepts), List.of(), List.of()));
    }

    private static Concept concept(String id, ConceptType type, LanguageTag tag, Term... terms) {
        return Concept.of(id, type, Map.of(tag, List.of(terms)));
    }

    private static Glossary without(Glossary base, String id) {
        Collection<Concept> kept =
                base.concepts().stream().filter(c -> !c.id().equals(id)).toList();
        return new Glossary(kept, base.namingSets(), base.profiles());
    }

    private static Impact impact(Glossary edited) {
        return FINDER.of(edited, Profile.NONE);
    }

    @Test
    void sameGlossaryChangesNothingAndNothingIsSearched() {
        Impact impact = impact(CuratedGlossary.get());
        assertThat(impact.concepts()).isEmpty();
        assertThat(impact.looked()).isZero();
        assertThat(impact.changes()).isEmpty();
    }

    @Test
    void newConceptAppearsWhereItsFormsStand() {
        Impact impact = impact(with(
                CuratedGlossary.get(),
                concept(
                        "x-seat",
                        ConceptType.TERM,
                        LanguageTag.EN,
                        Term.of("seat", TermType.FULL_FORM, Status.ADMITTED))));
        assertThat(impact.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.APPEARS);
            assertThat(c.before()).isNull();
            assertThat(c.shown().surface(c.article().article().text())).isEqualTo("seat");
            assertThat(c.sentence()).startsWith("Yerevan has");
        });
        assertThat(impact.looked()).isEqualTo(1);
        assertThat(impact.changedArticles()).isEqualTo(1);
    }

    @Test
    void conceptThatIsGoneVanishesInEveryLanguage() {
        Impact impact = impact(without(CuratedGlossary.get(), "csto"));
        assertThat(impact.concepts()).containsExactly("csto");
        assertThat(impact.changes())
                .filteredOn(c -> c.kind() == Kind.VANISHES)
                .extracting(c -> c.article().article().language().value())
                .contains("en", "az");
    }

    @Test
    void termOfDeprecatedStatusChangesItsStatus() {
        Impact impact = impact(with(
                CuratedGlossary.get(),
                concept(
                        "csto",
                        ConceptType.ORGANISATION,
                        LanguageTag.EN,
                        Term.of("CSTO", TermType.ABBREVIATION, Status.DEPRECATED))));
        assertThat(impact.changes()).extracting(MentionChange::kind).containsExactly(Kind.STATUS);
    }

    @Test
    void formOfAnotherConceptChangesConceptOrExtent() {
        Glossary longer = with(
                CuratedGlossary.get(),
                concept(
                        "x",
                        ConceptType.TERM,
                        LanguageTag.EN,
                        Term.of("CSTO met", TermType.FULL_FORM, Status.ADMITTED)));
        assertThat(impact(longer).changes()).extracting(MentionChange::kind).containsExactly(Kind.CONCEPT);
        Glossary same = with(
                CuratedGlossary.get(),
                concept(
                        "csto",
                        ConceptType.ORGANISATION,
                        LanguageTag.EN,
                        Term.of("CSTO met", TermType.VARIANT, Status.ADMITTED)));
        assertThat(impact(same).changes()).extracting(MentionChange::kind).containsExactly(Kind.EXTENT);
    }

    @Test
    void editedIndexFindsWhatAFreshOneFinds() {
        Glossary edited = with(
                without(without(CuratedGlossary.get(), "csto"), "minsk"),
                concept(
                        "a-minsk",
                        ConceptType.PLACE,
                        LanguageTag.AZ,
                        Term.of("Minsk", TermType.FULL_FORM, Status.ADMITTED)),
                concept(
                        "foreign-minister",
                        ConceptType.OFFICE,
                        LanguageTag.AR,
                        Term.of("وزير", TermType.SHORT_FORM, Status.ADMITTED)));
        assertThat(mentions(INDEX.edited(edited))).isEqualTo(mentions(TermIndex.of(edited, LANGUAGES)));
        assertThat(mentions(INDEX.edited(edited).edited(CuratedGlossary.get()))).isEqualTo(mentions(INDEX));
    }

    @Test
    void impactIsTheDifferenceOfTwoFullSearches() {
        Glossary edited = without(without(CuratedGlossary.get(), "csto"), "foreign-minister");
        List<Mention> olds = mentions(INDEX);
        List<Mention> news = mentions(TermIndex.of(edited, LANGUAGES));
        Impact impact = impact(edited);
        assertThat(impact.changes().stream().flatMap(c -> Stream.ofNullable(c.before())))
                .containsExactlyElementsOf(
                        olds.stream().filter(m -> !news.contains(m)).toList());
    }

    private static List<Mention> mentions(TermIndex index) {
        MentionFinder finder = new MentionFinder(index, false);
        List<Mention> all = new ArrayList<>();
        for (Article article : ARTICLES) {
            AnnotatedArticle annotated = finder.annotate(article, SEGMENTER);
            all.addAll(annotated.mentions());
        }
        return all;
    }

    @Test
    void reportsNamePlaceConceptsAndSentence() throws IOException {
        Impact impact = impact(without(CuratedGlossary.get(), "csto"));
        StringBuilder tsv = new StringBuilder();
        ImpactReport.tsv(impact, ReportOptions.DEFAULT, tsv);
        assertThat(tsv.toString().lines())
                .contains("vanishes\tb\taz\t0\t0\t8\tKTMT-nin\tcsto\t\tadmitted\t\tKTMT-nin iclası Minskdə keçirildi.");
        StringBuilder text = new StringBuilder();
        ImpactReport.text(impact, ReportOptions.DEFAULT, text);
        assertThat(text).startsWith("1 concept differs; ").contains("b az\n  vanishes csto: \u2068«KTMT-nin» iclası");
        StringBuilder json = new StringBuilder();
        ImpactReport.json(impact, ReportOptions.DEFAULT, json);
        assertThat(json).contains("\"format\" : \"dragoman-impact\"", "\"before\" : \"csto\"");
    }
}
