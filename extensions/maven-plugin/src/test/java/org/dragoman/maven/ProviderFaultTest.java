package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.glossary.service.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderFaultTest {
    @TempDir
    Path folder;

    /** A goal that does what it is told. */
    private static Throwable goal(Runnable work) {
        DragomanMojo mojo = new DragomanMojo() {
            @Override
            void run() {
                work.run();
            }
        };
        return catchThrowable(mojo::execute);
    }

    @Test
    void aConstructorThatThrowsIsAMessageWithProviderAndJar() throws Exception {
        BrokenPlugIn.constructed(folder, "if (true) throw new AssertionError(\"no licence\");", () -> {
            // when
            Throwable failure = goal(Services::installed);
            // then
            assertThat(failure)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageStartingWith("The plug-in it.Broken in " + folder)
                    .hasMessageContainingAll("no licence", "<dependencies>", "ask its author");
        });
    }

    @Test
    void aProviderThatIsNotThereIsNamedWithItsJar() throws Exception {
        BrokenPlugIn.constructed(folder, "", () -> {
            // given
            Files.delete(folder.resolve("it/Broken.class"));
            // when, then
            assertThat(goal(Services::installed))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageStartingWith("The plug-in it.Broken in " + folder);
        });
    }

    @Test
    void aListOfServicesThatCannotBeReadIsNamed() throws Exception {
        BrokenPlugIn.constructed(folder, "", () -> {
            // given
            Path list = folder.resolve("META-INF/services/" + ConsistencyCheck.class.getName());
            Files.writeString(list, "it Broken\n");
            // when, then
            assertThat(goal(Services::installed))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContainingAll("The plug-in failed: ", list + ":1: ", "<dependencies>");
        });
    }

    @Test
    void anErrorOfACheckIsItsPlugInsFault() throws Exception {
        BrokenPlugIn.constructed(folder, "", () -> {
            ConsistencyCheck check = Services.installed().checks().get("broken-check");
            assertThat(goal(() -> check.check(null, finding -> {})))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageStartingWith("The plug-in it.Broken in " + folder)
                    .hasMessageContaining("no disk");
        });
    }

    @Test
    void whatIsNoPlugInsFaultIsToBeReported() {
        Throwable own = new IllegalStateException("ours");
        assertThat(ProviderFault.of(own, getClass().getClassLoader())).isEqualTo(Optional.empty());
        assertThat(goal(() -> {
                    throw new AssertionError("ours");
                }))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Dragoman failed inside: java.lang.AssertionError: ours");
    }

    @Test
    void memoryThatIsOutIsMavensToTell() {
        OutOfMemoryError out = new OutOfMemoryError("made up");
        assertThat(goal(() -> {
                    throw out;
                }))
                .isSameAs(out);
    }
}
