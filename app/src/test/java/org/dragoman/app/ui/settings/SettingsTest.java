package org.dragoman.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.dragoman.app.ui.MemoryPreferences;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final MemoryPreferences store = new MemoryPreferences();
    private final Settings settings = new Settings(store);

    @Test
    void everythingComesBackFromTheStore() {
        Placement placement = new Placement(-5, 7, 800, 600, true);
        settings.language(UiLanguage.ARABIC);
        settings.theme("DARK");
        settings.zoom(3);
        settings.placement(placement);
        settings.lastFolder(Path.of("some", "folder"));
        settings.keepSize("card", 300);
        Settings again = new Settings(store);
        assertThat(again.language()).isEqualTo(UiLanguage.ARABIC);
        assertThat(again.theme()).isEqualTo("DARK");
        assertThat(again.zoom()).isEqualTo(3);
        assertThat(again.placement()).contains(placement);
        assertThat(again.lastFolder()).contains(Path.of("some", "folder"));
        assertThat(again.size("card", 272)).isEqualTo(300);
        assertThat(again.save()).isNull();
    }

    @Test
    void freshStoreHasNormalValues() {
        assertThat(settings.placement()).isEmpty();
        assertThat(settings.lastFolder()).isEmpty();
        assertThat(settings.zoom()).isZero();
        assertThat(settings.theme()).isEmpty();
        assertThat(settings.size("card", 272)).isEqualTo(272);
    }

    @Test
    void valuesThatMakeNoSenseAreAsGoodAsNone() {
        store.put("placement", "1,2,three,4,false");
        store.put("language", "tlh");
        store.put("zoom", "99");
        store.put("size.card", "-4");
        assertThat(settings.placement()).isEmpty();
        assertThat(settings.language()).isEqualTo(UiLanguage.ENGLISH);
        assertThat(settings.zoom()).isEqualTo(Settings.MAX_ZOOM);
        assertThat(settings.size("card", 272)).isEqualTo(272);
    }

    @Test
    void preferencesLieWhereThePlatformKeepsThem() {
        Properties system = new Properties();
        system.setProperty("user.home", "home");
        system.setProperty("os.name", "Linux");
        assertThat(UserFolder.preferences(system))
                .isEqualTo(Path.of("home", ".java", ".userPrefs", "org", "dragoman")
                        .toString());
        system.setProperty("java.util.prefs.userRoot", "other");
        assertThat(UserFolder.preferences(system))
                .startsWith(Path.of("other", ".java").toString());
        system.setProperty("os.name", "Mac OS X");
        assertThat(UserFolder.preferences(system)).endsWith(".plist");
        system.setProperty("os.name", "Windows 11");
        assertThat(UserFolder.preferences(system)).startsWith("HKEY_CURRENT_USER");
    }
}
