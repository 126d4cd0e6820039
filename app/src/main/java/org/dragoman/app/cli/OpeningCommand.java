package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.voice.VoiceKind;
import org.jspecify.annotations.Nullable;

/** The {@code dragoman search} that lists the sentences of a number. */
final class OpeningCommand {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=,+-]+");

    private final GlossaryOptions glossary;
    private final FilterOptions filter;
    private final Set<String> concepts;
    private final Path folder;

    OpeningCommand(GlossaryOptions glossary, FilterOptions filter, Set<String> concepts, Path folder) {
        this.glossary = glossary;
        this.filter = filter;
        this.concepts = new TreeSet<>(concepts);
        this.folder = folder;
    }

    /** As one types it into a POSIX shell. */
    String of(List<Dimension> dimensions, List<String> values, long count) {
        return words(dimensions, values, count).stream()
                .map(OpeningCommand::quoted)
                .collect(Collectors.joining(" "));
    }

    private List<String> words(List<Dimension> dimensions, List<String> values, long count) {
        Map<Dimension, String> row = new EnumMap<>(Dimension.class);
        for (int i = 0; i < values.size(); i++) {
            row.put(dimensions.get(i), values.get(i));
        }
        List<String> words = new ArrayList<>(List.of("dragoman", "search"));
        glossary.glossaries.forEach(g -> words.add("--glossary=" + g));
        if (glossary.noBuiltin) {
            words.add("--no-builtin");
        }
        add(words, "--outlet=", row.get(Dimension.OUTLET), filter.outlets);
        add(words, "--country=", row.get(Dimension.COUNTRY), filter.countries);
        add(words, "--language=", row.get(Dimension.LANGUAGE), filter.languages);
        add(words, "--month=", row.get(Dimension.MONTH), filter.months);
        if (filter.since != null) {
            words.add("--since=" + filter.since);
        }
        if (filter.until != null) {
            words.add("--until=" + filter.until);
        }
        List<String> voices = filter.voices.stream().map(VoiceKind::code).toList();
        add(words, "--voice=", row.get(Dimension.VOICE), voices);
        add(words, "--set=", row.get(Dimension.SET), filter.sets);
        if (row.containsKey(Dimension.TERM)) {
            words.add("--term=" + row.get(Dimension.TERM));
        }
        if (filter.once) {
            words.add("--once");
        }
        words.add("--outermost");
        words.add("--most=" + Math.max(1, count));
        String every = concepts.isEmpty() ? SearchCommand.ALL : String.join(",", concepts);
        words.add(row.getOrDefault(Dimension.CONCEPT, every));
        words.add(folder.toString());
        return words;
    }

    /** The row's own value, or those that all rows have in common. */
    private static void add(List<String> words, String option, @Nullable String own, Collection<String> common) {
        if (own != null) {
            words.add(option + own);
        } else if (!common.isEmpty()) {
            words.add(option + String.join(",", new TreeSet<>(common)));
        }
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
