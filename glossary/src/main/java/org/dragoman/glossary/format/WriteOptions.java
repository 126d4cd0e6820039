package org.dragoman.glossary.format;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a user may choose about writing, by name. Formats of others may have names of their own.
 *
 * @param values value by name
 */
public record WriteOptions(Map<String, String> values) {
    /** Every format's own choice. */
    public static final WriteOptions DEFAULT = new WriteOptions(Map.of());

    /** Tables: {@value}, {@code term} (one row a usage, the default) or {@code concept} (one row a concept). */
    public static final String LAYOUT = "layout";

    /**
     * Tables: {@value}, {@code plain} (the default) or {@code spreadsheet} (byte order mark, CRLF, no cell that would
     * run as a formula).
     */
    public static final String PROFILE = "profile";

    /** Tables: {@value}, the char between two cells: {@code comma}, {@code semicolon} or {@code tab}. */
    public static final String SEPARATOR = "separator";

    /** TBX: {@value}, {@code 3} (ISO 30042:2019, the default) or {@code 2} (for OmegaT and older programs). */
    public static final String TBX = "tbx";

    /** TBX v3: {@value}, {@code basic} (the default), {@code min} or {@code core}. */
    public static final String DIALECT = "dialect";

    /** TBX v3: {@value}, {@code dca} (categories as attributes, the default) or {@code dct} (as elements). */
    public static final String STYLE = "style";

    /** OmegaT: {@value}, tag of the source language. */
    public static final String FROM = "from";

    /** OmegaT: {@value}, tag of the target language. */
    public static final String TO = "to";

    /** {@value}: name of the file that is written, where there is one; formats may learn from it. */
    public static final String FILE = "file";

    /**
     * Copies the map.
     *
     * @param values value by name
     */
    public WriteOptions {
        values = Map.copyOf(values);
    }

    /**
     * These options with one set.
     *
     * @param name its name
     * @param value its value
     * @return new options
     */
    public WriteOptions with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new WriteOptions(all);
    }

    /**
     * One option out of a few values.
     *
     * @param name its name
     * @param known the values that are understood; the first one is the default
     * @return the value
     * @throws IllegalArgumentException where another value is set; names the known ones
     */
    public String get(String name, String... known) {
        String value = values.getOrDefault(name, known[0]);
        for (String each : known) {
            if (each.equals(value)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "Unknown " + name + " \"" + value + "\". Choose one of: " + String.join(", ", known) + ".");
    }
}
