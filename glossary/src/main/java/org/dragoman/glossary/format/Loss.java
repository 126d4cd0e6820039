package org.dragoman.glossary.format;

/**
 * Something of a glossary that a format cannot hold.
 *
 * @param field name of the field as in the native format, without spaces
 * @param count how often it was left out or changed, at least 1
 * @param reason why, and what became of it; one line
 */
public record Loss(String field, int count, String reason) {
    /**
     * Rejects what would not make a line of its own.
     *
     * @param field name of the field as in the native format, without spaces
     * @param count how often it was left out or changed, at least 1
     * @param reason why, and what became of it; one line
     */
    public Loss {
        if (field.isEmpty() || field.chars().anyMatch(Character::isWhitespace) || count < 1) {
            throw new IllegalArgumentException("not a loss: field '" + field + "', count " + count);
        }
    }

    /**
     * {@return {@code FIELD COUNT reason}}
     */
    @Override
    public String toString() {
        return field + " " + count + " " + reason;
    }
}
