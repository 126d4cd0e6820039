package org.dragoman.app.ui.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.compare.SentenceNumber;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.voice.NamePlace;
import org.dragoman.compare.voice.VoicedCell;
import org.dragoman.compare.voice.VoicedName;
import org.dragoman.compare.voice.VoicedNaming;
import org.dragoman.compare.voice.VoicedRow;
import org.dragoman.concept.Concept;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.voice.VoiceKind;

/** Who calls what what, and what only one of the articles names or tells. */
final class NamingGrid {
    private final TablesReading reading;
    private final VoicedNaming naming;
    private final Messages messages;

    NamingGrid(TablesReading reading, CountBy by, Messages messages) {
        this.reading = reading;
        this.naming = reading.naming(by);
        this.messages = messages;
    }

    /** By text a column for each voice, by outlet one for all. */
    Grid names() {
        boolean voices = naming.by() == CountBy.TEXT;
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Cells.column(messages.text("tables.concept"), 220));
        for (NamingColumn column : naming.columns()) {
            Phrase source = Cells.source(column.language(), column.outlet());
            boolean rtl = column.language().rightToLeft();
            if (voices) {
                columns.add(new Grid.Column(source, head("grid.own"), rtl, 190));
                columns.add(new Grid.Column(source, head("grid.others"), rtl, 150));
            } else {
                int texts = column.articles().size();
                if (texts + column.copies().size() > 1) {
                    source.add("  " + messages.text("tables.texts", "count", texts), Tone.GROUP);
                }
                columns.add(new Grid.Column(null, source, rtl, 330));
            }
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (VoicedRow row : naming.rows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Cells.label(row.concepts(), null, messages));
            for (int i = 0; i < row.cells().size(); i++) {
                VoicedCell cell = row.cells().get(i);
                NamingColumn column = naming.columns().get(i);
                if (voices) {
                    cells.add(names(cell.own(), column));
                    cells.add(names(cell.others(), column));
                } else {
                    cells.add(names(together(cell), column));
                }
            }
            rows.add(row(row, cells));
        }
        return new Grid(columns, rows);
    }

    private Phrase head(String key) {
        return Phrase.of(messages.text(key), Tone.GROUP);
    }

    private static Grid.Row row(VoicedRow row, List<Grid.Cell> cells) {
        Concept first = row.concepts().get(0);
        return new Grid.Row(
                row.concepts().stream().map(Concept::id).toList(), Kind.of(first.type()), first.id(), cells);
    }

    private static List<VoicedName> together(VoicedCell cell) {
        Map<List<Object>, VoicedName> names = new LinkedHashMap<>();
        for (List<VoicedName> some : List.of(cell.own(), cell.others())) {
            for (VoicedName name : some) {
                names.merge(List.of(name.concept().id(), name.term()), name, (a, b) -> {
                    List<NamePlace> places = new ArrayList<>(a.places());
                    places.addAll(b.places());
                    return new VoicedName(a.concept(), a.term(), places);
                });
            }
        }
        return names.values().stream().sorted((a, b) -> b.count() - a.count()).toList();
    }

    private Grid.Cell names(List<VoicedName> names, NamingColumn column) {
        boolean rtl = column.language().rightToLeft();
        if (names.isEmpty()) {
            return new Grid.Cell(Phrase.of("–", Tone.QUIET), rtl, null, null);
        }
        Phrase words = Phrase.empty();
        for (VoicedName name : names) {
            if (!words.isEmpty()) {
                words.add("  ·  ", Tone.QUIET);
            }
            words.add(Isolates.any(name.term().text()), Tone.PLAIN)
                    .add(" " + Isolates.leftToRight("×" + name.count()), Tone.TAG);
            String voices = voices(name);
            if (!voices.isEmpty()) {
                words.add("  " + Isolates.any(voices), Tone.QUIET);
            }
        }
        NamePlace place = names.get(0).places().get(0);
        return new Grid.Cell(words, rtl, null, Grid.Spot.of(place.article(), place.mention()));
    }

    /** Which voices of others a name stands in, where it stands in no other. */
    private String voices(VoicedName name) {
        if (name.places().stream().anyMatch(p -> !p.saidByOthers())) {
            return "";
        }
        return messages.list(name.places().stream()
                .map(NamePlace::voice)
                .distinct()
                .sorted()
                .map(this::voice)
                .toList());
    }

    private String voice(VoiceKind kind) {
        return messages.text("grid.voice." + kind.code());
    }

    /** Names that one column alone has. */
    Grid onlyHere() {
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < naming.columns().size(); i++) {
            NamingColumn column = naming.columns().get(i);
            for (VoicedRow row : naming.columns().size() < 2 ? List.<VoicedRow>of() : naming.onlyIn(i)) {
                rows.add(row(
                        row,
                        List.of(
                                Cells.label(row.concepts(), null, messages),
                                Grid.Cell.of(plain(column)),
                                names(together(row.cells().get(i)), column))));
            }
        }
        return new Grid(
                List.of(
                        Cells.column(messages.text("tables.concept"), 220),
                        Cells.column(messages.text("tables.article"), 240),
                        Cells.column(messages.text("tables.names"), 500)),
                rows);
    }

    private static Phrase plain(NamingColumn column) {
        return Phrase.of(Cells.code(column.language()) + " · " + Isolates.any(column.outlet()), Tone.PLAIN);
    }

    /** Sentences that correspond to none of the other articles. */
    Grid sentences() {
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            AnnotatedArticle known = reading.voiced().comparison().articles().get(i);
            Article article = known.article();
            boolean rtl = article.language().rightToLeft();
            for (Segment segment : reading.sentences().get(i)) {
                Phrase words = Phrase.of(segment.span().in(article.text()), Tone.PLAIN);
                Grid.Spot spot = new Grid.Spot(i, segment.span(), null);
                rows.add(new Grid.Row(
                        List.of(),
                        null,
                        "",
                        List.of(
                                sentence(SentenceNumber.of(known, segment)),
                                Grid.Cell.of(Cells.source(article)),
                                new Grid.Cell(words, rtl, null, spot))));
            }
        }
        return new Grid(
                List.of(
                        Cells.column(messages.text("grid.sentence"), 90),
                        Cells.column(messages.text("tables.article"), 240),
                        Cells.column(messages.text("grid.words"), 700)),
                rows);
    }

    private Grid.Cell sentence(int number) {
        return number == SentenceNumber.HEADLINE ? Cells.text(messages.text("grid.headline")) : Cells.number(number);
    }
}
