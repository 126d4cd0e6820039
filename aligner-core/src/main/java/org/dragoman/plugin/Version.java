package org.dragoman.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as semver.org has it; what follows the three numbers ({@code -SNAPSHOT}) does not count.
 *
 * @param major changes with what breaks others' code
 * @param minor changes with what is new; below 1.0 also with what breaks
 * @param patch changes with what is mended
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?(?:[-+].*)?");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    private static final class Held {
        static final Version CURRENT = read();

        private static Version read() {
            Properties properties = new Properties();
            try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String version = properties.getProperty("version");
            return parse(version)
                    .orElseThrow(() -> new IllegalStateException("version.properties: no version: " + version));
        }
    }

    /**
     * {@return the version of Dragoman that runs}
     */
    public static Version current() {
        return Held.CURRENT;
    }

    /**
     * Reads a version.
     *
     * @param text such as {@code 1.2}, {@code 1.2.3} or {@code 1.2.3-SNAPSHOT}
     * @return the version, or empty where the text is none
     */
    public static Optional<Version> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String patch = matcher.group(3);
        return Optional.of(new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                patch == null ? 0 : Integer.parseInt(patch)));
    }

    /**
     * Whether this version runs what was built for another: one of the same major version that is not newer, below 1.0
     * of the same minor version. Patches never matter.
     *
     * @param built the version that something was built for
     * @return true where it runs
     */
    public boolean runs(Version built) {
        return major == built.major && (major == 0 ? minor == built.minor : minor >= built.minor);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
