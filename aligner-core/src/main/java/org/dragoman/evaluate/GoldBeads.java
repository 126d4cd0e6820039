package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.dragoman.report.Tsv;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * Which segments of a document's versions an annotator joined.
 *
 * @param languages the versions
 * @param beads for each bead the 0-based segments of every version, in the order of the languages
 */
public record GoldBeads(List<String> languages, List<List<List<Integer>>> beads) {
    /** Copies the lists. */
    public GoldBeads {
        languages = List.copyOf(languages);
        beads = List.copyOf(beads);
    }

    /**
     * Reads a gold file: the first row has {@code #} and a language for each column, each further row is a bead, its cells
     * segments with commas between them or nothing.
     *
     * @param source name of the gold file, for messages
     * @param text the gold file
     * @return its beads, or what is wrong with it
     */
    public static ReadResult<GoldBeads> read(String source, String text) {
        List<String> lines = Arrays.asList(text.split("\r?\n", -1));
        List<InputProblem> problems = new ArrayList<>();
        List<String> languages = lines.get(0).startsWith("#")
                ? Tsv.cells(lines.get(0).substring(1)).stream()
                        .map(String::strip)
                        .toList()
                : List.of();
        if (languages.size() < 2 || languages.contains("") || new HashSet<>(languages).size() < languages.size()) {
            problems.add(InputProblem.error(
                    new SourcePosition(source, 1, 0),
                    "E006",
                    "The first row does not name two or more different languages.",
                    "Begin with a row such as #az, tab, en."));
            return ReadResult.of(new GoldBeads(List.of(), List.of()), problems);
        }
        List<List<List<Integer>>> beads = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Tsv.cells(line);
            if (cells.size() == languages.size()
                    && cells.stream().allMatch(c -> c.matches("|\\d{1,8}(,\\d{1,8}){0,99}"))) {
                beads.add(cells.stream().map(GoldBeads::segments).toList());
            } else {
                problems.add(InputProblem.error(
                        new SourcePosition(source, i + 1, 0),
                        "E006",
                        "This row is no bead: " + line.strip() + ".",
                        "Give a column for each language, with segments from 0 and commas between them."));
            }
        }
        return ReadResult.of(new GoldBeads(languages, beads), problems);
    }

    private static List<Integer> segments(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(Integer::valueOf).toList();
    }
}
