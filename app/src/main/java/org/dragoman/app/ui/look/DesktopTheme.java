package org.dragoman.app.ui.look;

import java.awt.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the desktop says of light and dark; light where it says nothing. */
final class DesktopTheme {
    private DesktopTheme() {}

    static boolean dark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return says(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), "dark");
        }
        if (system.contains("windows")) {
            String node = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return says(List.of("reg", "query", node, "/v", "AppsUseLightTheme"), "0x0");
        }
        Object name = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        return name != null && name.toString().toLowerCase(Locale.ROOT).contains("dark");
    }

    private static boolean says(List<String> command, String word) {
        try {
            Process process = new ProcessBuilder(command).start();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroy();
                return false;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.toLowerCase(Locale.ROOT).contains(word);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
