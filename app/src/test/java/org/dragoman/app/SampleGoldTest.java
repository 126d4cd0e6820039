package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.align.Bead;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.Layout;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Profile;
import org.dragoman.evaluate.GoldMention;
import org.dragoman.evaluate.MentionEvaluation;
import org.dragoman.evaluate.Score;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.service.Services;
import org.dragoman.language.Languages;
import org.dragoman.report.MentionRow;
import org.dragoman.report.ReportOptions;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvent;
import org.dragoman.seeds.SampleEvents;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample events against the gold beside them. */
class SampleGoldTest {
    private static final AppContext CONTEXT = AppContext.of(Services.installed(), CuratedGlossary.get(), Profile.NONE);

    static List<SampleEvent> events() {
        return SampleEvents.all();
    }

    private static EventGroup group(SampleEvent event) {
        return EventGroups.samples(Articles.installed()).stream()
                .filter(g -> g.id().equals(event.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eventsComeTheNewestFirstAndItAlone() {
        assertThat(events()).extracting(SampleEvent::day).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(SampleEvents.newest()).isEqualTo(events().get(0));
        assertThat(EventGroups.furtherSamples(Articles.installed()))
                .extracting(EventGroup::id)
                .containsExactlyElementsOf(
                        events().stream().skip(1).map(SampleEvent::id).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void segmentsAreTheSentencesOfTheGold(SampleEvent event) {
        List<String> found = new ArrayList<>();
        for (Article article : group(event).articles()) {
            for (Segment segment : new Segmenter(Languages.installed(), false).segments(article)) {
                SourceMap.Place place = article.source().place(segment.span().start());
                int from = article.text()
                        .codePointCount(place.lineStart(), segment.span().start());
                int to = article.text()
                        .codePointCount(place.lineStart(), segment.span().end());
                found.add(event.id() + "\t" + article.language() + "\t" + segment.index() + "\t" + place.line() + "\t"
                        + from + "\t" + to);
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        event.gold("segments.tsv").lines().skip(1).toList());
    }

    @Test
    void mentionsAreFoundWithTheirExactSpans() {
        List<GoldMention> gold = new ArrayList<>();
        List<MentionRow> found = new ArrayList<>();
        for (SampleEvent event : events()) {
            ReadResult<List<GoldMention>> read = GoldMention.read(event.id(), event.gold("mentions.tsv"));
            read.fold(ok -> gold.addAll(ok.value()), failed -> false);
            compare(event).articles().forEach(a -> found.addAll(MentionRow.of(a, ReportOptions.DEFAULT)));
        }
        assertThat(gold).hasSizeGreaterThan(2200);
        for (Score score : MentionEvaluation.scores(gold, found)) {
            assertThat(score.f1()).as(score.toString()).isGreaterThan(0.95);
        }
    }

    @Test
    void mostCorrespondingSentencesAreJoinedAndFewOthers() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (SampleEvent event : events()) {
            Set<String> gold = goldPairs(event);
            Set<String> found = foundPairs(compare(event));
            Set<String> both = new HashSet<>(gold);
            both.retainAll(found);
            right += both.size();
            wrong += found.size() - both.size();
            missed += gold.size() - both.size();
        }
        Score score = new Score("pairs of corresponding sentences", right, wrong, missed);
        assertThat(score.f1()).as(score.toString()).isGreaterThan(0.72);
    }

    @Test
    void linesOfPagesHaveTheClassesOfTheGold() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (SampleEvent event : events()) {
            Map<String, String> found = new HashMap<>();
            for (Article article : group(event).articles()) {
                found.putAll(classes(article));
            }
            for (String row : event.gold("lines.tsv").lines().skip(1).toList()) {
                String[] cells = row.split("\t");
                if (found.isEmpty() || !found.containsKey(cells[0] + ":")) {
                    continue;
                }
                String kind = found.get(cells[0] + ":" + cells[1]);
                if (cells[2].equals(kind)) {
                    right++;
                } else {
                    wrong.add(row + " but found " + kind);
                }
            }
        }
        assertThat(right).isGreaterThan(200);
        assertThat(wrong).hasSizeLessThan(right / 20);
    }

    /** Class by file and line; one entry says that the file is a page. */
    private static Map<String, String> classes(Article article) {
        Map<String, String> classes = new HashMap<>();
        Layout layout = article.layout();
        if (layout == null) {
            return classes;
        }
        String file = article.source().source();
        classes.put(file + ":", "page");
        int from = 0;
        int number = 1;
        for (String line : article.text().split("\n", -1)) {
            Stretch main = line.isEmpty() ? null : layout.main(new Span(from, from + line.length()));
            if (main != null) {
                classes.put(file + ":" + number, main.kind().code());
            }
            from += line.length() + 1;
            number++;
        }
        return classes;
    }

    @ParameterizedTest
    @MethodSource("events")
    void voicesOfTheGoldStandInTheTextsAndHaveAKnownKind(SampleEvent event) {
        Map<String, String[]> lines = new HashMap<>();
        event.articles().forEach(a -> lines.put(a.language(), a.text().split("\n", -1)));
        List<String> rows = event.gold("voices.tsv").lines().skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(9);
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            String line = lines.get(cells[1])[Integer.parseInt(cells[2])];
            int length = line.codePointCount(0, line.length());
            assertThat(cells).as(row).hasSize(8);
            assertThat(cells[5]).as(row).isIn("headline", "direct", "indirect", "distanced");
            assertThat(Integer.parseInt(cells[3])).as(row).isLessThan(Integer.parseInt(cells[4]));
            assertThat(Integer.parseInt(cells[4])).as(row).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void everySampleStandsInTheGoldOfEvents() {
        Map<String, String> gold = new HashMap<>();
        SampleEvents.goldEvents().lines().skip(1).forEach(r -> gold.put(r.split("\t")[0], r.split("\t")[1]));
        for (SampleEvent event : events()) {
            event.articles().forEach(a -> assertThat(gold).containsEntry(a.fileName(), event.id()));
        }
        List<SampleArticle> others = SampleEvents.distractors();
        assertThat(others).hasSizeGreaterThan(9);
        others.forEach(
                a -> assertThat(gold.get(a.fileName())).isEqualTo(a.fileName().split("\\.")[0]));
        assertThat(gold).hasSize(events().size() * 3 + others.size());
    }

    private static ArticleComparison compare(SampleEvent event) {
        return CONTEXT.comparer(false).compare(group(event).articles());
    }

    private static Set<String> foundPairs(ArticleComparison comparison) {
        List<String> languages = comparison.articles().stream()
                .map(a -> a.article().language().value())
                .toList();
        Set<String> pairs = new HashSet<>();
        for (Bead bead : comparison.alignment().beads()) {
            addPairs(languages, bead.sides(), pairs);
        }
        return pairs;
    }

    private static Set<String> goldPairs(SampleEvent event) {
        List<String> rows = event.gold("beads.tsv").lines().toList();
        List<String> languages = List.of(rows.get(0).substring(1).split("\t"));
        Set<String> pairs = new HashSet<>();
        for (String row : rows.subList(1, rows.size())) {
            List<List<Integer>> sides = new ArrayList<>();
            for (String cell : row.split("\t", -1)) {
                List<Integer> side = new ArrayList<>();
                for (String index : cell.isEmpty() ? new String[0] : cell.split(",")) {
                    side.add(Integer.valueOf(index));
                }
                sides.add(side);
            }
            addPairs(languages, sides, pairs);
        }
        return pairs;
    }

    private static void addPairs(List<String> languages, List<List<Integer>> sides, Set<String> pairs) {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            String language = languages.get(i);
            sides.get(i).forEach(s -> segments.add(language + s));
        }
        for (String one : segments) {
            for (String other : segments) {
                if (one.substring(0, 2).compareTo(other.substring(0, 2)) < 0) {
                    pairs.add(one + "-" + other);
                }
            }
        }
    }
}
