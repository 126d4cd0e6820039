package org.dragoman.app.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chain;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.jspecify.annotations.Nullable;

/** Rows of the import model as a table wants them. Cells are made when they are asked for. */
final class PagesRows extends AbstractTableModel {
    /** Columns in order. */
    enum Column {
        TAKE("import.take", 36, 36),
        LANGUAGE("import.language", 46, 64),
        TITLE("import.title", 170, 260),
        OUTLET("import.outlet", 76, 140),
        DATE("import.date", 118, 186),
        SET_ASIDE("import.set-aside", 44, 84),
        FAULTS("import.faults", 44, 72),
        COPY("import.copy", 44, 200);

        /** Who gets room first; what is left then is the title's. */
        static final List<Column> GROWING = List.of(TITLE, OUTLET, COPY, SET_ASIDE, FAULTS, LANGUAGE, DATE);

        private final String key;
        private final int least;
        private final int width;

        Column(String key, int least, int width) {
            this.key = key;
            this.least = least;
            this.width = width;
        }

        /** The width below which it says nothing any more. */
        int least() {
            return least;
        }

        String key() {
            return key;
        }

        int width() {
            return width;
        }

        boolean number() {
            return this == SET_ASIDE || this == FAULTS;
        }
    }

    /**
     * A cell.
     *
     * @param words what it says
     * @param order what it is sorted by
     * @param rightToLeft direction of the words, null for the window's
     * @param more what its tooltip says
     * @param brief what it says where the words have no room, null for the words cut off
     */
    record Cell(
            Phrase words,
            Comparable<?> order,
            @Nullable Boolean rightToLeft,
            String more,
            @Nullable Phrase brief) {
        @Override
        public String toString() {
            return words.plain();
        }
    }

    private final transient ImportModel model;
    private final transient Words words;

    PagesRows(ImportModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** Orders cells: numbers by size, words as a reader of the window's language does. */
    Comparator<Cell> order(Column column) {
        if (column == Column.TAKE || column.number()) {
            return Comparator.comparing(c -> (Integer) c.order());
        }
        Comparator<Object> collator = com.ibm.icu.text.Collator.getInstance(
                words.messages().language().tag().locale());
        return (a, b) -> collator.compare(a.order(), b.order());
    }

    @Override
    public int getRowCount() {
        return model == null ? 0 : model.pages().size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        Column shown = Column.values()[column];
        // A check box says enough, and its column has no room for a word.
        return shown == Column.TAKE ? "✓" : words.messages().text(shown.key());
    }

    /** Name of a column in words; of one whose name says too little, what it is about and what to do. */
    String fullName(int column) {
        Column shown = Column.values()[column];
        String name = words.messages().text(shown.key());
        return shown == Column.FAULTS ? name + ": " + words.messages().text("import.faults.about") : name;
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Cell.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Draft page = model.pages().get(row);
        Messages messages = words.messages();
        Article article = page.shown();
        return switch (Column.values()[column]) {
            case TAKE ->
                page.taken()
                        ? cell(Phrase.of(messages.text("import.taken"), Tone.PLAIN), 0, "")
                        : cell(
                                Phrase.of(messages.text("import.left"), Tone.PLAIN)
                                        .add(": " + words.left(page), Tone.PLAIN),
                                1,
                                words.left(page));
            case LANGUAGE -> text(article.language().value().toUpperCase(Locale.ROOT), Tone.CODE);
            case TITLE -> title(page);
            case OUTLET -> {
                String chain =
                        Chain.of(article.provenance(), messages.language().rightToLeft());
                yield chain == null ? nothing() : cell(Phrase.of(chain, Tone.PLAIN), Isolates.strip(chain), "");
            }
            case DATE -> date(article);
            case SET_ASIDE -> count(page.setAside(), "");
            case FAULTS -> count(page.faults().size(), words.faults(page.faults()));
            case COPY -> copy(row);
        };
    }

    private static Cell cell(Phrase words, Comparable<?> order, String more) {
        return new Cell(words, order, null, more.isEmpty() ? words.plain() : more, null);
    }

    private static Cell text(String text, Tone tone) {
        return cell(Phrase.of(Isolates.any(text), tone), text, "");
    }

    private static Cell nothing() {
        return cell(Phrase.of("–", Tone.QUIET), "", "");
    }

    private static Cell count(int count, String more) {
        return cell(
                Phrase.of(count == 0 ? "–" : String.valueOf(count), count == 0 ? Tone.QUIET : Tone.PLAIN), count, more);
    }

    private Cell title(Draft page) {
        Article article = page.shown();
        String title = Words.title(article);
        boolean empty = article.body().isEmpty();
        Phrase phrase = Phrase.of(title, article.title() == null || empty ? Tone.QUIET : Tone.STRONG);
        String source = article.source().source();
        String more = empty && !page.taken()
                ? words.left(page) + " " + Isolates.leftToRight(source)
                : Isolates.any(title) + " – " + Isolates.leftToRight(source);
        return new Cell(phrase, title, Isolates.rightToLeft(title), more, null);
    }

    private Cell date(Article article) {
        Dated published = article.provenance().published();
        if (published == null) {
            return nothing();
        }
        String day = Isolates.any(words.published(article));
        Phrase phrase = Phrase.of(day, Tone.PLAIN)
                .add("  " + words.messages().text("how.short." + published.how().code()), Tone.QUIET);
        return new Cell(
                phrase,
                published.value(),
                null,
                published.value() + " · " + words.how(published),
                Phrase.of(day, Tone.PLAIN));
    }

    /** Whether any page is known to be a copy. */
    boolean copies() {
        return IntStream.range(0, getRowCount()).anyMatch(i -> model.copyOf(i) != null);
    }

    private Cell copy(int row) {
        PageList.CopyOf copy = model.copyOf(row);
        if (copy == null) {
            return nothing();
        }
        Article original = model.pages().get(copy.original()).shown();
        String kind = words.messages().text("copy." + copy.kind().code());
        String title = Words.title(original);
        String more = words.messages().text("import.copy.of", "kind", kind, "title", Isolates.any(title));
        return cell(Phrase.of(kind, Tone.PLAIN).add("  " + Isolates.any(title), Tone.QUIET), title, more);
    }
}
