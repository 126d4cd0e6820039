package org.dragoman.report.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.report.CheckResult;
import org.dragoman.report.ReportOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of findings in a real browser. Skipped where there is no Chromium. */
@Timeout(180)
class FindingPageTest {
    private static final String SHOWN = "[...document.querySelectorAll('#list tbody tr')].filter(r => !r.hidden)";
    private static final String FRAME =
            "new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(1))))";
    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int SPACE = 32;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path file;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no Chromium is installed");
        browser = new Browser(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(CheckResult result) throws IOException {
        file = Files.write(
                folder.resolve("findings.html"), Found.bytes(new FindingHtml(), result, ReportOptions.DEFAULT));
        browser.open(file);
    }

    @AfterEach
    void pageAskedForNothingAndComplainedOfNothing() {
        assertThat(browser.requests()).containsExactly(file.toUri().toString());
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<String> rules() throws IOException {
        List<String> rules = new ArrayList<>();
        browser.run(SHOWN + ".map(r => r.dataset.rule)").forEach(r -> rules.add(r.asText()));
        return rules;
    }

    private static String count() throws IOException {
        return browser.run("document.getElementById('count').textContent").asText();
    }

    private static void type(String words) throws IOException {
        browser.run("document.getElementById('words').focus()");
        browser.send("Input.insertText", "text", words);
        browser.run(FRAME);
    }

    private static void choose(String field, String value) throws IOException {
        browser.run("(() => { const f = document.getElementById('" + field + "'); f.value = '" + value
                + "'; f.dispatchEvent(new Event('change')); })()");
    }

    @Test
    void wordsFilterWithoutRegardToCaseAndMarks() throws IOException {
        open(Found.result());
        assertThat(count()).isEqualTo("5 findings");
        type("LİMANDA");
        assertThat(rules()).containsExactly("forbidden-term", "non-preferred-term");
        assertThat(count()).isEqualTo("2 of 5 findings");
    }

    @Test
    void arabicWordsFilterToo() throws IOException {
        open(Found.result());
        type("ابحرت");
        assertThat(rules()).containsExactly("mixed-terms");
    }

    @Test
    void nothingLeftIsSaidAndAllComesBack() throws IOException {
        open(Found.result());
        type("zzzz");
        assertThat(rules()).isEmpty();
        assertThat(browser.run("!document.getElementById('none').hidden").asBoolean())
                .isTrue();
        browser.run("document.getElementById('reset').click()");
        assertThat(count()).isEqualTo("5 findings");
        assertThat(browser.run("document.activeElement.id").asText()).isEqualTo("words");
    }

    @Test
    void textRuleLanguageAndSeverityFilter() throws IOException {
        open(Found.result());
        choose("doc", "عبارة");
        assertThat(rules()).containsExactly("mixed-terms");
        choose("doc", "");
        choose("rule", "missing-term");
        assertThat(rules()).containsExactly("missing-term");
        choose("rule", "");
        choose("lang", "az");
        assertThat(rules()).hasSize(4);
        browser.run("document.querySelector('.sum input[value=info]').click()");
        assertThat(rules()).containsExactly("forbidden-term", "missing-term", "untranslated");
    }

    @Test
    void columnSortsBothWaysAndSaysSo() throws IOException {
        open(Found.result());
        String head = "document.querySelector('th[data-key=severity]')";
        browser.run(head + ".firstChild.click()");
        assertThat(rules())
                .containsExactly("forbidden-term", "missing-term", "untranslated", "non-preferred-term", "mixed-terms");
        assertThat(browser.run(head + ".getAttribute('aria-sort')").asText()).isEqualTo("ascending");
        browser.run(head + ".firstChild.click()");
        assertThat(rules())
                .containsExactly("non-preferred-term", "mixed-terms", "missing-term", "untranslated", "forbidden-term");
        assertThat(browser.run(head + ".getAttribute('aria-sort')").asText()).isEqualTo("descending");
        browser.run("document.querySelector('th[data-key=place]').firstChild.click()");
        assertThat(rules())
                .containsExactly("forbidden-term", "non-preferred-term", "missing-term", "untranslated", "mixed-terms");
    }

    @Test
    void keyboardReachesEverythingInReadingOrder() throws IOException {
        open(Found.result());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            browser.press("Tab", TAB, "");
            reached.add(browser.run("(e => e.id || e.value || e.textContent)(document.activeElement)")
                    .asText());
        }
        assertThat(reached)
                .containsExactly(
                        "To the findings",
                        "error",
                        "warning",
                        "info",
                        "words",
                        "rule",
                        "doc",
                        "lang",
                        "reset",
                        "Severity",
                        "Rule",
                        "Place",
                        "Finding",
                        "Write instead");
    }

    @Test
    void keyboardSortsAndFilters() throws IOException {
        open(Found.result());
        browser.run("document.querySelector('th[data-key=rule] button').focus()");
        browser.press("Enter", ENTER, "\r");
        assertThat(rules())
                .containsExactly("forbidden-term", "missing-term", "mixed-terms", "non-preferred-term", "untranslated");
        browser.run("document.querySelector('.sum input[value=warning]').focus()");
        browser.press(" ", SPACE, " ");
        assertThat(rules()).containsExactly("forbidden-term", "mixed-terms", "non-preferred-term");
    }

    @Test
    void whatCanBeUsedHasAName() throws IOException {
        open(Found.result());
        Set<String> used = Set.of("checkbox", "searchbox", "combobox", "button", "link", "table", "search", "group");
        List<String> names = new ArrayList<>();
        for (JsonNode node : browser.send("Accessibility.getFullAXTree").get("nodes")) {
            if (used.contains(node.at("/role/value").asText())) {
                names.add(node.at("/name/value").asText());
            }
        }
        assertThat(names)
                .contains(
                        "Words",
                        "Rule",
                        "Text",
                        "Language",
                        "Show all",
                        "1 error",
                        "Severity",
                        "Findings",
                        "Filter",
                        "Texts")
                .doesNotContain("");
    }

    @Test
    void textRunsInTheDirectionOfItsLanguage() throws IOException {
        open(Found.result());
        String styles =
                "[...document.querySelectorAll('.pair p')].map(p => p.lang + ' ' + getComputedStyle(p).direction)";
        assertThat(browser.run(styles)).extracting(JsonNode::asText).contains("ar rtl", "az ltr", "en ltr");
        String lefts = "(p => { const at = w => { const n = p.firstChild.data.includes(w) ? p.firstChild : p.lastChild;"
                + "const r = document.createRange(); const i = n.data.indexOf(w); r.setStart(n, i);"
                + "r.setEnd(n, i + w.length); return r.getBoundingClientRect().left; };"
                + "return [at('أبحرت'), p.querySelector('mark').getBoundingClientRect().left, at('أكتاو')]; })"
                + "(document.querySelector('p[lang=ar]'))";
        JsonNode first = browser.run(lefts);
        assertThat(first.get(0).asDouble()).isGreaterThan(first.get(1).asDouble());
        assertThat(first.get(1).asDouble()).isGreaterThan(first.get(2).asDouble());
    }

    @Test
    void arabicWordsInAnEnglishSentenceStandInItsOrder() throws IOException {
        open(Found.result());
        JsonNode lefts = browser.run("[...document.querySelectorAll('tr[data-lang=ar] .said bdi')]"
                + ".map(b => b.getBoundingClientRect().left)");
        assertThat(lefts.get(0).asDouble()).isLessThan(lefts.get(1).asDouble());
        assertThat(browser.run("getComputedStyle(document.querySelector('tr[data-lang=ar] .said bdi')).direction")
                        .asText())
                .isEqualTo("rtl");
    }

    @Test
    void nothingIsCutOffOnANarrowScreen() throws IOException {
        open(Found.result());
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                "width",
                400,
                "height",
                800,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(400);
        browser.send("Emulation.clearDeviceMetricsOverride");
    }

    @Test
    void paperShowsTheListWithoutItsControls() throws IOException {
        open(Found.result());
        browser.send("Emulation.setEmulatedMedia", "media", "print");
        assertThat(browser.run("getComputedStyle(document.getElementById('bar')).display")
                        .asText())
                .isEqualTo("none");
        assertThat(browser.run(SHOWN + ".every(r => r.offsetHeight > 0)").asBoolean())
                .isTrue();
        browser.send("Emulation.setEmulatedMedia", "media", "");
    }

    @Test
    void darkModeIsDark() throws IOException {
        open(Found.result());
        String bright = "(c => c[0] > 128)(getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number))";
        assertThat(browser.run(bright).asBoolean()).isTrue();
        browser.send(
                "Emulation.setEmulatedMedia",
                "features",
                List.of(JsonOut.object("name", "prefers-color-scheme", "value", "dark")));
        assertThat(browser.run(bright).asBoolean()).isFalse();
        browser.send("Emulation.setEmulatedMedia", "features", List.of());
    }

    @Test
    void markupInATextRunsNothing() throws IOException {
        open(Found.markup());
        assertThat(rules()).hasSize(1);
        assertThat(browser.run("document.querySelector('mark').textContent").asText())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void fiveThousandFindingsFilterAndSort() throws IOException {
        open(Found.many(5000));
        assertThat(count()).isEqualTo("5000 findings");
        type("limanda");
        assertThat(count()).isEqualTo("2000 of 5000 findings");
        browser.run("document.querySelector('th[data-key=severity] button').click()");
        assertThat(rules().get(0)).isEqualTo("forbidden-term");
        choose("doc", "text-7");
        assertThat(count()).isEqualTo("2 of 5000 findings");
    }
}
