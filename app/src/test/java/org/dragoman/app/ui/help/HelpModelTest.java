package org.dragoman.app.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpModelTest {
    private static List<HelpTopic> pages(UiLanguage language) {
        return HelpPages.of(language, id -> "<" + id + ">");
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void everyLanguageHasTheSamePagesWithTheSameLinksAndKeys(UiLanguage language) {
        List<HelpTopic> english = pages(UiLanguage.ENGLISH);
        List<HelpTopic> pages = pages(language);

        assertThat(pages)
                .extracting(HelpTopic::id)
                .containsExactlyElementsOf(english.stream().map(HelpTopic::id).toList());
        for (int i = 0; i < pages.size(); i++) {
            assertThat(matches("href=\"#[a-z]+\"|<b><[a-z0-9-]+>", pages.get(i).html()))
                    .as(pages.get(i).id())
                    .isEqualTo(matches(
                            "href=\"#[a-z]+\"|<b><[a-z0-9-]+>", english.get(i).html()));
        }
    }

    @Test
    void everyLinkLeadsToAPage() {
        List<HelpTopic> pages = pages(UiLanguage.ENGLISH);

        assertThat(pages)
                .extracting(HelpTopic::id)
                .contains("compare", "check", "add", "review", "study", "mend", "glossary");
        assertThat(pages)
                .allSatisfy(p -> assertThat(matches("(?<=href=\"#)[a-z]+", p.html()))
                        .isSubsetOf(pages.stream().map(HelpTopic::id).toList()));
    }

    @Test
    void theFirstPageThatSaysTheWordsIsShownAndBackLeadsToTheOneBefore() {
        HelpModel model = new HelpModel(pages(UiLanguage.AZERBAIJANI));

        model.find("hisseni bolur");

        assertThat(model.found()).extracting(HelpTopic::id).containsExactly("mend");
        assertThat(model.shown().id()).isEqualTo("mend");
        model.back();
        assertThat(model.shown().id()).isEqualTo("compare");
    }

    @Test
    void aPageThatIsNotThereLeavesTheOneShown() {
        HelpModel model = new HelpModel(pages(UiLanguage.ARABIC));

        model.show("nosuchpage");

        assertThat(model.shown().id()).isEqualTo("compare");
    }

    @Test
    void aTourGoesOnAndBackAndEndsBehindTheLastStep() {
        TourModel tour = new TourModel(List.of(new TourModel.Step("a", "A"), new TourModel.Step("b", "B")), 0);
        tour.back();
        assertThat(tour.number()).isEqualTo(1);
        tour.next();
        assertThat(tour.step()).isEqualTo(new TourModel.Step("b", "B"));
        tour.next();
        assertThat(tour.step()).isNull();
    }
}
