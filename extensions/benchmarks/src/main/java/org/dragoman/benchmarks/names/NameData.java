package org.dragoman.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The folder of pairs: files {@code ar_en_person.tsv} and so on. */
final class NameData {
    private static final List<String> KINDS =
            List.of("google", "wikidata_coling", "person", "place", "city", "territory", "language");

    private final Path folder;
    private final Map<String, String> english = new HashMap<>();

    NameData(Path folder) throws IOException {
        this.folder = folder;
        for (String languages : List.of("ar_en", "az_en")) {
            for (NameRow row : rows(languages)) {
                english.putIfAbsent(row.left(), row.right());
            }
        }
    }

    /** The files of two languages by kind, those that are there. */
    Map<String, List<NameRow>> files(String languages) throws IOException {
        Map<String, List<NameRow>> files = new LinkedHashMap<>();
        for (String kind : KINDS) {
            Path file = folder.resolve(languages + "_" + kind + ".tsv");
            if (Files.exists(file)) {
                files.put(languages + "_" + kind, NameRow.read(file));
            }
        }
        return files;
    }

    List<NameRow> rows(String languages) throws IOException {
        return files(languages).values().stream().flatMap(List::stream).toList();
    }

    /** The part that a row falls in, by the English name, the same in all files; without one by the first name. */
    int part(NameRow row, boolean rightIsEnglish, int parts) {
        String key = rightIsEnglish
                ? row.right()
                : english.getOrDefault(row.left(), english.getOrDefault(row.right(), row.left()));
        return Math.floorMod(key.toLowerCase(Locale.ROOT).hashCode() * 31 + key.length() * 7, parts);
    }

    /** Two spellings of one name in one language. */
    List<NameRow> listedVariants(String language) throws IOException {
        List<NameRow> rows = new ArrayList<>();
        for (String kind : List.of("country", "token")) {
            Path file = folder.resolve(language + "_" + language + "_variants_" + kind + ".tsv");
            if (Files.exists(file)) {
                rows.addAll(NameRow.read(file));
            }
        }
        return rows;
    }

    /** Names of one language that have one name in another, each with each and each with itself. */
    List<NameRow> variants(String language) throws IOException {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String languages : List.of("ar_en", "az_en", "az_ar")) {
            boolean first = languages.startsWith(language);
            if (first || languages.endsWith(language)) {
                for (NameRow row : rows(languages)) {
                    NameRow named = first ? row : row.turned();
                    groups.computeIfAbsent(languages + named.right().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                            .add(named.left());
                }
            }
        }
        Set<NameRow> rows = new LinkedHashSet<>();
        groups.values().forEach(group -> addAll(group, rows));
        for (NameRow row : listedVariants(language)) {
            addAll(new TreeSet<>(List.of(row.left(), row.right())), rows);
        }
        return List.copyOf(rows);
    }

    private static void addAll(Set<String> group, Set<NameRow> rows) {
        for (String a : group) {
            for (String b : group) {
                rows.add(new NameRow(a, b, "NAME", ""));
            }
        }
    }
}
