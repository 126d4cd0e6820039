package org.dragoman.glossary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.edit.CandidateDecision.Kind;
import org.dragoman.glossary.edit.store.CandidateDecisionFile;
import org.dragoman.glossary.edit.store.DamagedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateDecisionsTest {
    private final CandidateDecision rejected = CandidateDecision.of(
            Kind.REJECTED, ProposedEntryTest.candidate("Harbour Board", "Liman Şurası"), null, Samples.STAMP);

    @Test
    void givenRejected_whenFoundAgainWithOtherCapitals_thenItIsDecided() {
        CandidateDecisions decisions = CandidateDecisions.NONE.with(rejected);

        assertThat(decisions.on(ProposedEntryTest.candidate("harbour board", "Liman Şurası")))
                .contains(rejected);
        assertThat(decisions.on(ProposedEntryTest.candidate("Harbour Board", "Liman İdarəsi")))
                .isEmpty();
        assertThat(CandidateDecisions.NONE.on(ProposedEntryTest.candidate("Harbour Board", "Liman Şurası")))
                .isEmpty();
    }

    @Test
    void givenWritten_whenRead_thenDecisionsAreThereAndADamagedLineIsToldAndCopied(@TempDir Path folder)
            throws IOException {
        Path glossary = folder.resolve("mine.json");
        CandidateDecision accepted = CandidateDecision.of(
                Kind.ACCEPTED, ProposedEntryTest.candidate("Quay Office", "Rıhtım İdarəsi"), "quay", Samples.STAMP);
        new CandidateDecisionFile(glossary)
                .write(CandidateDecisions.NONE.with(rejected).with(accepted));
        Path file = folder.resolve("mine.candidates.jsonl");
        Files.writeString(file, "{\"decision\": \"perhaps\"}\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        List<DamagedLine> damaged = new ArrayList<>();
        CandidateDecisionFile again = new CandidateDecisionFile(glossary);
        CandidateDecisions read = again.read(damaged);
        again.write(read);

        assertThat(read.all()).containsExactly(rejected, accepted);
        assertThat(damaged).singleElement().satisfies(d -> assertThat(d.line()).isEqualTo(4));
        assertThat(folder.resolve("mine.candidates.jsonl.bak")).content().contains("perhaps");
        assertThat(file).content().doesNotContain("perhaps");
    }
}
