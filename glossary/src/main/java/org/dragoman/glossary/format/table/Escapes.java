package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Backslashes: for tabs and line ends in tab-separated files, and for separators inside a cell. */
final class Escapes {
    private Escapes() {}

    /** What a tab-separated cell says. A backslash before any other char is kept. */
    static String decode(CharSequence cell) {
        StringBuilder out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            int known = c == '\\' && i + 1 < cell.length() ? "tnr\\".indexOf(cell.charAt(i + 1)) : -1;
            if (known < 0) {
                out.append(c);
            } else {
                out.append("\t\n\r\\".charAt(known));
                i++;
            }
        }
        return out.toString();
    }

    /** A cell for a tab-separated file. */
    static String encode(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The parts of a cell, without space around them; empty parts are kept. */
    static List<String> split(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            if (c == '\\' && (next == separator || next == '\\')) {
                part.append(next);
                i++;
            } else if (c == separator) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /** The cell that {@link #split} takes apart into these parts. */
    static String join(List<String> parts, char separator) {
        return parts.stream()
                .map(p -> p.replace("\\", "\\\\").replace(String.valueOf(separator), "\\" + separator))
                .collect(Collectors.joining(String.valueOf(separator)));
    }
}
