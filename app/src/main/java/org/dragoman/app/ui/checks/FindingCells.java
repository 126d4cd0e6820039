package org.dragoman.app.ui.checks;

import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.compare.SentenceNumber;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.jspecify.annotations.Nullable;

/** What the cells of the list of findings say; made when they are shown. */
final class FindingCells extends AbstractTableModel {
    /**
     * A cell in the window's direction.
     *
     * @param words what it says; those of texts are isolated
     */
    record Content(Phrase words) {
        @Override
        public String toString() {
            return words.plain();
        }
    }

    private final transient FindingsModel model;
    private final transient Messages messages;

    FindingCells(FindingsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    static FindingColumn column(int column) {
        return FindingColumn.values()[column];
    }

    @Override
    public int getRowCount() {
        return model == null ? 0 : model.lines().size();
    }

    @Override
    public int getColumnCount() {
        return FindingColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column(column)) {
            case SEVERITY -> messages.text("checks.severity");
            case RULE -> messages.text("checks.rule");
            case LANGUAGE -> messages.text("checks.language");
            case SENTENCE -> messages.text("grid.sentence");
            case FOUND -> messages.text("checks.found");
            case EXPECTED -> messages.text("checks.expected");
            case SUGGESTION -> messages.text("checks.suggestion");
            case MESSAGE -> messages.text("checks.message");
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        FindingLine line = model.lines().get(row);
        Finding finding = line.finding();
        return switch (column(column)) {
            case SEVERITY -> plain(SeveritySign.name(finding.severity(), messages), Tone.SMALL);
            case RULE -> plain(line.rule(), Tone.STRONG);
            case LANGUAGE -> plain(finding.article().language().value(), Tone.TAG);
            case SENTENCE -> plain(sentence(line.sentence()), Tone.TAG);
            case FOUND -> words(finding.found());
            case EXPECTED -> words(line.expected());
            case SUGGESTION -> suggestion(finding.fix());
            case MESSAGE -> new Content(Phrase.of(isolated(line), Tone.PLAIN));
        };
    }

    private String sentence(int number) {
        return switch (number) {
            case SentenceNumber.UNKNOWN -> "–";
            case SentenceNumber.HEADLINE -> messages.text("grid.headline");
            default -> messages.text("checks.number", "number", number);
        };
    }

    /** The words of the texts stand between quotation marks and must not turn the sentence round. */
    private static String isolated(FindingLine line) {
        String text = line.message();
        for (String words : line.finding().message().arguments()) {
            text = words.isEmpty() ? text : text.replace("“" + words + "”", "“" + Isolates.any(words) + "”");
        }
        return text;
    }

    private static Content plain(String words, Tone tone) {
        return new Content(Phrase.of(words, tone));
    }

    private static Content words(String words) {
        String line = words.replace('\n', ' ');
        return line.isEmpty() ? plain("–", Tone.QUIET) : new Content(Phrase.of(Isolates.any(line), Tone.PLAIN));
    }

    private Content suggestion(@Nullable Fix fix) {
        if (fix == null) {
            return plain("–", Tone.QUIET);
        }
        Phrase words = Phrase.of(Isolates.any(fix.first()), fix.sure() ? Tone.STRONG : Tone.PLAIN);
        if (!fix.sure()) {
            words.add(
                    "  "
                            + messages.text(
                                    "checks.choices", "count", fix.choices().size()),
                    Tone.QUIET);
        }
        return new Content(words);
    }
}
