package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final String FERRY =
            "The ferry between Baku and Aktau sailed on Monday for the first time this year.\n"
                    + "Its captain said that the sea had been calm and the ship nearly full.\n"
                    + "The next one will leave the port on Thursday with ninety lorries on board.\n"
                    + "Tickets are sold in the old customs house near the harbour gate.";
    private static final String SAME_TOPIC = "For the first time since winter a ship has left Baku for Aktau.\n"
            + "It carried sixty lorries, and the weather was fine, officials of the port told the press.\n"
            + "Travellers have to buy their tickets at least two days before they sail.";
    private static final String FERRY_AZ = "Bakı ilə Aktau arasında bərə bazar ertəsi bu il ilk dəfə yola düşüb.\n"
            + "Kapitan deyib ki, dəniz sakit, gəmi isə demək olar ki, dolu olub.\n"
            + "Növbəti bərə cümə axşamı limandan doxsan yük maşını ilə çıxacaq.";

    private static Article article(LanguageTag language, String text, Provenance origin) {
        return new Article("x", language, text, null, null, origin, SourceMap.identity("x.txt", text));
    }

    private static Article en(String text, @Nullable String outlet, @Nullable String published) {
        return article(LanguageTag.EN, text, Provenance.of(outlet, published));
    }

    private static List<CopyGroup> find(Article... articles) {
        return new NearDuplicates(LANGUAGES).find(List.of(articles), Progress.NONE);
    }

    private static Copy onlyCopy(Article... articles) {
        List<CopyGroup> groups = find(articles);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).copies()).hasSize(1);
        return groups.get(0).copies().get(0);
    }

    @Test
    void sameWordsAreIdenticalWhateverTheirSignsAndCase() {
        Copy copy = onlyCopy(
                en(FERRY, null, null),
                en(FERRY.toUpperCase(java.util.Locale.ROOT).replace('.', '!'), null, null));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.IDENTICAL);
        assertThat(copy.similarity()).isEqualTo(1);
        assertThat(copy.differences()).isEmpty();
    }

    @Test
    void textsOnTheSameTopicInOtherWordsAreNoCopies() {
        assertThat(find(en(FERRY, null, null), en(SAME_TOPIC, null, null))).isEmpty();
    }

    @Test
    void translationIsNoCopy() {
        assertThat(find(en(FERRY, "RT", null), article(LanguageTag.AZ, FERRY_AZ, Provenance.of("RT", null))))
                .isEmpty();
    }

    @Test
    void sameWordsInAnotherLanguageTagAreNoCopy() {
        assertThat(find(en(FERRY, null, null), article(LanguageTag.AZ, FERRY, Provenance.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void anotherStateOfTheSameAddressIsAVersion() {
        Provenance one = Provenance.of(null, "2024-06-12").address("https://www.example.org/ferry/");
        Provenance two = Provenance.of(null, "2024-06-13").address("http://example.org/ferry#comments");
        Copy copy = onlyCopy(
                article(LanguageTag.EN, FERRY, one), article(LanguageTag.EN, FERRY.replace("ninety", "eighty"), two));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.VERSION);
    }

    @Test
    void ofStatesOfOnePageTheOneRetrievedFirstIsTheOriginal() {
        Provenance late = Provenance.UNKNOWN
                .address("https://example.org/ferry?utm_source=tg")
                .retrieved(Dated.metadata("2024-06-14"));
        Provenance early =
                Provenance.UNKNOWN.address("https://example.org/ferry").retrieved(Dated.metadata("2024-06-12"));
        List<CopyGroup> groups = find(
                article(LanguageTag.EN, FERRY + " The fare is unchanged this year.", late),
                article(LanguageTag.EN, FERRY, early));
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).original()).isEqualTo(1);
        assertThat(groups.get(0).copies().get(0).kind()).isEqualTo(Copy.Kind.VERSION);
    }

    private static Article at(String address, String text) {
        return article(LanguageTag.EN, text, Provenance.UNKNOWN.address(address));
    }

    @Test
    void firstPageOfASiteIsNoAddressOfAnArticle() {
        assertThat(find(at("https://example.org/", FERRY), at("http://www.example.org", SAME_TOPIC)))
                .isEmpty();
        assertThat(onlyCopy(at("https://example.org/", FERRY), at("https://example.org/", FERRY + "\nIt rained."))
                        .kind())
                .isEqualTo(Copy.Kind.SIMILAR);
    }

    @Test
    void textsOfOneAddressThatShareNothingAreNoVersions() {
        assertThat(find(at("https://example.org/now", FERRY), at("https://example.org/now", SAME_TOPIC)))
                .isEmpty();
    }

    @Test
    void textThatHoldsTwoOthersDoesNotJoinThem() {
        Article one = en(FERRY, "A", "2024-06-11");
        Article both = en(FERRY + "\n" + SAME_TOPIC, "B", "2024-06-12");
        Article other = en(SAME_TOPIC, "C", "2024-06-13");
        List<CopyGroup> groups = find(one, both, other);
        assertThat(groups).extracting(CopyGroup::articles).containsExactly(List.of(0, 1));
    }

    @Test
    void everyMemberOfAGroupSharesHalfOfItsOriginal() {
        List<CopyGroup> groups = find(
                en(FERRY, "A", "2024-06-11"),
                en(FERRY + "\n" + SAME_TOPIC, "B", "2024-06-12"),
                en(SAME_TOPIC, "C", "2024-06-13"),
                en(SAME_TOPIC, "D", "2024-06-14"));
        assertThat(groups).extracting(CopyGroup::articles).containsExactly(List.of(0, 1), List.of(2, 3));
        assertThat(groups).allSatisfy(g -> assertThat(g.copies()).allMatch(c -> c.similarity() >= 0.5));
    }

    @Test
    void copiesOfTwoPartsOfATextAreNoCopiesOfEachOther() {
        assertThat(NearDuplicates.areCopies(en(FERRY, null, null), en(SAME_TOPIC, null, null), LANGUAGES))
                .isFalse();
        assertThat(NearDuplicates.areCopies(en(FERRY, null, null), en(FERRY, null, null), LANGUAGES))
                .isTrue();
    }

    @Test
    void articleThatNamesTheOriginalsOutletIsItsReprintThoughItIsOlder() {
        Article reprint = article(
                LanguageTag.EN, FERRY, Provenance.of("Viral.az", "2024-06-11").agencies(List.of("RİA Novosti")));
        Article original = en(FERRY, "RIA Novosti", "2024-06-12");
        List<CopyGroup> groups = find(reprint, original);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).original()).isEqualTo(1);
        assertThat(groups.get(0).copies()).extracting(Copy::kind).containsExactly(Copy.Kind.REPRINT);
    }

    @Test
    void articlesThatCarryOneAgencyAreJoinedByIt() {
        Provenance one = Provenance.of("Harbour Daily", null).agencies(List.of("RİA Novosti"));
        Provenance two = Provenance.of("Beacon", null).agencies(List.of("ria novosti"));
        assertThat(onlyCopy(article(LanguageTag.EN, FERRY, one), article(LanguageTag.EN, FERRY, two))
                        .kind())
                .isEqualTo(Copy.Kind.AGENCY);
    }

    @Test
    void longerOneIsTheOriginalWhereNothingElseTells() {
        List<CopyGroup> groups =
                find(en(FERRY, null, null), en(FERRY + "\nA second ship will be built in the spring.", null, null));
        assertThat(groups.get(0).original()).isEqualTo(1);
        assertThat(groups.get(0).copies()).extracting(Copy::kind).containsExactly(Copy.Kind.SIMILAR);
    }

    @Test
    void earlierOneIsTheOriginal() {
        assertThat(find(en(FERRY, "A", "2024-06-13"), en(FERRY, "B", "2024-06-12"))
                        .get(0)
                        .original())
                .isEqualTo(1);
    }

    @Test
    void sentencesThatDifferAreNamedByTheirKind() {
        String original = FERRY;
        String copy = FERRY.replace("ninety lorries", "eighty lorries")
                        .replace("\nTickets are sold in the old customs house near the harbour gate.", "")
                + "\nOur reporter saw it leave.";
        List<Difference> differences = onlyCopy(en(original, "A", "2024-06-12"), en(copy, "B", "2024-06-13"))
                .differences();
        assertThat(differences)
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.CHANGED, Difference.Kind.ADDED, Difference.Kind.LEFT_OUT);
        assertThat(differences.get(0).copy())
                .isNotNull()
                .satisfies(s -> assertThat(s.in(copy)).contains("eighty"));
        assertThat(differences.get(1).original()).isNull();
        assertThat(differences.get(2).original())
                .isNotNull()
                .satisfies(s -> assertThat(s.in(original)).startsWith("Tickets"));
    }

    @Test
    void shortTextsAreCopiesOnlyIfTheyAreTheSame() {
        assertThat(find(en("The road is open again.", null, null), en("The road is open again.", null, null)))
                .hasSize(1);
        assertThat(find(en("The road is open again.", null, null), en("The road is open again today.", null, null)))
                .isEmpty();
    }

    @Test
    void emptyTextsAreNoCopies() {
        assertThat(find(en("", null, null), en("", null, null), en("Yes.", null, null)))
                .isEmpty();
    }

    @Test
    void callerCanStopTheSearch() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new NearDuplicates(LANGUAGES).find(List.of(en(FERRY, null, null)), stopped))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void workGrowsWithTheNumberOfArticlesNotWithThatOfPairs() {
        Random random = new Random(7);
        List<WordRuns> runs = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder("The ministers met in Baku on Monday and said that ");
            for (int k = 0; k < 120; k++) {
                text.append("word").append(random.nextInt(3000)).append(' ');
            }
            Article article = en(i % 20 == 19 ? FERRY + i : text.toString(), null, null);
            runs.add(WordRuns.of(article, LANGUAGES));
        }
        AtomicLong pairs = new AtomicLong();
        NearDuplicates.candidates(runs, (one, other) -> pairs.incrementAndGet());
        assertThat(pairs.get()).isBetween(99L, 100L * 99 / 2 + 2000);
    }

    @Test
    void manyCopiesOfOneTextAreOneGroup() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            articles.add(en(FERRY, null, null));
        }
        List<CopyGroup> groups = new NearDuplicates(Languages.of(List.of())).find(articles, Progress.NONE);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).articles()).hasSize(600);
    }
}
