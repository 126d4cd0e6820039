package org.dragoman.app.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.jspecify.annotations.Nullable;

/** What is remembered, in the platform's place for preferences. A value that makes no sense is as good as none. */
public final class Settings {
    /** Smallest text size, in steps from the normal one. */
    public static final int MIN_ZOOM = -4;
    /** Largest text size, in steps from the normal one. */
    public static final int MAX_ZOOM = 12;

    /** Smallest size of the whole window, in percent. */
    public static final int MIN_SCALE = 100;
    /** Largest size of the whole window, in percent. */
    public static final int MAX_SCALE = 200;
    /** From one size of the whole window to the next, in percent. */
    public static final int SCALE_STEP = 25;

    private static final Logger LOG = Logger.getLogger("java.util.prefs");
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String ZOOM = "zoom";
    private static final String FOLDER = "last-folder";
    private static final String SET_ASIDE = "set-aside";
    private static final String ROWS = "rows";
    private static final String PANE = "pane.";
    private static final String BY_OUTLET = "by-outlet";
    private static final String WORKSPACES = "recent-workspaces";
    private static final String PLACEMENT = "placement";
    private static final String KEYS = "keys.";
    private static final String RECENT = "recent";
    private static final String TOURED = "toured";
    private static final String SCALE = "scale";

    /** Preferences take values of up to 8,192 chars. */
    private static final int LONGEST = 500;

    private final Preferences store;
    private final @Nullable Path data;

    /**
     * Settings in a given store.
     *
     * @param store a node of preferences
     */
    public Settings(Preferences store) {
        this(store, null);
    }

    /**
     * Settings in a given store, of a user who has a folder for what is made with the program.
     *
     * @param store a node of preferences
     * @param data the folder, made when something is put into it; null where nothing is to be kept
     */
    public Settings(Preferences store, @Nullable Path data) {
        this.store = store;
        this.data = data;
    }

    /**
     * {@return the file of the user's own glossary; empty where nothing is to be kept}
     */
    public Optional<Path> ownGlossary() {
        return Optional.ofNullable(data).map(d -> d.resolve("glossary.json"));
    }

    /**
     * {@return the file of what went wrong inside the program; empty where nothing is to be kept}
     */
    public Optional<Path> failures() {
        return Optional.ofNullable(data).map(d -> d.resolve("dragoman.log"));
    }

    /**
     * {@return the folder of what the user makes with the program; empty where nothing is to be kept}
     */
    public Optional<Path> folder() {
        return Optional.ofNullable(data);
    }

    /**
     * {@return where the settings of the user who runs the program lie: a folder, a file or a key of the registry}
     */
    public static String place() {
        return UserFolder.preferences(System.getProperties());
    }

    /**
     * {@return the settings of the user who runs the program, node {@code org/dragoman}}
     */
    public static Settings ofUser() {
        // It tells of every new folder it makes; nobody asked.
        LOG.setLevel(Level.WARNING);
        return new Settings(
                Preferences.userRoot().node("org/dragoman"), UserFolder.data(System.getProperties(), System.getenv()));
    }

    /**
     * {@return the language of the window; at first the machine's where the workbench speaks it}
     */
    public UiLanguage language() {
        return UiLanguage.of(store.get(LANGUAGE, "")).orElseGet(() -> UiLanguage.of(Locale.getDefault()));
    }

    /**
     * Remembers the language.
     *
     * @param language the language of the window
     */
    public void language(UiLanguage language) {
        store.put(LANGUAGE, language.tag().value());
    }

    /**
     * {@return the chosen theme, a name only the views understand; empty for none}
     */
    public String theme() {
        return store.get(THEME, "");
    }

    /**
     * Remembers the theme.
     *
     * @param name its name
     */
    public void theme(String name) {
        store.put(THEME, name);
    }

    /**
     * {@return steps by which article text is larger than normal, {@value #MIN_ZOOM} to {@value #MAX_ZOOM}}
     */
    public int zoom() {
        return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, store.getInt(ZOOM, 0)));
    }

    /**
     * Remembers the text size.
     *
     * @param steps from the normal size
     */
    public void zoom(int steps) {
        store.putInt(ZOOM, steps);
    }

    /**
     * {@return whether articles are read in rows, a bead a row}
     */
    public boolean rows() {
        return store.getBoolean(ROWS, false);
    }

    /**
     * Remembers whether articles are read in rows.
     *
     * @param rows whether they are
     */
    public void rows(boolean rows) {
        store.putBoolean(ROWS, rows);
    }

    /**
     * How the texts of a language look.
     *
     * @param language its tag
     * @return the look, at first the normal one
     */
    public PaneLook paneLook(String language) {
        return PaneLook.of(store.get(PANE + language, ""));
    }

    /**
     * Remembers how the texts of a language look.
     *
     * @param language its tag
     * @param look the look
     */
    public void paneLook(String language, PaneLook look) {
        store.put(PANE + language, look.text());
    }

    /**
     * {@return whether names are counted by outlet}
     */
    public boolean byOutlet() {
        return store.getBoolean(BY_OUTLET, false);
    }

    /**
     * Remembers whether names are counted by outlet.
     *
     * @param outlets whether they are
     */
    public void byOutlet(boolean outlets) {
        store.putBoolean(BY_OUTLET, outlets);
    }

    /**
     * {@return whether what pages have beside their articles is shown}
     */
    public boolean setAside() {
        return store.getBoolean(SET_ASIDE, false);
    }

    /**
     * Remembers whether what pages have beside their articles is shown.
     *
     * @param shown whether it is
     */
    public void setAside(boolean shown) {
        store.putBoolean(SET_ASIDE, shown);
    }

    /**
     * {@return the folder from which files were opened last}
     */
    public Optional<Path> lastFolder() {
        try {
            return Optional.ofNullable(store.get(FOLDER, null)).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Remembers a folder.
     *
     * @param folder from which files were opened
     */
    public void lastFolder(Path folder) {
        store.put(FOLDER, folder.toString());
    }

    /**
     * {@return the workspaces that were opened last, the latest first; they may be gone}
     */
    public List<Path> workspaces() {
        return RecentPaths.of(store.get(WORKSPACES, ""));
    }

    /**
     * Remembers that a workspace was opened.
     *
     * @param folder the workspace
     */
    public void workspace(Path folder) {
        store.put(WORKSPACES, RecentPaths.text(folder, workspaces()));
    }

    /**
     * {@return where the window stood}
     */
    public Optional<Placement> placement() {
        return Placement.of(store.get(PLACEMENT, ""));
    }

    /**
     * Remembers where the window stands.
     *
     * @param p the placement
     */
    public void placement(Placement p) {
        store.put(PLACEMENT, p.text());
    }

    /**
     * Size of a part of the window.
     *
     * @param part its name
     * @param normal the size at first, in unscaled pixels
     * @return the size the user gave it, in unscaled pixels
     */
    public int size(String part, int normal) {
        int size = store.getInt("size." + part, normal);
        return size < 0 || size > 20_000 ? normal : size;
    }

    /**
     * Remembers the size of a part of the window.
     *
     * @param part its name
     * @param pixels in unscaled pixels
     */
    public void keepSize(String part, int pixels) {
        store.putInt("size." + part, pixels);
    }

    /**
     * {@return keys the user gave to commands, by the command's id, as the keymap writes them}
     */
    public Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        for (String name : names()) {
            if (name.startsWith(KEYS)) {
                keys.put(name.substring(KEYS.length()), store.get(name, ""));
            }
        }
        return keys;
    }

    /**
     * Remembers which keys the user gave to commands, in place of all that was remembered.
     *
     * @param keys by the command's id
     */
    public void keys(Map<String, String> keys) {
        keys().keySet().stream().filter(id -> !keys.containsKey(id)).forEach(id -> store.remove(KEYS + id));
        keys.forEach((id, text) -> store.put(KEYS + id, text));
    }

    /**
     * {@return size of the whole window in percent, {@value #MIN_SCALE} to {@value #MAX_SCALE}}
     */
    public int scale() {
        return Math.max(MIN_SCALE, Math.min(MAX_SCALE, store.getInt(SCALE, MIN_SCALE)));
    }

    /**
     * Remembers the size of the whole window.
     *
     * @param percent what is beyond the sizes there are becomes the last of them
     */
    public void scale(int percent) {
        store.putInt(SCALE, Math.max(MIN_SCALE, Math.min(MAX_SCALE, percent)));
    }

    /**
     * {@return whether the tour was shown}
     */
    public boolean toured() {
        return store.getBoolean(TOURED, false);
    }

    /**
     * Remembers whether the tour was shown.
     *
     * @param shown whether it was
     */
    public void toured(boolean shown) {
        store.putBoolean(TOURED, shown);
    }

    /**
     * {@return ids of what was run lately from the palette, the last first}
     */
    public List<String> recent() {
        return store.get(RECENT, "").lines().toList();
    }

    /**
     * Remembers what was run lately from the palette.
     *
     * @param ids the last first; one too long to be remembered is left out
     */
    public void recent(List<String> ids) {
        store.put(
                RECENT,
                ids.stream()
                        .filter(i -> i.length() <= LONGEST && !i.contains("\n"))
                        .collect(Collectors.joining("\n")));
    }

    private List<String> names() {
        try {
            return List.of(store.keys());
        } catch (BackingStoreException e) {
            return List.of();
        }
    }

    /**
     * Writes everything out.
     *
     * @return why that failed, null where it did not
     */
    public @Nullable String save() {
        try {
            store.flush();
            return null;
        } catch (BackingStoreException e) {
            return e.getMessage();
        }
    }
}
