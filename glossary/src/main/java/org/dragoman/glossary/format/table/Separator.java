package org.dragoman.glossary.format.table;

/** What stands between two cells. */
enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** Whether backslashes stand for tabs and line ends in cells. */
    boolean escapes() {
        return this == TAB;
    }

    /** The one that stands most often in the first line outside of quotation marks; comma where there is none. */
    static Separator of(String text) {
        Separator best = COMMA;
        int most = 0;
        for (Separator each : values()) {
            int count = count(text, each.sign);
            if (count > most) {
                best = each;
                most = count;
            }
        }
        return best;
    }

    private static int count(String text, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && c == sign) {
                count++;
            }
        }
        return count;
    }
}
