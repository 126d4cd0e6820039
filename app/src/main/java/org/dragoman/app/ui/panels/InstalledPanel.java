package org.dragoman.app.ui.panels;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.app.AppContext;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.Plugins;

/**
 * A panel and whose it is.
 *
 * @param panel the provider
 * @param plugin name of its plug-in, for people
 */
public record InstalledPanel(WorkbenchPanel panel, String plugin) {
    /**
     * The panels that are installed.
     *
     * @param plugins loaded with {@link AppContext#PANEL} among their kinds
     * @return panels in the order of their plug-ins
     */
    public static List<InstalledPanel> of(Plugins plugins) {
        return plugins.providers(AppContext.PANEL).stream()
                .map(p -> new InstalledPanel(p, name(plugins, p)))
                .toList();
    }

    private static String name(Plugins plugins, WorkbenchPanel panel) {
        return plugins.all().stream()
                .filter(p -> p.provided().stream().anyMatch(x -> x.type() == panel.getClass()))
                .findFirst()
                .map(Plugin::name)
                .orElse(panel.getClass().getName());
    }

    /** Words about a panel, which others wrote: they may fail too. */
    record Words(String title, String description) {}

    /** What the panel calls itself; the plug-in's name where it cannot say. */
    Words words(Locale locale) {
        try {
            String title = said(panel.title(locale));
            String description = said(panel.description(locale));
            String shown = title.isEmpty() ? plugin : title;
            return new Words(shown, description.isEmpty() ? shown : description);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return new Words(plugin, plugin);
        }
    }

    /** Written by others, perhaps without a thought of null. */
    private static String said(String words) {
        return Objects.requireNonNullElse(words, "").strip();
    }
}
