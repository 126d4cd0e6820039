package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

class EventGrouperTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final String FLOOD_EN =
            "Flood hits Zardab\nThe Kura river broke its banks near Zardab on 14 May 2021.\n"
                    + "Rescuers under Colonel Nurlan Tahmazli took 1,340 people out of 27 villages.";
    private static final String FLOOD_AZ =
            "Zərdabda daşqın\nKür çayı 14 may 2021-ci ildə Zərdab yaxınlığında məcrasından çıxıb.\n"
                    + "Polkovnik Nurlan Təhməzlinin xilasediciləri 27 kənddən 1 340 nəfəri çıxarıb.";
    private static final String FLOOD_AR = "فيضان في زرداب\nفاض نهر كورا قرب زرداب في 14 مايو 2021.\n"
            + "وأجلى رجال الإنقاذ بقيادة العقيد نورلان طهمازلي 1340 شخصا من 27 قرية.";
    private static final String MATCH_EN =
            "Sabirabad win the cup\nSabirabad beat Kapaz 3-1 in the final on 20 May 2021.\n"
                    + "Striker Rustam Vekilov scored twice in front of 8,200 people.";
    private static final String MATCH_AZ =
            "Sabirabad kuboku qazandı\nSabirabad 20 may 2021-ci ildə finalda Kəpəzi 3:1 məğlub"
                    + " edib.\nHücumçu Rüstəm Vəkilov 8 200 tamaşaçı önündə iki qol vurub.";

    private static ArticleTraits traits(String name, String language, String text) {
        Article article = new Article(
                name, new LanguageTag(language), text, null, null, Provenance.UNKNOWN, SourceMap.identity(name, text));
        return new TraitReader(LANGUAGES)
                .read(new AnnotatedArticle(article, new Segmenter(LANGUAGES, false).segments(article), List.of()));
    }

    private static List<ArticleTraits> five() {
        return List.of(
                traits("flood", "en", FLOOD_EN),
                traits("match", "en", MATCH_EN),
                traits("dasqin", "az", FLOOD_AZ),
                traits("kubok", "az", MATCH_AZ),
                traits("fayadan", "ar", FLOOD_AR));
    }

    private static Set<Set<String>> grouped(List<ArticleTraits> articles) {
        EventGrouper grouper = new EventGrouper();
        articles.forEach(grouper::collect);
        return grouper.events(Progress.NONE).stream()
                .map(e -> e.members().stream()
                        .map(m -> articles.get(m.article()).name())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void articlesOfOneEventJoinAcrossLanguages() {
        assertThat(grouped(five()))
                .isEqualTo(Set.of(
                        Set.of("flood flood", "dasqin dasqin", "fayadan fayadan"),
                        Set.of("match match", "kubok kubok")));
    }

    @Test
    void groupsDoNotDependOnTheOrder() {
        List<ArticleTraits> shuffled = new ArrayList<>(five());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(grouped(shuffled)).isEqualTo(grouped(five()));
    }

    @Test
    void newArticleIsPutToItsEventOrBeginsOne() {
        EventGrouper grouper = new EventGrouper();
        grouper.add(five().get(0));
        assertThat(grouper.add(five().get(1)).isNew()).isTrue();
        Placement placed = grouper.add(five().get(2));
        assertThat(placed.isNew()).isFalse();
        assertThat(placed.with()).isZero();
        assertThat(placed.evidence())
                .anyMatch(s -> s.kind() == Trait.Kind.NUMBER && s.key().equals("1340"));
    }

    @Test
    void republishedTextIsMarkedAsCopy() {
        EventGrouper grouper = new EventGrouper();
        grouper.add(traits("a", "en", FLOOD_EN));
        assertThat(grouper.add(traits("b", "en", FLOOD_EN)).copyOf()).isZero();
        assertThat(grouper.events(Progress.NONE).get(0).members().get(1).copyOf())
                .isZero();
    }

    @Test
    void noArticlesGiveNoEvents() {
        assertThat(new EventGrouper().events(Progress.NONE)).isEmpty();
    }

    @Test
    void rankerPutsTheCounterpartFirst() {
        ArticleRanker ranker = new ArticleRanker();
        five().forEach(ranker::add);
        List<Ranked> ranking = ranker.rank(LanguageTag.EN, LanguageTag.AZ, Progress.NONE);
        assertThat(ranking.stream().filter(r -> r.rank() == 1).map(Ranked::to)).containsExactly(2, 3);
    }

    @Test
    void namesInTwoScriptsShareOneKey() {
        assertThat(SoundKey.arabic("نورتليو")).isEqualTo(SoundKey.latin("nurtleu", false));
        assertThat(SoundKey.arabic("لوكاشينكو")).isEqualTo(SoundKey.latin("lukashenko", false));
        assertThat(SoundKey.latin("lukaşenko", true)).isEqualTo(SoundKey.latin("lukashenko", false));
    }
}
