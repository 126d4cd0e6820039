package org.dragoman.article.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Parts of a document that is a ZIP archive. Nothing is written anywhere, and what is unpacked is bounded. */
public final class ZipParts {
    private static final int MAX_ENTRIES = 4_000;
    private static final long MAX_UNPACKED = 64L << 20;
    private static final long MAX_RATIO = 200;
    /** Below this any ratio is harmless. */
    private static final long SMALL = 1L << 20;

    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;

    private ZipParts() {}

    /**
     * Unpacks parts of a document.
     *
     * @param name the file as the user named it
     * @param ending what the document should be, such as {@code .docx}
     * @param bytes the file
     * @param wanted names of the parts to keep
     * @return the parts that are there
     * @throws BadDocument where it is no archive, a damaged one, or one that unpacks to too much
     */
    public static Map<String, byte[]> of(String name, String ending, byte[] bytes, Set<String> wanted)
            throws BadDocument {
        checkIsArchive(name, ending, bytes);
        Map<String, byte[]> parts = new HashMap<>();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw BadDocument.tooLarge(name, "The document has more than " + MAX_ENTRIES + " parts.");
                }
                boolean keep = wanted.contains(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    checkTotal(name, total, bytes.length);
                    if (keep) {
                        part.write(buffer, 0, n);
                    }
                }
                if (keep) {
                    parts.putIfAbsent(entry.getName(), part.toByteArray());
                }
            }
        } catch (EOFException e) {
            throw cutOff(name);
        } catch (ZipException | IllegalArgumentException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw encrypted
                    ? locked(name)
                    : BadDocument.broken(
                            name,
                            "The document is damaged: its archive cannot be unpacked.",
                            "Open it in the program that wrote it and save it again.");
        } catch (IOException e) {
            throw cutOff(name);
        }
        return parts;
    }

    private static void checkTotal(String name, long unpacked, long packed) throws BadDocument {
        if (unpacked > MAX_UNPACKED) {
            throw BadDocument.tooLarge(name, "The document unpacks to more than " + (MAX_UNPACKED >> 20) + " MiB.");
        }
        if (unpacked > SMALL && unpacked > MAX_RATIO * packed) {
            throw BadDocument.tooLarge(name, "The document unpacks to more than " + MAX_RATIO + " times its size.");
        }
    }

    private static void checkIsArchive(String name, String ending, byte[] bytes) throws BadDocument {
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            throw BadDocument.broken(
                    name,
                    "The file is an old Office document (.doc), or one with a password.",
                    "Save it as " + ending + " without a password.");
        }
        if (!starts(bytes, "PK\u0003\u0004")) {
            throw BadDocument.broken(
                    name,
                    "The file is no " + ending + " document: it does not begin as an archive does.",
                    "Give it the ending of what it is, or save it as " + ending + " again.");
        }
        if (!hasEnd(bytes)) {
            throw cutOff(name);
        }
    }

    /** Whether the record that ends an archive is there. */
    private static boolean hasEnd(byte[] bytes) {
        int last = bytes.length - END_LENGTH;
        for (int i = last; i >= Math.max(0, last - MAX_COMMENT); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, String with) {
        return bytes.length >= with.length()
                && new String(bytes, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }

    private static BadDocument cutOff(String name) {
        return BadDocument.broken(
                name, "The document is cut off: its archive has no end.", "Copy or download it again.");
    }

    /** A document that only a password opens. */
    static BadDocument locked(String name) {
        return BadDocument.broken(name, "The document is protected by a password.", "Save it without a password.");
    }
}
