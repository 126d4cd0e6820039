package org.dragoman.app.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the Debian package, run on a machine that has no desktop menu. */
@EnabledOnOs(OS.LINUX)
class PackageScriptsTest {
    @TempDir
    Path machine;

    /** Runs a script as the package has it, with commands of the desktop that fail; its exit code. */
    private int run(String name, String step) throws IOException, InterruptedException {
        Path commands = Files.createDirectories(machine.resolve("usr/bin"));
        String script = Files.readString(Path.of("src/package/linux", name))
                .replace("DESKTOP_COMMANDS_INSTALL", "false")
                .replace("DESKTOP_COMMANDS_UNINSTALL", "false")
                .replace("UTILITY_SCRIPTS", "")
                .replace("/opt/APPLICATION_PACKAGE", machine + "/opt/dragoman")
                .replace("xdg-mime", "false")
                .replace("/usr/bin", commands.toString());
        Path file = Files.writeString(machine.resolve(name), script);
        return new ProcessBuilder("sh", file.toString(), step)
                .redirectErrorStream(true)
                .redirectOutput(machine.resolve("output").toFile())
                .start()
                .waitFor();
    }

    @Test
    void theCommandsAreInstalledAndTakenAwayWhereThereIsNoDesktop() throws Exception {
        Path command = machine.resolve("usr/bin/dragoman");

        assertThat(run("postinst", "configure")).isZero();
        assertThat(command).isSymbolicLink();

        assertThat(run("prerm", "remove")).isZero();
        assertThat(command).doesNotExist();
    }
}
