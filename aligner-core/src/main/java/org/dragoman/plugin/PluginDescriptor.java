package org.dragoman.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * What a plug-in says of itself, in {@value #PATH} inside its jar: UTF-8 properties {@code id}, {@code name}, {@code
 * version}, {@code dragoman} and, if it likes, {@code description}.
 *
 * @param id stable id: small letters of a to z, digits, hyphens and full stops
 * @param name what people call it
 * @param version its own version
 * @param dragoman the version of Dragoman that it was built for
 * @param description one sentence; empty for none
 */
public record PluginDescriptor(String id, String name, Version version, Version dragoman, String description) {
    /** Where a jar has it. */
    public static final String PATH = "META-INF/dragoman-plugin.properties";

    /** What ids look like. */
    static final String ID = "[a-z0-9][a-z0-9.-]{0,63}";

    /** Reads the descriptor of a jar. */
    static PluginDescriptor of(JarFile jar) throws IOException, PluginFault {
        ZipEntry entry = jar.getEntry(PATH);
        if (entry == null) {
            throw new PluginFault(
                    "P002",
                    "It has no " + PATH + ", so it is no plug-in.",
                    "Leave it out; libraries belong into the jar of the plug-in that needs them.");
        }
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw new PluginFault(
                    "P003", PATH + " is malformed: " + e.getMessage() + ".", "Ask its author to mend the file.");
        }
        String id = required(properties, "id");
        if (!id.matches(ID)) {
            throw new PluginFault(
                    "P003",
                    PATH + ": the id \"" + id + "\" has other characters than a to z, 0 to 9, hyphen and full stop.",
                    "Ask its author to choose another id.");
        }
        return new PluginDescriptor(
                id,
                required(properties, "name"),
                version(properties, "version"),
                version(properties, "dragoman"),
                properties.getProperty("description", "").strip());
    }

    private static String required(Properties properties, String key) throws PluginFault {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new PluginFault("P003", PATH + " has no \"" + key + "\".", "Ask its author to add the line.");
        }
        return value;
    }

    private static Version version(Properties properties, String key) throws PluginFault {
        String value = required(properties, key);
        return Version.parse(value)
                .orElseThrow(() -> new PluginFault(
                        "P003",
                        PATH + ": \"" + key + "=" + value + "\" is no version.",
                        "Ask its author to write one such as 1.2 or 1.2.3."));
    }
}
