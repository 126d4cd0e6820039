package org.dragoman.app.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.align.Alignment;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.CheckSamples;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.article.Article;
import org.dragoman.check.Baseline;
import org.dragoman.check.Finding;
import org.dragoman.decision.Decisions;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final AppContext context = CheckSamples.context();
    private final List<Article> articles = CheckSamples.articles();
    private final FindingsModel model = new FindingsModel(context.services().checks());
    private List<Finding> found;

    @BeforeEach
    void checkAll() {
        found = run(articles, CheckRoles.usual(articles, null, false));
        model.show(found, Baseline.NONE, TODAY);
    }

    private List<Finding> run(List<Article> texts, CheckRoles roles) {
        Alignment alignment = context.comparer(false).compare(texts).alignment();
        return new CheckRun(context, texts, roles, Decisions.NONE, alignment, null)
                .run(Progress.NONE)
                .findings();
    }

    private List<String> rules() {
        return model.lines().stream().map(l -> l.finding().rule()).toList();
    }

    private int row(String words) {
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i).finding().found().equals(words)) {
                return i;
            }
        }
        throw new AssertionError("no finding of " + words + " in " + rules());
    }

    @Test
    void firstArticleIsTheSourceAndTheOthersAreChecked() {
        assertThat(found).extracting(f -> f.article().language()).contains(LanguageTag.AZ, LanguageTag.AR);
        assertThat(found).noneMatch(f -> f.article().language().equals(LanguageTag.EN));
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void rulesToChooseFromStandByTheirNames(UiLanguage language) {
        model.reader(language.tag());

        assertThat(model.rules()).hasSize(2);
        assertThat(model.rules().stream().map(model::ruleName).toList())
                .isSortedAccordingTo(Alphabet.of(language.tag()));
    }

    @Test
    void worstStandFirstAndClickOnTheSameColumnTurnsTheOrder() {
        assertThat(model.lines().get(0).finding().severity()).isEqualTo(Severity.ERROR);
        model.sort(FindingColumn.SEVERITY);
        assertThat(model.lines().get(0).finding().severity()).isNotEqualTo(Severity.ERROR);
    }

    @Test
    void filterNarrowsBySeverityRuleAndWords() {
        model.filter(new FindingFilter(EnumSet.of(Severity.INFO), null, ""));
        assertThat(model.lines()).isNotEmpty().allMatch(l -> l.finding().severity() == Severity.INFO);
        model.filter(new FindingFilter(EnumSet.allOf(Severity.class), "contested-name", ""));
        assertThat(rules()).isNotEmpty().containsOnly("contested-name");
        model.filter(new FindingFilter(EnumSet.allOf(Severity.class), null, "BELORUSİYANIN"));
        assertThat(model.lines()).hasSize(1);
        assertThat(model.open()).hasSizeGreaterThan(3);
    }

    @Test
    void nextAndPreviousGoRound() {
        model.next();
        assertThat(model.selected()).isSameAs(model.lines().get(0));
        model.previous();
        assertThat(model.selected()).isSameAs(model.lines().get(model.lines().size() - 1));
        model.next();
        assertThat(model.selected()).isSameAs(model.lines().get(0));
    }

    @Test
    void editMovesFindingsBehindItAndTakesThoseItMeetsAway() {
        model.select(row("Belorusiyanın"));
        FindingLine behind = model.lines().get(row("Belorusiyanın") + 1);
        Finding finding = model.selected().finding();
        TextEdit edit = new TextEdit(
                finding.fix().span().start(), "Belorusiyanın", finding.fix().first());
        Article next = EditedArticle.apply(finding.article(), List.of(edit));
        int before = model.open().size();
        model.shift(finding.article(), next, List.of(edit));
        assertThat(model.open()).hasSize(before - 1);
        assertThat(model.selected()).isNull();
        for (FindingLine line : model.open()) {
            Finding f = line.finding();
            if (f.span() != null) {
                assertThat(f.span().in(f.article().text())).isEqualTo(f.found());
            }
        }
        model.next();
        assertThat(model.selected().finding().found())
                .isEqualTo(behind.finding().found());
    }

    @Test
    void fixesAlikeAreThoseOfOneTermAndNoneOfAContestedName() {
        Finding forbidden = model.lines().get(row("Belorusiyanın")).finding();
        List<AlikeFixes.Planned> alike =
                AlikeFixes.of(forbidden, model.open(), f -> f.found().startsWith("Belorusiya") ? "B" : f.found());
        assertThat(alike).hasSize(3);
        List<TextsModel.Edits> edits = AlikeFixes.edits(alike);
        assertThat(edits).hasSize(1);
        Article next = EditedArticle.apply(edits.get(0).article(), edits.get(0).edits());
        assertThat(next.text()).doesNotContain("Belorusiya").contains("Belarusun nümayəndə heyəti bazar");
        Finding contested = model.open().stream()
                .map(FindingLine::finding)
                .filter(f -> f.rule().equals("contested-name"))
                .findFirst()
                .orElseThrow();
        assertThat(AlikeFixes.of(contested, model.open(), Finding::found)).isEmpty();
    }

    @Test
    void whatIsLetStandIsHiddenUntilItsLastDay() {
        Finding finding = model.lines().get(row("Belorusiyanın")).finding();
        Baseline stand = Baseline.NONE.with(finding, model.run(), "said so", TODAY);
        int before = model.open().size();
        model.letStand(stand);
        assertThat(model.open()).hasSize(before - 1);
        model.show(found, stand, TODAY.plusDays(1));
        assertThat(model.open()).hasSize(before);
    }

    @Test
    void stepsAreUndoneInTheirTurnAmongDecisions() {
        List<String> heard = new ArrayList<>();
        Article[] now = {articles.get(1)};
        TextsModel texts = new TextsModel(new TextsModel.Sink() {
            @Override
            public void replaced(Article old, Article next, List<TextEdit> edits) {
                assertThat(old).isSameAs(now[0]);
                now[0] = next;
                heard.add(next.text().substring(0, 3));
            }

            @Override
            public void letStand(Path file, Baseline baseline) {
                heard.add("baseline");
            }
        });
        CheckChange change = new CheckChange(CheckChange.Kind.TYPE, "x");
        texts.edit(change, List.of(new TextsModel.Edits(now[0], List.of(new TextEdit(0, "", "1")))), 0);
        texts.edit(change, List.of(new TextsModel.Edits(now[0], List.of(new TextEdit(0, "", "2")))), 1);
        assertThat(texts.undoable(2)).as("a decision was made later").isNull();
        assertThat(texts.undoable(1)).isEqualTo(change);
        texts.undo();
        assertThat(texts.undoable(1)).as("a decision was made between").isNull();
        assertThat(texts.redoable(0)).isNull();
        texts.undo();
        assertThat(now[0].text()).isEqualTo(CheckSamples.AZ);
        assertThat(texts.unsaved()).isFalse();
        texts.redo();
        assertThat(heard).containsExactly("1Be", "21B", "1Be", "Bel", "1Be");
        assertThat(texts.unsaved(now[0])).isTrue();
    }

    @Test
    void wordTypedWithAPauseIsOneStep() {
        Article[] now = {articles.get(1)};
        TextsModel texts = new TextsModel(new TextsModel.Sink() {
            @Override
            public void replaced(Article old, Article next, List<TextEdit> edits) {
                now[0] = next;
            }

            @Override
            public void letStand(Path file, Baseline baseline) {}
        });
        List<TextEdit> typed = List.of(new TextEdit(0, "", "ab"), new TextEdit(2, "", "c"), new TextEdit(3, "", " d"));
        for (TextEdit edit : typed) {
            CheckChange change = new CheckChange(CheckChange.Kind.TYPE, edit.after());
            texts.edit(change, List.of(new TextsModel.Edits(now[0], List.of(edit))), 0);
        }
        assertThat(now[0].text()).startsWith("abc dB");
        texts.undo();
        assertThat(now[0].text()).startsWith("abcB");
        assertThat(texts.undoable(0).words()).isEqualTo("abc");
        texts.undo();
        assertThat(now[0].text()).isEqualTo(CheckSamples.AZ);
    }

    @Test
    void layoutAndTitleMoveWithTheText() {
        Article article = articles.get(1);
        TextEdit edit = new TextEdit(0, "Belorusiya", "Belarus");
        Article next = EditedArticle.apply(article, List.of(edit));
        assertThat(next.title()).isEqualTo("Belarus və qonşuları");
        TextEdit divided = new TextEdit(7, " ", "\n");
        assertThat(EditedArticle.apply(next, List.of(divided)).title()).isEqualTo("Belarus");
    }

    @Test
    void rolesChangeWhatIsChecked() {
        List<Finding> alone = run(articles, new CheckRoles(CheckRoles.NONE, Set.of(1), false));
        assertThat(alone).isNotEmpty().allMatch(f -> f.counterpart() == null);
        List<Finding> one =
                run(articles, CheckRoles.usual(articles, null, false).toggled(2));
        assertThat(one).allMatch(f -> f.article().language().equals(LanguageTag.AZ));
    }
}
