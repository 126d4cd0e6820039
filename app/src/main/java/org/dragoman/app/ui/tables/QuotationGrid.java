package org.dragoman.app.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.compare.voice.Agreement;
import org.dragoman.compare.voice.Passage;
import org.dragoman.compare.voice.QuotationRow;
import org.dragoman.compare.voice.QuotationTable;
import org.dragoman.compare.voice.SpeakerRow;
import org.dragoman.compare.voice.Speech;
import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/** Who is quoted: place by place beside what the other articles have, or summed up by speaker. */
final class QuotationGrid {
    private final TablesReading reading;
    private final TablesModel.Quoted quoted;
    private final Messages messages;

    QuotationGrid(TablesReading reading, TablesModel.Quoted quoted, Messages messages) {
        this.reading = reading;
        this.quoted = quoted;
        this.messages = messages;
    }

    private List<QuotationRow> shown() {
        return reading.quotations().rows().stream()
                .filter(r -> r.all().stream().map(Passage::speech).anyMatch(quoted::shows))
                .toList();
    }

    private Article article(int index) {
        return reading.voiced().comparison().articles().get(index).article();
    }

    private int articles() {
        return reading.quotations().articles();
    }

    Grid places() {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Cells.column(messages.text("grid.speaker"), 190));
        columns.add(Cells.column(messages.text("grid.voice"), 90));
        for (int i = 0; i < articles(); i++) {
            columns.add(Cells.column(article(i), 300));
        }
        columns.add(Cells.column(messages.text("grid.compared"), 170));
        List<Grid.Row> rows = new ArrayList<>();
        for (QuotationRow row : shown()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(speaker(row.concept(), row.speaker()));
            cells.add(Cells.text(messages.text("grid.speech." + row.speech().code())));
            for (int i = 0; i < articles(); i++) {
                cells.add(passages(row.passages().get(i), i));
            }
            cells.add(agreement(row));
            rows.add(row(row.concept(), row.speaker(), cells));
        }
        return new Grid(columns, rows);
    }

    private Grid.Cell speaker(@Nullable Concept concept, String surface) {
        return concept == null && surface.isEmpty()
                ? Grid.Cell.of(Phrase.of(messages.text("grid.nobody"), Tone.QUIET))
                : Cells.label(concept == null ? List.of() : List.of(concept), surface, messages);
    }

    private static Grid.Row row(@Nullable Concept concept, String surface, List<Grid.Cell> cells) {
        return new Grid.Row(
                concept == null ? List.of() : List.of(concept.id()),
                concept == null ? null : Kind.of(concept.type()),
                concept == null ? surface : concept.id(),
                cells);
    }

    private Grid.Cell passages(List<Passage> passages, int index) {
        Article article = article(index);
        boolean rtl = article.language().rightToLeft();
        if (passages.isEmpty()) {
            return new Grid.Cell(Phrase.of(messages.text("grid.not-found"), Tone.QUIET), null, null, null);
        }
        Phrase words = Phrase.empty();
        for (Passage passage : passages) {
            String text = passage.voice().span().in(article.text());
            words.add(words.isEmpty() ? "" : " … ", Tone.QUIET);
            words.add(Isolates.any(passage.speech() == Speech.QUOTED ? "«" + text + "»" : text), Tone.PLAIN);
        }
        String verbs = passages.stream()
                .map(p -> p.voice().verb())
                .filter(v -> !v.isEmpty())
                .distinct()
                .map(Isolates::any)
                .collect(Collectors.joining(Messages.comma(article.language())));
        words.add((verbs.isEmpty() ? "" : "  " + verbs) + "  ", Tone.QUIET)
                .add(Isolates.leftToRight(String.valueOf(words(passages))), Tone.TAG);
        return new Grid.Cell(
                words, rtl, null, new Grid.Spot(index, passages.get(0).voice().span(), null));
    }

    private static int words(List<Passage> passages) {
        return passages.stream().mapToInt(Passage::words).sum();
    }

    /** The verdict, with what it is about. */
    private Grid.Cell agreement(QuotationRow row) {
        Agreement agreement = row.agreement();
        String key = "grid.agreement." + agreement.code();
        List<Integer> where = agreement == Agreement.OWN_WORDS ? without(row) : row.articles();
        String names = messages.list(where.stream()
                .map(i -> Isolates.leftToRight(article(i).language().value()))
                .distinct()
                .toList());
        String words = agreement == Agreement.ONLY_SOME || agreement == Agreement.OWN_WORDS
                ? messages.text(key, "articles", names)
                : messages.text(key);
        Phrase phrase = agreement.differs()
                ? Phrase.empty().add("≠ " + words, Tone.PLAIN, "Dragoman.warning")
                : agreement == Agreement.ONLY_SOME
                        ? Phrase.empty().add("! " + words, Tone.PLAIN, "Dragoman.warning")
                        : Phrase.of(words, Tone.QUIET);
        return Grid.Cell.of(phrase);
    }

    private List<Integer> without(QuotationRow row) {
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < articles(); i++) {
            if (row.passages().get(i).isEmpty()) {
                without.add(i);
            }
        }
        return without;
    }

    Grid speakers() {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Cells.column(messages.text("grid.speaker"), 200));
        for (int i = 0; i < articles(); i++) {
            Phrase source = Cells.source(article(i));
            boolean rtl = article(i).language().rightToLeft();
            columns.add(new Grid.Column(source, title("grid.passages"), rtl, 70));
            columns.add(new Grid.Column(source, title("grid.length"), rtl, 60));
            columns.add(new Grid.Column(source, title("grid.share"), rtl, 70));
            columns.add(new Grid.Column(source, title("grid.verbs"), rtl, 150));
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (SpeakerRow row : new QuotationTable(articles(), shown()).speakers()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(speaker(row.concept(), row.speaker()));
            for (int i = 0; i < articles(); i++) {
                room(row.rooms().get(i), i, cells);
            }
            rows.add(row(row.concept(), row.speaker(), cells));
        }
        return new Grid(columns, rows);
    }

    private Phrase title(String key) {
        return Phrase.of(messages.text(key), Tone.GROUP);
    }

    private void room(SpeakerRow.Room room, int index, List<Grid.Cell> sink) {
        boolean rtl = article(index).language().rightToLeft();
        Grid.Spot spot = room.passages().isEmpty()
                ? null
                : new Grid.Spot(index, room.passages().get(0).voice().span(), null);
        String verbs = room.verbs().entrySet().stream()
                .map(v -> Isolates.any(v.getKey()) + " " + Isolates.leftToRight("×" + v.getValue()))
                .collect(Collectors.joining("  ·  "));
        sink.add(at(Cells.number(room.passages().size()), rtl, spot));
        sink.add(at(Cells.number(room.words()), rtl, spot));
        sink.add(at(Cells.percent(room.share()), rtl, spot));
        sink.add(at(verbs.isEmpty() ? Cells.none() : Cells.text(verbs), rtl, spot));
    }

    private static Grid.Cell at(Grid.Cell cell, boolean rightToLeft, Grid.@Nullable Spot spot) {
        return new Grid.Cell(cell.words(), rightToLeft, cell.number(), spot);
    }
}
