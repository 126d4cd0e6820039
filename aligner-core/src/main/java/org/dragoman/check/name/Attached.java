package org.dragoman.check.name;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arabic words without what may be attached to them. */
final class Attached {
    private static final Pattern FRONT = Pattern.compile("([وف]?)([بلك]?)(.{3,})");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ]");

    private Attached() {}

    /** A word as it stands, then without conjunction, without preposition, without both. */
    static Set<String> without(String written) {
        String word = MARKS.matcher(written).replaceAll("");
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        Matcher front = FRONT.matcher(word);
        if (front.matches()) {
            forms.add(front.group(2) + front.group(3));
            forms.add(front.group(3));
        }
        return forms;
    }
}
