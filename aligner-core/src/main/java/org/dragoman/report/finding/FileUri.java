package org.dragoman.report.finding;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Names of files as RFC 3986 writes them: forward slashes, everything but ASCII letters and a few marks in percents. */
final class FileUri {
    private static final String PLAIN = "-._~!$&'()+,;=@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileUri() {}

    /**
     * The URI of a file.
     *
     * @param name the file's name as the user gave it
     * @return relative for a relative name, which then holds no blank step; with {@code file:///} for another
     */
    static String of(String name) {
        Path path;
        try {
            path = Path.of(name).normalize();
        } catch (InvalidPathException e) {
            return encoded(name);
        }
        List<String> steps = new ArrayList<>();
        path.forEach(p -> steps.add(encoded(p.toString())));
        String way = String.join("/", steps);
        Path root = path.getRoot();
        if (root == null) {
            return way;
        }
        String drive = root.toString().replace('\\', '/').replaceAll("^/+|/+$", "");
        return "file:///" + (drive.isEmpty() ? "" : drive + "/") + way;
    }

    /** Whether a URI is meant from the folder in which the program runs. */
    static boolean relative(String uri) {
        return !uri.startsWith("file:///");
    }

    private static String encoded(String step) {
        StringBuilder uri = new StringBuilder();
        for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
