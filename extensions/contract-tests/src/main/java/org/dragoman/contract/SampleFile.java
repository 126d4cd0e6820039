package org.dragoman.contract;

import java.nio.charset.StandardCharsets;

/**
 * A file that a reader is tried on.
 *
 * @param name its name with the ending by which readers are chosen
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SampleFile(String name, byte[] bytes) {
    /**
     * A file of text.
     *
     * @param name its name with the ending by which readers are chosen
     * @param text its text, which becomes UTF-8
     * @return the file
     */
    public static SampleFile of(String name, String text) {
        return new SampleFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return its name}
     */
    @Override
    public String toString() {
        return name;
    }
}
