package org.dragoman.check.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Articles;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.bitext.Bitexts;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.concept.Glossary;
import org.dragoman.decision.Decisions;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInputTest {
    private static final InputOptions EN_AZ = InputOptions.DEFAULT.between(LanguageTag.EN, LanguageTag.AZ);

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    private CheckInput input(InputOptions options) {
        return new CheckInput(
                TermIndex.of(Glossary.EMPTY, Languages.installed()),
                CheckOptions.DEFAULT,
                Articles.installed(),
                Bitexts.installed(),
                options,
                new InputNotes() {
                    @Override
                    public void warning(InputProblem warning) {
                        notes.add(warning.code());
                    }

                    @Override
                    public void passedOver(Path file) {
                        notes.add("passed over " + file.getFileName());
                    }

                    @Override
                    public void alone(List<InputProblem> files) {
                        files.forEach(f ->
                                notes.add("alone " + Path.of(f.at().source()).getFileName()));
                    }
                });
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static InputPlan plan(CheckInput input, Path... paths) {
        return input.plan(List.of(paths)).fold(ReadResult.Ok::value, failed -> {
            throw new AssertionError(failed.problems());
        });
    }

    private static List<String> names(ReadResult<List<CheckedText>> read) {
        return read.fold(
                ok -> ok.value().stream()
                        .map(t -> t.name() + " " + t.language() + (t.source() == null ? " alone" : ""))
                        .toList(),
                failed -> failed.problems().stream().map(InputProblem::code).toList());
    }

    @Test
    void aFolderWithTwoLanguagesHoldsPairs() throws IOException {
        // given
        write("a.en.txt", "One.\n");
        write("a.az.txt", "Bir.\n");
        write("in/b.en.txt", "Two.\n");
        write("in/b.az.txt", "İki.\n");
        write("c.en.txt", "Three.\n");
        CheckInput input = input(EN_AZ);
        // when
        InputPlan plan = plan(input, folder);
        // then
        assertThat(plan.kind()).isEqualTo(InputPlan.Kind.PAIRS);
        assertThat(names(input.read(plan, Progress.NONE))).containsExactly("a az", "b az");
        assertThat(notes).containsExactly("alone c.en.txt");
    }

    @Test
    void patternsChooseAmongTheFilesOfAFolder() throws IOException {
        // given
        for (String name : List.of("a", "b", "old/c")) {
            write(name + ".en.txt", "One.\n");
            write(name + ".az.txt", "Bir.\n");
        }
        InputOptions options = new InputOptions(
                ReadOptions.DEFAULT,
                LanguageTag.EN,
                LanguageTag.AZ,
                true,
                FileGlobs.of(List.of(), List.of("old/**", "b.*")),
                Decisions.NONE,
                null);
        CheckInput input = input(options);
        // when, then
        assertThat(names(input.read(plan(input, folder), Progress.NONE))).containsExactly("a az");
    }

    @Test
    void everyFileThatCannotBeReadIsNamed() throws IOException {
        // given
        Files.write(folder.resolve("a.en.txt"), new byte[] {(byte) 0xC3, (byte) 0x28, 'a'});
        write("a.az.txt", "Bir.\n");
        write("b.en.txt", "One.\n");
        Files.write(folder.resolve("b.az.txt"), new byte[] {(byte) 0xC3, (byte) 0x28, 'a'});
        CheckInput input = input(EN_AZ);
        // when, then
        assertThat(names(input.read(plan(input, folder), Progress.NONE))).containsExactly("A001", "A001");
    }

    @Test
    void aFolderWithoutPairsIsAnError() throws IOException {
        // given
        write("a.en.txt", "One.\n");
        CheckInput input = input(EN_AZ);
        // when, then
        assertThat(names(input.read(plan(input, folder), Progress.NONE))).containsExactly("A024");
        assertThat(notes).containsExactly("alone a.en.txt");
    }

    @Test
    void theFirstFileIsTheSourceOfTheOthers() throws IOException {
        // given
        Path source = write("a.en.txt", "One.\n");
        Path az = write("a.az.txt", "Bir.\n");
        Path ar = write("b.ar.txt", "واحد.\n");
        CheckInput input = input(InputOptions.DEFAULT);
        // when
        InputPlan plan = plan(input, source, az, ar);
        // then
        assertThat(plan.kind()).isEqualTo(InputPlan.Kind.COUNTERPARTS);
        assertThat(names(input.read(plan, Progress.NONE))).containsExactly("a az", "b ar");
    }

    @Test
    void withoutLanguagesArticlesAreByThemselvesAndOtherFilesPassedOver() throws IOException {
        // given
        write("a.en.txt", "One.\n");
        write("logo.png", "no text");
        write("units.po", "msgid \"One\"\nmsgstr \"Bir\"\n");
        CheckInput input = input(InputOptions.DEFAULT.between(null, LanguageTag.AZ));
        // when
        InputPlan plan = plan(input, folder);
        // then
        assertThat(plan.kind()).isEqualTo(InputPlan.Kind.ALONE);
        assertThat(names(input.read(plan, Progress.NONE))).containsExactly("units az", "a en alone");
        assertThat(notes).containsExactly("passed over logo.png", "passed over units.po");
    }

    @Test
    void whatCannotBelongTogetherIsNotRead() throws IOException {
        // given
        Path text = write("a.en.txt", "One.\n");
        Path bilingual = write("in/units.po", "msgid \"One\"\nmsgstr \"Bir\"\n");
        CheckInput input = input(EN_AZ);
        CheckInput one = input(InputOptions.DEFAULT.between(LanguageTag.AZ, LanguageTag.AZ));
        // when
        InputPlan kinds = plan(input, text, bilingual);
        InputPlan folders = plan(input, folder, text);
        // then
        assertThat(kinds.mistake()).isEqualTo(InputPlan.Mistake.TWO_KINDS);
        assertThat(folders.mistake()).isEqualTo(InputPlan.Mistake.NO_TWO_FOLDERS);
        assertThat(plan(one, folder).mistake()).isEqualTo(InputPlan.Mistake.ONE_LANGUAGE);
        assertThatThrownBy(() -> input.read(kinds, Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
