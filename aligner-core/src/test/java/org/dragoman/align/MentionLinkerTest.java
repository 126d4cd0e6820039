package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentionLinkerTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final TermIndex INDEX = TermIndex.of(
            new Glossary(
                    List.of(
                            concept("armenia", ConceptType.PLACE, "Ermənistan", "Armenia", "أرمينيا"),
                            concept("azerbaijan", ConceptType.PLACE, "Azərbaycan", "Azerbaijan", "أذربيجان"),
                            concept(
                                    "foreign-minister",
                                    ConceptType.OFFICE,
                                    "xarici işlər naziri",
                                    "foreign minister",
                                    "وزير خارجية"),
                            concept("lavrov", ConceptType.PERSON, "Sergey Lavrov", "Sergey Lavrov", "سيرغي لافروف"),
                            concept("csto", ConceptType.ORGANISATION, "KTMT", "CSTO", "منظمة معاهدة الأمن الجماعي"),
                            concept("azal", ConceptType.ORGANISATION, "Azərbaycan Hava Yolları", "AZAL", "أزال"),
                            demonym("armenian", "armenia", "erməni", "Armenian", "أرميني")),
                    List.of(),
                    List.of()),
            LANGUAGES);

    private static Concept concept(String id, ConceptType type, String az, String en, String ar) {
        return Concept.of(
                id,
                type,
                Map.of(
                        LanguageTag.AZ, List.of(term(az)),
                        LanguageTag.EN, List.of(term(en)),
                        LanguageTag.AR, List.of(term(ar))));
    }

    private static Concept demonym(String id, String country, String az, String en, String ar) {
        Concept bare = concept(id, ConceptType.DEMONYM, az, en, ar);
        Relation relation = new Relation(Relation.Type.DEMONYM_OF, country, null, Validity.ALWAYS, null);
        return new Concept(
                id, bare.type(), "", null, List.of(), List.of(relation), Validity.ALWAYS, bare.sections(), Map.of());
    }

    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static AnnotatedArticle article(LanguageTag language, String text) {
        Article article =
                new Article("x", language, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.txt", text));
        return new MentionFinder(INDEX, false).annotate(article, new Segmenter(LANGUAGES, true));
    }

    private static AnnotatedArticle az(String text) {
        return article(LanguageTag.AZ, text);
    }

    private static AnnotatedArticle en(String text) {
        return article(LanguageTag.EN, text);
    }

    private static AnnotatedArticle ar(String text) {
        return article(LanguageTag.AR, text);
    }

    /** Line by line: line n of each article makes a bead; an empty line stands for no text. */
    private static String links(String concept, AnnotatedArticle... articles) {
        List<Bead> beads = new ArrayList<>();
        int most = 0;
        for (AnnotatedArticle article : articles) {
            most = Math.max(most, article.segments().size());
        }
        for (int n = 0; n < most; n++) {
            List<List<Integer>> sides = new ArrayList<>();
            for (AnnotatedArticle article : articles) {
                sides.add(n < article.segments().size() ? List.of(n) : List.of());
            }
            beads.add(new Bead(sides, 0));
        }
        return new MentionLinker()
                .link(List.of(articles), new Alignment(beads)).stream()
                        .filter(l -> l.concept().id().equals(concept))
                        .map(l -> l.sides().stream()
                                .map(s -> s.mentions().size() + " " + s.reason())
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    @Test
    void mentionsOfABeadArePairedInTheirOrderOverThreeLanguages() {
        assertThat(links(
                        "armenia",
                        az("Ermənistan Ermənistana cavab verdi."),
                        en("Armenia answered Armenia."),
                        ar("أرمينيا ردت على أرمينيا.")))
                .isEqualTo("1 IN_BEAD, 1 IN_BEAD, 1 IN_BEAD; 1 IN_BEAD, 1 IN_BEAD, 1 IN_BEAD");
    }

    @Test
    void mentionSaidOnceMoreOnOneSideStaysAlone() {
        assertThat(links("armenia", en("Armenia said Armenia would come."), az("Ermənistan gələcəyini dedi.")))
                .isEqualTo("1 IN_BEAD, 1 IN_BEAD; 1 IN_BEAD, 0 REPEATED");
    }

    @Test
    void arabicDualStandsForTwoOffices() {
        assertThat(links(
                        "foreign-minister",
                        ar("التقى وزيرا خارجية أرمينيا وأذربيجان."),
                        en("Armenia's foreign minister and Azerbaijan's foreign minister met.")))
                .isEqualTo("1 DUAL, 2 IN_BEAD");
    }

    @Test
    void dualAndPluralAreOneMentionEach() {
        assertThat(links(
                        "foreign-minister",
                        ar("التقى وزيرا خارجية أرمينيا وأذربيجان."),
                        en("The foreign ministers of Armenia and Azerbaijan met."),
                        az("Ermənistan və Azərbaycan xarici işlər nazirləri görüşüb.")))
                .isEqualTo("1 IN_BEAD, 1 IN_BEAD, 1 IN_BEAD");
    }

    @Test
    void pluralStandsForTheOfficesOfACoordination() {
        assertThat(links(
                        "foreign-minister",
                        az("Ermənistanın xarici işlər naziri və Azərbaycanın xarici işlər naziri görüşüb."),
                        en("The foreign ministers of Armenia and Azerbaijan met.")))
                .isEqualTo("2 IN_BEAD, 1 COORDINATION");
    }

    @Test
    void dualStandsForNoMoreThanTwo() {
        assertThat(links(
                        "foreign-minister",
                        ar("التقى وزيرا خارجية أرمينيا وأذربيجان."),
                        en("A foreign minister, a foreign minister and a foreign minister met.")))
                .isEqualTo("1 DUAL, 2 IN_BEAD; 0 REPEATED, 1 IN_BEAD");
    }

    @Test
    void pronounInPlaceOfTheNameIsTheReason() {
        assertThat(links("lavrov", en("Sergey Lavrov said no."), az("O, etiraz etdi."), ar("وهو قال لا.")))
                .isEqualTo("1 IN_BEAD, 0 PRONOUN, 0 PRONOUN");
    }

    @Test
    void genericNounInPlaceOfTheNameIsTheReason() {
        assertThat(links(
                        "csto",
                        en("The CSTO rejected it."),
                        az("Təşkilatın mövqeyi mənfidir."),
                        ar("رفض أعضاء المنظمة ذلك.")))
                .isEqualTo("1 IN_BEAD, 0 GENERIC_NOUN, 0 GENERIC_NOUN");
        assertThat(links("csto", en("The CSTO rejected it."), ar("عُقد اجتماع للمنظمة.")))
                .isEqualTo("1 IN_BEAD, 0 GENERIC_NOUN");
    }

    @Test
    void nameWithoutAnyTraceWasLeftOut() {
        assertThat(links("csto", en("The CSTO met."), az("Dünən yağış yağdı."))).isEqualTo("1 IN_BEAD, 0 LEFT_OUT");
    }

    @Test
    void nameInsideALongerOneIsNotLeftOut() {
        assertThat(links("azerbaijan", en("Azerbaijan has an airline."), az("Azərbaycan Hava Yolları uçur.")))
                .isEqualTo("1 IN_BEAD, 0 IN_LONGER_NAME");
    }

    @Test
    void peopleForTheCountryIsNotLeftOut() {
        assertThat(links("armenia", az("Ermənistan ordusu gəldi."), en("The Armenian army came.")))
                .isEqualTo("1 IN_BEAD, 0 OTHER_NAME");
    }

    @Test
    void nameInAFormThatNoRuleExplainsIsNotLeftOut() {
        assertThat(links("azerbaijan", en("Scholars of Azerbaijan met."), az("Azərbaycanşünaslar görüşdülər.")))
                .isEqualTo("1 IN_BEAD, 0 WRITTEN");
    }

    @Test
    void mentionOfANeighbouringBeadIsTakenWhereTheBeadHasNone() {
        assertThat(links("csto", en("The CSTO met.\nIt was long."), az("Görüş keçirildi.\nKTMT uzun müzakirə apardı.")))
                .isEqualTo("1 IN_BEAD, 1 NEIGHBOUR_BEAD");
    }

    @Test
    void mentionTwoBeadsAwayIsNotTakenButTheArticleNamesIt() {
        assertThat(links("csto", en("The CSTO met.\nLong.\nVery."), az("Görüş.\nUzun.\nKTMT çox danışdı.")))
                .isEqualTo("1 IN_BEAD, 0 ELSEWHERE; 0 ELSEWHERE, 1 IN_BEAD");
    }

    @Test
    void beadWithoutTextOnASideSaysSo() {
        assertThat(links("csto", en("Talks.\nThe CSTO met."), az("Danışıqlar.")))
                .isEqualTo("1 IN_BEAD, 0 NO_TEXT");
    }

    @Test
    void everyMentionIsInOneLink() {
        AnnotatedArticle en = en("Armenia, Armenia and Azerbaijan.\nThe foreign ministers met.\nArmenia.");
        AnnotatedArticle az = az("Ermənistan.\nXarici işlər naziri və xarici işlər naziri.\nAzərbaycan, Azərbaycan.");
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            beads.add(new Bead(List.of(List.of(i), List.of(i)), 0));
        }
        List<Link> links = new MentionLinker().link(List.of(en, az), new Alignment(beads));
        for (int side = 0; side < 2; side++) {
            int s = side;
            assertThat(links.stream()
                            .flatMap(l -> l.sides().get(s).mentions().stream())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf((side == 0 ? en : az)
                            .mentions().stream().filter(m -> !m.nested()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(LinkReason.class)
    void everyReasonHasAStableId(LinkReason reason) {
        assertThat(reason.code()).matches("link\\.[a-z-]+");
    }
}
