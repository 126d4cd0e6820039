package org.dragoman.app.ui.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.Keyness;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.compare.statistics.Proportion;
import org.dragoman.compare.statistics.StatisticsRow;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart: a row for each name and month, or for each name and outlet with how characteristic it is. */
final class TrendGrid {
    /** Beyond it chance alone would seldom do it, of one name. */
    private static final double SELDOM = 1.96;

    private final TrendCounts counts;
    private final TrendModel.Way way;
    private final Glossary glossary;
    private final Messages messages;

    TrendGrid(TrendCounts counts, TrendModel.Way way, Glossary glossary, Messages messages) {
        this.counts = counts;
        this.way = way;
        this.glossary = glossary;
        this.messages = messages;
    }

    Grid grid() {
        boolean outlets = way == TrendModel.Way.OUTLET;
        NamingStatistics table = counts.statistics(way);
        List<Grid.Column> columns = new ArrayList<>(List.of(
                Cells.column(messages.text("trend.name"), 200),
                Cells.column(messages.text(outlets ? "trend.outlet" : "trend.month"), 130),
                Cells.column(messages.text("trend.count"), 60),
                Cells.column(messages.text("trend.whole"), 60),
                Cells.column(messages.text("trend.share"), 70)));
        List<Grid.Row> rows = new ArrayList<>();
        if (!outlets) {
            table.rows().forEach(r -> rows.add(row(table, r.values(), r.mentions(), null)));
            return new Grid(columns, rows);
        }
        columns.add(Cells.column(messages.text("trend.others"), 90));
        columns.add(Cells.column(messages.text("trend.keyness"), 150));
        Map<List<String>, Keyness> keyness = new HashMap<>();
        Keyness.of(table, Dimension.OUTLET, 0).forEach(k -> keyness.put(k.values(), k));
        for (StatisticsRow row : table.rows()) {
            rows.add(row(table, row.values(), row.mentions(), keyness.remove(row.values())));
        }
        keyness.values().stream()
                .filter(k -> k.z() < -SELDOM)
                .forEach(k -> rows.add(row(table, k.values(), k.inGroup(), k)));
        return new Grid(columns, rows);
    }

    private Grid.Row row(NamingStatistics table, List<String> values, Proportion mentions, @Nullable Keyness keyness) {
        boolean outlets = way == TrendModel.Way.OUTLET;
        String last = values.get(values.size() - 1);
        int language = table.dimensions().indexOf(Dimension.LANGUAGE);
        int group = table.dimensions().indexOf(outlets ? Dimension.OUTLET : Dimension.MONTH);
        Concept concept = counts.concepts().isEmpty() ? glossary.concept(last).orElse(null) : null;
        List<Grid.Cell> cells = new ArrayList<>();
        if (language < 0) {
            cells.add(Cells.label(concept == null ? List.of() : List.of(concept), last, messages));
        } else {
            LanguageTag tag = new LanguageTag(values.get(language));
            cells.add(Grid.Cell.of(Phrase.of(tag.value().toUpperCase(Locale.ROOT) + "  ", Tone.GROUP)
                    .add(Isolates.any(last), Tone.STRONG)));
        }
        cells.add(Cells.text(group(values.get(group), way, messages)));
        cells.add(Cells.number(mentions.count()));
        cells.add(Cells.number(mentions.whole()));
        cells.add(Cells.percent(mentions.share()));
        if (outlets) {
            cells.add(
                    keyness == null
                            ? Cells.none()
                            : Cells.percent(keyness.inOthers().share()));
            cells.add(keyness == null ? Cells.none() : keyness(keyness.z()));
        }
        return new Grid.Row(
                concept == null ? List.copyOf(counts.concepts()) : List.of(concept.id()),
                concept == null ? null : Kind.of(concept.type()),
                last,
                cells);
    }

    /** A month or an outlet, in words where it is not known. */
    static String group(String value, TrendModel.Way way, Messages messages) {
        return value.isEmpty()
                ? messages.text(way == TrendModel.Way.TIME ? "trend.no-date" : "trend.no-outlet")
                : way == TrendModel.Way.TIME ? Isolates.leftToRight(value) : Isolates.any(value);
    }

    private Grid.Cell keyness(double z) {
        String number = String.format(Locale.ROOT, "%+.2f", z);
        String words =
                z > SELDOM ? "▲ " + messages.text("trend.more") : z < -SELDOM ? "▼ " + messages.text("trend.less") : "";
        Phrase phrase = Phrase.of(Isolates.leftToRight(number), Tone.PLAIN);
        if (!words.isEmpty()) {
            phrase.add("  " + words, Tone.QUIET);
        }
        return new Grid.Cell(phrase, null, z, null);
    }
}
