package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dragoman.check.store.FindingStore;
import org.dragoman.concept.ConceptType;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.Severity;
import org.dragoman.text.SourcePosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of texts that are checked one by one and kept in a file. */
class StoredFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private final Collection<ConsistencyCheck> checks =
            ConsistencyCheck.installed().values();
    private Project project = new Project();

    @BeforeEach
    void texts() {
        project = new Project()
                .concept("czechia", ConceptType.PLACE, "en: Czechia | +Czech Republic", "az: Çexiya")
                .concept("csto", ConceptType.ORGANISATION, "en: CSTO=abbreviation | ~Tashkent Pact", "az: KTMT");
        for (int i = 0; i < 12; i++) {
            String name = i % 5 == 0 ? "Czechia" : "the Czech Republic";
            String pact = i % 3 == 0 ? "The Tashkent Pact met. The Tashkent Pact met." : "Nobody met 😀 \uD83D.";
            project.pair("n" + i % 9, "az", "Çexiyaya.\nKTMT 5 dəfə.", "en", "To " + name + ".\n" + pact);
        }
        project.alone("quiet", "en", "Nothing.");
    }

    private FindingStore store(Path file, OutputStream out) throws IOException {
        return new FindingStore(file, out, project.glossary(), checks);
    }

    private void look(ConsistencyChecker checker, List<CheckedText> texts, FindingStore store) {
        texts.forEach(text -> store.add(checker.take(checker.look(text))));
    }

    /** Everything that a report can ask for. */
    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(f -> String.join(
                        "|",
                        f.rule(),
                        f.severity().code(),
                        f.doc(),
                        f.article().id() + f.article().language() + f.article().text(),
                        f.article().source().source()
                                + f.article().source().inFile(f.place().start())
                                + f.article().source().place(f.place().end()),
                        f.segment() + " " + f.span() + " "
                                + (f.concept() == null ? "" : f.concept().id()),
                        f.found() + f.expected(),
                        f.message().in(Locale.ENGLISH),
                        String.valueOf(f.fix()),
                        f.counterpart() == null
                                ? ""
                                : f.counterpart().article().text()
                                        + f.counterpart().segment()
                                        + f.counterpart().span()))
                .toList();
    }

    @Test
    void storedFindingsAreThoseOfAProjectThatIsHeld() throws IOException {
        List<Finding> held = new ConsistencyChecker(checks).check(project.texts(), Progress.NONE);
        assertThat(held).extracting(Finding::rule).contains("mixed-across", "missing-term", "forbidden-term");
        Path file = Files.createFile(folder.resolve("findings"));
        try (OutputStream out = Files.newOutputStream(file);
                FindingStore store = store(file, out)) {
            look(new ConsistencyChecker(checks), project.texts(), store);
            List<Finding> stored = store.findings();
            assertThat(told(stored)).isEqualTo(told(held));
            assertThat(stored.get(stored.size() - 1).message())
                    .isEqualTo(held.get(held.size() - 1).message());
            assertThat(store.texts())
                    .isEqualTo(project.texts().stream().map(CheckedText::name).toList());
        }
    }

    @Test
    void fingerprintsAndBaselineAreThoseOfFindingsThatAreHeld() throws IOException {
        List<Finding> held = new ConsistencyChecker(checks).check(project.texts(), Progress.NONE);
        Baseline some = Baseline.NONE.renewed(held.subList(3, 9), "seen", null);
        Path file = Files.createFile(folder.resolve("findings"));
        try (OutputStream out = Files.newOutputStream(file);
                FindingStore store = store(file, out)) {
            look(new ConsistencyChecker(checks), project.texts(), store);
            for (Baseline baseline : List.of(Baseline.NONE, some)) {
                Baseline.Outcome one = baseline.apply(held, TODAY);
                Baseline.Outcome other = baseline.apply(store.findings(), TODAY);
                assertThat(told(other.open())).isEqualTo(told(one.open()));
                assertThat(other.accepted()).isEqualTo(one.accepted());
                assertThat(other.idle()).isEqualTo(one.idle());
                assertThat(other.all())
                        .extracting(Baseline.Named::fingerprint)
                        .isEqualTo(one.all().stream()
                                .map(Baseline.Named::fingerprint)
                                .toList())
                        .anyMatch(f -> f.endsWith("-2"));
                assertThat(other.all())
                        .extracting(Baseline.Named::accepted)
                        .isEqualTo(
                                one.all().stream().map(Baseline.Named::accepted).toList());
            }
            assertThat(Baseline.NONE.renewed(store.findings(), "r", null).accepted())
                    .isEqualTo(Baseline.NONE.renewed(held, "r", null).accepted());
        }
    }

    @Test
    void whatAnEarlierRunKeptCountsAsIfThisOneHadFoundIt() throws IOException {
        List<CheckedText> texts = project.texts();
        Path whole = Files.createFile(folder.resolve("whole"));
        Path parts = Files.createFile(folder.resolve("parts"));
        try (OutputStream out = Files.newOutputStream(whole);
                FindingStore store = store(whole, out)) {
            look(new ConsistencyChecker(checks), texts, store);
        }
        try (OutputStream out = Files.newOutputStream(parts);
                FindingStore store = store(parts, out)) {
            look(new ConsistencyChecker(checks), texts.subList(0, 7), store);
        }
        try (OutputStream out = Files.newOutputStream(parts, StandardOpenOption.APPEND);
                FindingStore store = store(parts, out)) {
            List<String> recalled = new ArrayList<>();
            store.recall(text -> recalled.add(text.text()));
            assertThat(recalled).hasSize(7);
            look(new ConsistencyChecker(checks), texts.subList(7, texts.size()), store);
            assertThat(told(store.findings()))
                    .isEqualTo(told(new ConsistencyChecker(checks).check(texts, Progress.NONE)));
        }
        assertThat(parts).hasSameBinaryContentAs(whole);
    }

    /** Asks for all texts, as a plug-in may. */
    private static final class Across implements ProjectCheck {
        @Override
        public String id() {
            return "across";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void checkAll(List<CheckedText> texts, Consumer<Finding> sink) {}
    }

    @Test
    void onlyChecksFromElsewhereNeedAllTexts() {
        assertThat(new ConsistencyChecker(checks).needsAllTexts()).isFalse();
        assertThat(new ConsistencyChecker(List.of(new Across())).needsAllTexts())
                .isTrue();
    }

    @Test
    void checkThatFailedInAnEarlierRunIsLeftOutAndTold() {
        List<InputProblem> told = new ArrayList<>();
        ConsistencyChecker checker = new ConsistencyChecker(List.of(new ForbiddenTerm()), told::add);
        InputProblem problem = InputProblem.warning(SourcePosition.of("n3"), "P009", "It failed.", "Ask.");
        checker.leaveOut(new TextFindings.Fault("forbidden-term", problem));
        checker.leaveOut(new TextFindings.Fault("forbidden-term", problem));
        CheckedText text = project.texts().get(0);
        assertThat(checker.take(checker.look(text)).own()).isEmpty();
        assertThat(told).containsExactly(problem);
    }
}
