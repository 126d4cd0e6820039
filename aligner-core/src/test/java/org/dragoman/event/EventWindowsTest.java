package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventWindowsTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final List<String> PLACES = List.of("Zardab", "Tartar", "Lerik", "Oguz", "Goranboy", "Salyan");
    private static final List<String> PEOPLE =
            List.of("Tahmazli", "Vekilov", "Quliyev", "Mirzayev", "Hashimov", "Orujov");

    private final List<ArticleTraits> articles = new ArrayList<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private int read;

    /** A report of one of six floods. */
    private void add(int flood, @Nullable String day) {
        String name = String.format(Locale.ROOT, "a%03d", articles.size());
        String text = String.format(
                Locale.ROOT,
                "Flood hits %1$s\nThe river broke its banks near %1$s, as report %4$d says.\n"
                        + "Rescuers under Colonel Nurlan %2$s took %3$d people out of villages.",
                PLACES.get(flood),
                PEOPLE.get(flood),
                1340 + 17 * flood,
                articles.size());
        Article article = new Article(
                name,
                LanguageTag.EN,
                text,
                null,
                null,
                day == null ? Provenance.UNKNOWN : Provenance.of("outlet", day),
                SourceMap.identity(name, text));
        articles.add(new TraitReader(LANGUAGES)
                .read(new AnnotatedArticle(article, new Segmenter(LANGUAGES, false).segments(article), List.of())));
    }

    private EventWindows.Source source() {
        return new EventWindows.Source() {
            @Override
            public int size() {
                return articles.size();
            }

            @Override
            public @Nullable LocalDate day(int article) {
                return articles.get(article).day();
            }

            @Override
            public ArticleTraits traits(int article) {
                read++;
                return articles.get(article);
            }
        };
    }

    /** Groups, and gives the members of the events by the events' last numbers. */
    private List<List<Integer>> group(EventWindows windows) throws IOException {
        int[] numbers = windows.group(
                source(),
                event -> {
                    found.add(event.members().stream().map(EventMember::article).toList());
                    assertThat(event.number()).isEqualTo(found.size());
                },
                Progress.NONE);
        assertThat(found.stream().flatMap(List::stream).sorted())
                .isEqualTo(IntStream.range(0, articles.size()).boxed().toList());
        List<List<Integer>> inOrder = new ArrayList<>(found);
        for (int i = 0; i < numbers.length; i++) {
            inOrder.set(numbers[i] - 1, found.get(i));
        }
        assertThat(inOrder).isSortedAccordingTo((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return inOrder;
    }

    @Test
    void fewArticlesAreGroupedAsByTheGrouper() throws IOException {
        for (int i = 0; i < 12; i++) {
            add(i % 6, LocalDate.of(2021, 1 + i, 3).toString());
        }
        List<Event> events = new ArrayList<>();
        int[] numbers = new EventWindows(12, 1).group(source(), events::add, Progress.NONE);

        EventGrouper grouper = new EventGrouper();
        articles.forEach(grouper::collect);
        assertThat(events).isEqualTo(grouper.events(Progress.NONE));
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.length).toArray());
    }

    @Test
    void eventGoesOnIntoTheFirstDaysOfTheNextMonth() throws IOException {
        add(0, "2021-05-02");
        add(1, "2021-04-10");
        add(0, "2021-04-29");
        add(1, "2021-04-11");
        add(0, "2021-04-30");

        assertThat(group(new EventWindows(4, 1))).containsExactly(List.of(0, 2, 4), List.of(1, 3));
        assertThat(found).containsExactlyInAnyOrder(List.of(0, 2, 4), List.of(1, 3));
    }

    @Test
    void eventOfTheFirstDaysOfAMonthWaitsForItsLaterArticles() throws IOException {
        add(0, "2021-04-29");
        add(1, "2021-05-05");
        add(1, "2021-05-06");
        add(1, "2021-05-10");
        add(0, "2021-04-28");

        assertThat(group(new EventWindows(4, 1))).containsExactly(List.of(0, 4), List.of(1, 2, 3));
        assertThat(read).as("the two of the first week are read twice").isEqualTo(7);
    }

    @Test
    void numbersFollowTheArticlesAndNotTheMonths() throws IOException {
        add(2, "2021-06-15");
        add(1, "2021-05-15");
        add(2, "2021-06-15");
        add(1, "2021-05-15");
        add(0, "2021-04-15");

        assertThat(group(new EventWindows(4, 1))).containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
        assertThat(found).first().isEqualTo(List.of(4));
    }

    @Test
    void articlesWithoutADayJoinWhereTheyFit() throws IOException {
        add(0, null);
        for (int i = 0; i < 8; i++) {
            add(i % 2, "2021-0" + (4 + i % 2) + "-15");
        }
        add(5, null);

        assertThat(group(new EventWindows(8, 1)))
                .containsExactly(List.of(0, 1, 3, 5, 7), List.of(2, 4, 6, 8), List.of(9));
    }

    @Test
    void manyArticlesWithoutADayAreGroupedInTheirOrder() throws IOException {
        for (int i = 0; i < 8; i++) {
            add(i % 2, null);
        }

        assertThat(group(new EventWindows(4, 1)))
                .containsExactly(List.of(0, 2), List.of(1, 3), List.of(4, 6), List.of(5, 7));
    }

    @Test
    void monthWithManyArticlesIsDividedAndQuietOnesAreTakenTogether() {
        for (int i = 0; i < 6; i++) {
            add(0, "2021-03-1" + i);
        }
        add(0, "2021-01-01");
        add(0, "2020-12-31");
        add(0, "2021-06-30");
        int march = (int) LocalDate.of(2021, 3, 1).toEpochDay();

        List<Days.Span> spans = new Days(source()).spans(2, 4);

        assertThat(spans).hasSize(4);
        assertThat(spans.get(0).holds((int) LocalDate.of(2020, 12, 31).toEpochDay()))
                .isTrue();
        assertThat(spans.get(0).holds((int) LocalDate.of(2021, 1, 1).toEpochDay()))
                .isTrue();
        assertThat(spans.get(1).from()).isEqualTo(march + 8);
        assertThat(spans.get(2).to()).isEqualTo(march + 15);
        assertThat(new Days(source()).spans(1, 1)).hasSize(9);
    }

    @Test
    void whoeverStopsItGetsNoMoreEvents() {
        for (int i = 0; i < 9; i++) {
            add(i % 3, "2021-0" + (1 + i) + "-15");
        }
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {
                assertThat(total).isEqualTo(9);
            }

            @Override
            public boolean cancelled() {
                return read > 4;
            }
        };
        assertThatThrownBy(() -> new EventWindows(1, 1).group(source(), e -> found.add(List.of()), stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(found).hasSizeBetween(1, 4);
    }
}
