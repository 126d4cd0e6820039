package org.dragoman.glossary.format.json;

import java.util.List;

/** The objects of the native format and their keys, in the order in which they are written. */
enum JsonKeys {
    FILE("$schema", "format", "version", "title", "license", "concepts", "namingSets", "profiles"),
    CONCEPT("id", "type", "domain", "definition", "notes", "validity", "relations", "languages", "extra"),
    VALIDITY("from", "to"),
    RELATION("type", "target", "of", "from", "to", "note"),
    SECTION("definition", "notes", "terms"),
    TERM("text", "type", "contextual", "case", "grammar", "usage", "note", "extra"),
    GRAMMAR("kind", "reading", "possessed", "softens", "plurals", "feminine", "countable", "respelling"),
    USAGE("status", "authority", "from", "to", "reference", "note"),
    REFERENCE("document", "number", "date", "address"),
    NAMING_SET("id", "title", "members", "note"),
    MEMBER("concept", "language", "term"),
    PROFILE("id", "title", "prefer");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> keys;

    JsonKeys(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }
}
