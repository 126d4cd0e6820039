package org.dragoman.app.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where a program keeps what its user makes, by the customs of the platform. */
final class UserFolder {
    private UserFolder() {}

    /**
     * The folder of the program's data; it need not be there.
     *
     * @param system properties of the Java platform
     * @param environment of the process
     */
    static Path data(Properties system, Map<String, String> environment) {
        String platform = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", "."));
        if (platform.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home : Path.of(roaming)).resolve("Dragoman");
        }
        if (platform.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Dragoman");
        }
        String custom = environment.getOrDefault("XDG_DATA_HOME", "");
        return (custom.isBlank() ? home.resolve(".local").resolve("share") : Path.of(custom)).resolve("dragoman");
    }

    /**
     * Where the platform's Java keeps preferences of a user.
     *
     * @param system properties of the Java platform
     */
    static String preferences(Properties system) {
        String platform = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String home = system.getProperty("user.home", ".");
        if (platform.startsWith("windows")) {
            return "HKEY_CURRENT_USER\\Software\\JavaSoft\\Prefs\\org\\dragoman";
        }
        if (platform.startsWith("mac")) {
            return Path.of(home, "Library", "Preferences", "com.apple.java.util.prefs.plist")
                    .toString();
        }
        return Path.of(system.getProperty("java.util.prefs.userRoot", home), ".java", ".userPrefs", "org", "dragoman")
                .toString();
    }
}
