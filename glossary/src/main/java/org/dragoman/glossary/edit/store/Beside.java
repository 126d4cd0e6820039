package org.dragoman.glossary.edit.store;

import java.nio.file.Path;

/** Names of the files beside a glossary. None ends like a glossary, so that a folder of glossaries can hold them. */
final class Beside {
    private final Path file;
    private final String name;

    Beside(Path file) {
        this.file = file;
        String full = String.valueOf(file.getFileName());
        this.name = full.endsWith(".json") ? full.substring(0, full.length() - ".json".length()) : full;
    }

    Path history() {
        return file.resolveSibling(name + ".history.jsonl");
    }

    Path reviews() {
        return file.resolveSibling(name + ".review.jsonl");
    }

    Path journal() {
        return file.resolveSibling(name + ".journal.jsonl");
    }

    Path candidates() {
        return file.resolveSibling(name + ".candidates.jsonl");
    }

    Path lock() {
        return file.resolveSibling(name + ".lock");
    }
}
