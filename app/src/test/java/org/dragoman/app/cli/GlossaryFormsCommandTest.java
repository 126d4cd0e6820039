package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFormsCommandTest {
    @TempDir
    Path folder;

    private String forms(Object... args) throws IOException {
        Path file = Files.writeString(
                folder.resolve("g.csv"),
                "id,type,domain,az,en\nminsk,place,,Minsk,Minsk\nset,term,,dəst|de\\|st,set\n");
        Object[] all = new Object[args.length + 5];
        all[0] = "glossary";
        all[1] = "forms";
        all[2] = "--no-builtin";
        all[3] = "--glossary";
        all[4] = file;
        System.arraycopy(args, 0, all, 5, args.length);
        Cli run = Cli.run(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void groupsHoldAllFormsThatRulesMake() throws IOException {
        assertThat(forms("--group", "--lang", "az", "minsk").lines())
                .contains("#lang\trules\tcount\tforms", "az\tcitation\t1\tMinsk", "az\taz.locative\t1\tMinskdə");
    }

    @Test
    void wordIsExplainedInEveryLanguage() throws IOException {
        assertThat(forms("--word", "Minskdə", "minsk").lines())
                .contains("#word\tlang\tverdict\tterm\trules\tdetail", "Minskdə\taz\tmatches\tMinsk\taz.locative\t");
        assertThat(forms("--word", "minsk", "--lang", "en", "minsk").lines().skip(1))
                .containsExactly("minsk\ten\tcapitals\tMinsk\t\tMinsk");
    }
}
