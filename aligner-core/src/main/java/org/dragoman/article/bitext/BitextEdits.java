package org.dragoman.article.bitext;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Span;

/**
 * Changes of words in bilingual files. Only the chars that differ are written; inline tags within the words stay, in their
 * order. A change that would leave a tag without the words that it marks is refused with the reason. For use by one thread.
 */
public final class BitextEdits {
    /** By file, then by the last char that a change concerns; none overlaps another. */
    private final Map<TextFile, NavigableMap<Integer, TextFile.Change>> changes = new IdentityHashMap<>();

    /** Begins without changes. */
    public BitextEdits() {}

    /**
     * Changes words, unless that is not possible.
     *
     * @param text a text of a file
     * @param span the words to replace, offsets in the text
     * @param words what to write
     * @return no problem, or one with the place and the reason why nothing is changed there
     */
    public List<InputProblem> replace(PlacedText text, Span span, String words) {
        Placement placement = Placement.of(text, span, words);
        if (placement.refusal() != null) {
            return List.of(refused(text, span, placement.refusal()));
        }
        NavigableMap<Integer, TextFile.Change> made = changes.computeIfAbsent(text.file(), f -> new TreeMap<>());
        if (placement.changes().stream().anyMatch(c -> meets(c, made))) {
            return List.of(refused(text, span, "another change is made there"));
        }
        placement.changes().forEach(c -> made.put(c.to(), c));
        return List.of();
    }

    /** Whether one of the changes shares a char with another; two insertions at one place do. */
    private static boolean meets(TextFile.Change change, NavigableMap<Integer, TextFile.Change> made) {
        Map.Entry<Integer, TextFile.Change> next = made.higherEntry(change.from());
        return made.containsKey(change.to()) || next != null && next.getValue().from() < change.to();
    }

    private static InputProblem refused(PlacedText text, Span span, String reason) {
        return InputProblem.warning(
                text.file().position(text.inFile(span.start())),
                "X020",
                "\"" + span.in(text.text()) + "\" is not changed: " + reason + ".",
                "Change it in the program that made the file.");
    }

    /**
     * {@return the files that have changes}
     */
    public List<TextFile> files() {
        return changes.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A file with its changes.
     *
     * @param file the file
     * @return its bytes; those that it was read from where nothing changes
     * @throws IllegalArgumentException where it is a packed document that cannot be packed again
     */
    public byte[] bytes(TextFile file) {
        return file.with(List.copyOf(
                changes.getOrDefault(file, Collections.emptyNavigableMap()).values()));
    }
}
