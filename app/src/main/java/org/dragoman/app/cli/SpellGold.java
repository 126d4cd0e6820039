package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.Glossary;
import org.dragoman.evaluate.SpellEvaluation;
import org.dragoman.evaluate.SpellEvaluation.Row;
import org.dragoman.name.NameSpeller;
import org.dragoman.text.LanguageTag;

/**
 * Spellings of names by rule against files {@code spell.tsv}, and against files {@code ar_en_NAME.tsv} of names in two languages,
 * both ways.
 */
final class SpellGold {
    private static final Pattern PAIRS = Pattern.compile("(ar|az|en)_(ar|az|en)_[^.]+\\.tsv");

    private SpellGold() {}

    static Figures figures(GoldFolder folder) {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : folder.files()) {
            String name = String.valueOf(file.getFileName());
            Matcher pair = PAIRS.matcher(name);
            List<Row> names = List.of();
            if (name.equals("spell.tsv")) {
                names = GoldFolder.rows(SpellEvaluation.read(file.toString(), GoldFolder.text(file)));
            } else if (pair.matches() && !pair.group(1).equals(pair.group(2))) {
                names = pairs(file, new LanguageTag(pair.group(1)), new LanguageTag(pair.group(2)));
            }
            byLanguages(names, file).forEach((languages, some) -> {
                NameSpeller speller =
                        NameSpeller.of(some.get(0).from(), some.get(0).to(), Glossary.EMPTY, Set.of());
                String what = name.substring(0, name.length() - ".tsv".length()) + ' ' + languages;
                rows.add(row(SpellEvaluation.of(what, speller, some)));
            });
        }
        return new Figures(List.of("what", "names", "first", "among", "distance"), rows);
    }

    /** Rows that begin with a name in each language. */
    private static List<Row> pairs(Path file, LanguageTag left, LanguageTag right) {
        List<Row> rows = new ArrayList<>();
        for (String line : GoldFolder.text(file).lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !cells[0].isBlank() && !cells[1].isBlank()) {
                rows.add(new Row(left, cells[0], right, cells[1]));
                rows.add(new Row(right, cells[1], left, cells[0]));
            }
        }
        return rows;
    }

    private static Map<String, List<Row>> byLanguages(List<Row> rows, Path file) {
        Map<String, List<Row>> all = new TreeMap<>();
        List<String> known = List.of("ar", "az", "en");
        for (Row row : rows) {
            String from = row.from().language();
            String to = row.to().language();
            if (!known.contains(from) || !known.contains(to) || from.equals(to)) {
                throw InputFailure.of(
                        file.toString(),
                        "E009",
                        "No name can be spelt from " + row.from() + " to " + row.to() + ".",
                        "Name two of ar, az and en.");
            }
            all.computeIfAbsent(from + '-' + to, k -> new ArrayList<>()).add(row);
        }
        return all;
    }

    private static List<String> row(SpellEvaluation score) {
        return List.of(
                score.name(),
                Integer.toString(score.names()),
                Figures.decimal(score.first()),
                Figures.decimal(score.among()),
                Figures.decimal(score.distance()));
    }
}
