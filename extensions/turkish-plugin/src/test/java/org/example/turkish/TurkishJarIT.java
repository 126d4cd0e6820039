package org.example.turkish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.contract.PluginContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar in a folder of plug-ins, and the program beside it as users run it. */
class TurkishJarIT extends PluginContract {
    private static final Path JAR = Path.of(System.getProperty("plugin.jar"));

    @TempDir
    private Path temporary;

    /** What a run of the program gave. */
    private record Run(int code, String out, String err) {}

    @Override
    protected Path plugin() {
        return JAR;
    }

    @BeforeEach
    void install() throws IOException {
        Files.copy(JAR, Files.createDirectory(temporary.resolve("plugins")).resolve("turkish.jar"));
    }

    @Test
    void itIsListedAsSound() throws Exception {
        Run run = dragoman("plugins");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("plugin\tturkish\tTurkish\tturkish.jar\t[0-9.]+\tsound")
                .contains("language\ttr\torg.example.turkish.Turkish\tturkish.jar")
                .contains("check\ttr-apostrophe\torg.example.turkish.ApostropheCheck\tturkish.jar")
                .contains("tr-forms\torg.example.turkish.FormsPanel\tturkish.jar");
    }

    @Test
    void inflectedFormsAreFoundInATurkishText() throws Exception {
        Run run = dragoman("mentions", "--glossary", "demo/glossary.csv", "--no-builtin", "demo/visit.tr.txt");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(1).map(l -> l.split("\t")[5]))
                .containsExactly(
                        "Dışişleri bakanı",
                        "Bakü'den",
                        "Ankaraya",
                        "Dışişleri Bakanlığının",
                        "NATO'nun",
                        "barış anlaşmasına");
    }

    @Test
    void itsCheckFindsTheLostApostrophe() throws Exception {
        Run run = dragoman(
                "check",
                "--lines",
                "--rules",
                "tr-apostrophe",
                "--fail-on",
                "warning",
                "--glossary",
                "demo/glossary.csv",
                "--no-builtin",
                "--from",
                "en",
                "--to",
                "tr",
                "demo/visit.en.txt",
                "demo/visit.tr.txt");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("“Ankaraya” is written “Ankara'ya”.");
    }

    private Run dragoman(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPathOfDragoman(),
                "org.dragoman.app.Main",
                "--plugins",
                temporary.resolve("plugins").toString()));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** The class path of the tests without the plug-in itself. */
    private static String classPathOfDragoman() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(p -> !Path.of(p).startsWith(JAR.getParent()))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
