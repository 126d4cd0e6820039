package org.dragoman.glossary.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats at hand, by id. Immutable. */
public final class GlossaryFormats {
    private final Map<String, GlossaryFormat> byId;

    private GlossaryFormats(Map<String, GlossaryFormat> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * All formats on the class path.
     *
     * @return the formats
     * @throws IllegalStateException where two formats have one id; names both
     */
    public static GlossaryFormats installed() {
        Collection<GlossaryFormat> all = new ArrayList<>();
        ServiceLoader.load(GlossaryFormat.class).forEach(all::add);
        return of(all);
    }

    /**
     * The given formats.
     *
     * @param formats with ids different from each other
     * @return the formats
     * @throws IllegalStateException where two formats have one id; names both
     */
    public static GlossaryFormats of(Collection<? extends GlossaryFormat> formats) {
        Map<String, GlossaryFormat> byId = new TreeMap<>();
        for (GlossaryFormat format : formats) {
            GlossaryFormat other = byId.putIfAbsent(format.id(), format);
            if (other != null) {
                throw new IllegalStateException("Two glossary formats with id " + format.id() + ": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName() + ". Remove one of their jars.");
            }
        }
        return new GlossaryFormats(byId);
    }

    /**
     * {@return the formats, by id}
     */
    public Collection<GlossaryFormat> all() {
        return byId.values();
    }

    /**
     * A format by id.
     *
     * @param id its id
     * @return the format, or empty
     */
    public Optional<GlossaryFormat> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The format of a file by the ending of its name; the longest ending wins, and of two formats with one ending the
     * first by id.
     *
     * @param fileName last part of a path
     * @return the format, or empty where the ending is unknown
     */
    public Optional<GlossaryFormat> forFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return byId.values().stream()
                .filter(f -> endingLength(f, name) > 0)
                .max(Comparator.<GlossaryFormat>comparingInt(f -> endingLength(f, name))
                        .thenComparing(Comparator.comparing(GlossaryFormat::id).reversed()));
    }

    private static int endingLength(GlossaryFormat format, String name) {
        return format.endings().stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
