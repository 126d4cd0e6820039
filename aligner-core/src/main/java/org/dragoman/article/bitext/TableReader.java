package org.dragoman.article.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.Decoded;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Tab-separated tables: a source and its rendering a row, further cells are passed over. The first row is a header where its
 * cells are language tags, or names such as source and target; a row that begins with # and has no tab is a comment. There
 * is no quoting.
 */
public final class TableReader implements BitextReader {
    private static final Set<String> NAMES =
            Set.of("source", "target", "original", "translation", "source text", "target text");

    /** A row of the table: where its first two cells stand in the file's chars. */
    private record Row(int number, int start, int tab, int end) {}

    /** For {@link java.util.ServiceLoader}. */
    public TableReader() {}

    @Override
    public String id() {
        return "tsv";
    }

    @Override
    public boolean reads(String fileName, boolean folder) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return !folder && (name.endsWith(".tsv") || name.endsWith(".tab"));
    }

    @Override
    public boolean takesUnnamed(BitextInput input) {
        return false;
    }

    @Override
    public ReadResult<List<Bitext>> read(BitextInput input) {
        byte[] bytes = input.file().bytes();
        return Decoded.of(input.file().name(), bytes, input.file().options().charset(), null)
                .fold(
                        ok -> read(input, TextFile.of(input.file().name(), bytes, ok.value()), ok.warnings()),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private static ReadResult<List<Bitext>> read(BitextInput input, TextFile file, List<InputProblem> before) {
        List<InputProblem> problems = new ArrayList<>(before);
        List<Row> rows = rows(file, problems);
        LanguageTag from = input.from();
        LanguageTag to = input.to();
        if (!rows.isEmpty() && isHeader(file, rows.get(0))) {
            Row header = rows.remove(0);
            from = from == null ? tag(source(file, header)).orElse(null) : from;
            to = to == null ? tag(target(file, header)).orElse(null) : to;
        }
        List<BitextUnit> units = new ArrayList<>();
        StringBuilder sources = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (Row row : rows) {
            PlacedText source = text(file, row.start(), row.tab());
            PlacedText target = text(file, row.tab() + 1, row.end());
            sources.append(source.text()).append('\n');
            targets.append(target.text()).append('\n');
            units.add(new BitextUnit(String.valueOf(row.number()), source, target, false));
        }
        Bitext bitext = new Bitext(
                input.document(),
                ArticleLanguage.choose(from, null, null, sources.toString()),
                ArticleLanguage.choose(to, null, null, targets.toString()),
                units);
        return ReadResult.of(List.of(bitext), problems);
    }

    private static List<Row> rows(TextFile file, List<InputProblem> problems) {
        String chars = file.chars();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < chars.length(); ) {
            int newline = chars.indexOf('\n', start);
            int next = newline < 0 ? chars.length() : newline + 1;
            int end = newline < 0 ? chars.length() : newline;
            if (end > start && chars.charAt(end - 1) == '\r') {
                end--;
            }
            number++;
            int tab = chars.indexOf('\t', start);
            if (tab >= 0 && tab < end) {
                int second = chars.indexOf('\t', tab + 1);
                rows.add(new Row(number, start, tab, second < 0 || second > end ? end : second));
            } else if (chars.charAt(start) != '#'
                    && !chars.substring(start, end).isBlank()) {
                problems.add(InputProblem.warning(
                        file.position(start),
                        "X011",
                        "The row has no tab, so it is no source with its rendering; it is passed over.",
                        "Put a tab between the two, or # before a comment."));
            }
            start = next;
        }
        return rows;
    }

    private static String source(TextFile file, Row row) {
        String cell = file.chars().substring(row.start(), row.tab()).strip();
        return cell.startsWith("#") ? cell.substring(1).strip() : cell;
    }

    private static String target(TextFile file, Row row) {
        return file.chars().substring(row.tab() + 1, row.end()).strip();
    }

    private static boolean isHeader(TextFile file, Row row) {
        return names(source(file, row)) && names(target(file, row));
    }

    private static boolean names(String cell) {
        return NAMES.contains(cell.toLowerCase(Locale.ROOT)) || tag(cell).isPresent();
    }

    private static Optional<LanguageTag> tag(@Nullable String cell) {
        return cell == null || !cell.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*")
                ? Optional.empty()
                : LanguageTag.parse(cell).filter(LanguageTag::isRegistered);
    }

    private static PlacedText text(TextFile file, int from, int to) {
        PlacedText.Builder text = new PlacedText.Builder(file, from);
        text.literal(from, to, Notation.CELL);
        return text.build();
    }
}
