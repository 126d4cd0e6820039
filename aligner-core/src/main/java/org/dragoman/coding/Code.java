package org.dragoman.coding;

import org.jspecify.annotations.Nullable;

/**
 * A code: one value of a variable.
 *
 * @param id names it in files, never empty
 * @param name for the coder's eye
 * @param definition when it is given, may be empty
 * @param example a place where it is right, may be empty
 * @param parent id of the code that it is a kind of, of the same variable; null for none
 * @param hue its colour
 * @param sign one or two letters for the margin, may be empty
 */
public record Code(
        String id,
        String name,
        String definition,
        String example,
        @Nullable String parent,
        Hue hue,
        String sign) {
    /** How long a sign may be, in code points. */
    public static final int SIGN = 2;

    /** Rejects an empty id and a long sign. */
    public Code {
        if (id.isEmpty() || sign.codePointCount(0, sign.length()) > SIGN) {
            throw new IllegalArgumentException(
                    "need an id and a sign of at most " + SIGN + " letters: " + id + ", " + sign);
        }
    }

    /**
     * A code that only has a name.
     *
     * @param id names it in files
     * @param name for the coder's eye
     */
    public Code(String id, String name) {
        this(id, name, "", "", null, Hue.GREY, "");
    }

    /**
     * {@return what stands in the margin: the sign, else the first letter of the name or id}
     */
    public String mark() {
        String from = !sign.isEmpty() ? sign : !name.isEmpty() ? name : id;
        return sign.isEmpty() ? from.substring(0, from.offsetByCodePoints(0, 1)) : from;
    }
}
