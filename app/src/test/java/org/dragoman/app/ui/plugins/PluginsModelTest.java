package org.dragoman.app.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.PluginJars;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.plugin.PluginAddition;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsModelTest {
    @TempDir
    private Path temp;

    private PluginFolder folder;
    private Plugins plugins = Plugins.NONE;
    private PluginsModel model;

    @BeforeEach
    void start() throws IOException {
        folder = new PluginFolder(temp.resolve("plugins"));
        PluginJars.panel(folder.path().resolve("a.jar"), "names", "Names", "1.0");
        PluginJars.hollow(folder.path().resolve("b.jar"), "off", "Off");
        PluginJars.hollow(folder.path().resolve("c.jar"), "hollow", "Hollow");
        folder.enable("off", false);
        plugins = Plugins.load(folder, AppContext.KINDS);
        model = new PluginsModel(plugins, folder);
        look();
    }

    @AfterEach
    void end() throws IOException {
        plugins.close();
    }

    private void look() {
        model.show(PluginLook.at(folder, model.loaded(), model.replaced()));
    }

    private List<String> lines() {
        return model.lines().stream()
                .map(l -> l.name() + " " + l.version() + " " + l.now() + " " + l.next() + " " + l.on())
                .toList();
    }

    private void add(Path jar) throws IOException {
        model.wrote(((ReadResult.Ok<PluginAddition>) PluginAddition.of(folder, jar))
                .value()
                .carryOut());
        look();
    }

    @Test
    void givenUntouchedFolderWhenLookedAtThenNothingIsPending() {
        assertThat(lines())
                .containsExactly(
                        "Names 1.0.0 SOUND SAME true",
                        "Off 2.0.0 DISABLED SAME false",
                        "Hollow 2.0.0 BROKEN SAME true");
        assertThat(model.pending()).isZero();
        assertThat(model.selected()).isEqualTo(model.lines().get(0));
    }

    @Test
    void givenSwitchesWhenLookedAtThenTheyCountFromTheNextStart() throws IOException {
        folder.enable("names", false);
        folder.enable("off", true);
        folder.enable("hollow", false);
        look();

        assertThat(lines())
                .containsExactly(
                        "Names 1.0.0 SOUND DISABLED false",
                        "Off 2.0.0 DISABLED ENABLED true",
                        "Hollow 2.0.0 BROKEN DISABLED false");
        assertThat(model.pending()).isEqualTo(3);
    }

    @Test
    void givenNewJarWhenLookedAtThenItCanBeSwitchedOffBeforeItEverRan() throws IOException {
        add(PluginJars.panel(temp.resolve("down/more.jar"), "more", "More", "0.3"));
        assertThat(lines()).contains("More 0.3.0 NEW ADDED true");

        folder.enable("more", false);
        look();

        assertThat(lines()).contains("More 0.3.0 NEW DISABLED false");
    }

    @Test
    void givenNewerJarOfAnotherNameWhenLookedAtThenItIsOneLine() throws IOException {
        add(PluginJars.panel(temp.resolve("down/z.jar"), "names", "Names", "1.1"));

        assertThat(lines()).hasSize(3).contains("Names 1.1.0 SOUND REPLACED true");
        assertThat(model.lines().get(2).provided()).hasSize(1);
    }

    @Test
    void givenSameVersionInTheSameFileWhenLookedAtThenItIsStillKnownToBeReplaced() throws IOException {
        add(PluginJars.panel(temp.resolve("down/a.jar"), "names", "Names", "1.0"));

        assertThat(lines()).contains("Names 1.0.0 SOUND REPLACED true");
    }

    @Test
    void givenRemovedJarWhenLookedAtThenItIsToldUntilTheNextStart() throws IOException {
        folder.remove(folder.path().resolve("a.jar"));
        look();

        assertThat(lines()).contains("Names 1.0.0 SOUND REMOVED false");
        assertThat(model.lines().get(0).switchable()).isFalse();
        assertThat(model.lines().get(0).removable()).isFalse();
    }

    @Test
    void givenFileThatIsNoJarWhenLookedAtThenItIsBrokenUnderItsFileName() throws IOException {
        Files.writeString(folder.path().resolve("d.jar"), "no jar");
        look();

        assertThat(lines()).contains("d.jar  BROKEN ADDED true");
        assertThat(model.lines().get(3).switchable()).isFalse();
    }

    @Test
    void givenSelectionWhenLinesAreShownAgainThenItStaysWithItsFile() throws IOException {
        model.select(model.lines().get(2));
        folder.remove(folder.path().resolve("a.jar"));
        model.show(PluginLook.at(folder, List.of(), Set.of()));

        assertThat(model.selected()).isEqualTo(model.lines().get(1));
        assertThat(model.lines().get(1).name()).isEqualTo("Hollow");
    }

    @Test
    void givenBrokenPluginWhenItsDetailsAreToldThenTheReasonIsAmongThem() {
        PluginWords words = new PluginWords(Messages.of(UiLanguage.ENGLISH));

        String details = words.details(model.lines().get(2));

        assertThat(details.lines())
                .startsWith("Hollow 2.0.0 (hollow)", "Lists every name as it is written.", "State: broken")
                .anyMatch(l -> l.contains("It adds nothing") && l.endsWith("[P004]"));
        assertThat(details).isEqualTo(Isolates.strip(details));
    }
}
