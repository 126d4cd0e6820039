package org.dragoman.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a house decided where spelling leaves a choice. */
public enum SpellingStyle {
    /** Foreign g as ghain: غالوزين. */
    GHAIN("غ"),
    /** Foreign g as jeem, as in Egypt: جالوزين. */
    JEEM("ج"),
    /** Foreign v as veh: ڤيينا. */
    VEH("ڤ"),
    /** Foreign p as peh: پاريس. */
    PEH("پ"),
    /** Latin-script names keep their own spelling: Washington, not Vaşinqton. */
    SOURCE("source");

    private final String code;

    SpellingStyle(String code) {
        this.code = code;
    }

    /**
     * {@return how a user names it}
     */
    public String code() {
        return code;
    }

    /**
     * Reads a style.
     *
     * @param text a code, or a code after {@code g=}, {@code v=}, {@code p=}
     * @return empty where there is no such style
     */
    public static Optional<SpellingStyle> parse(String text) {
        String code = text.substring(text.indexOf('=') + 1);
        return Arrays.stream(values()).filter(style -> style.code.equals(code)).findFirst();
    }

    /**
     * {@return all codes, for a message}
     */
    public static String codes() {
        return Arrays.stream(values()).map(SpellingStyle::code).collect(Collectors.joining(", "));
    }

    /** What the style makes of letters that stand for others, unchanged where it has no say. */
    String apply(String source, String target) {
        List<String> sounds = switch (this) {
            case GHAIN, JEEM -> List.of("g", "q");
            case VEH -> List.of("v");
            case PEH -> List.of("p");
            case SOURCE -> List.of();
        };
        boolean concerned = sounds.stream().anyMatch(source::contains)
                && !source.contains("gh")
                && !source.contains("ph")
                && !source.contains("qu");
        if (!concerned) {
            return target;
        }
        return switch (this) {
            case GHAIN -> target.replace('ج', 'غ');
            case JEEM -> target.replace('غ', 'ج');
            case VEH -> target.replace('ف', 'ڤ');
            case PEH -> target.replace('ب', 'پ');
            case SOURCE -> target;
        };
    }
}
