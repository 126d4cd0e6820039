package org.dragoman.language.date;

import java.util.Objects;

/**
 * What some tokens can mean in a date.
 *
 * @param type class of the tables: month, weekday, unit, …
 * @param form which form of the word, as {@code type:tag}; the type itself where the language has one form
 * @param value what it stands for
 * @param tokens how many tokens it takes
 */
record Sense(String type, String form, String value, int tokens) {
    boolean is(String name) {
        return Objects.equals(name, type) || Objects.equals(name, form);
    }
}
