package org.dragoman.app.ui.exchange;

import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.text.InputProblem;

/** What is wrong with a file: where, what, what to do. */
final class ProblemRows extends AbstractTableModel {
    private final transient ExchangeModel model;
    private final transient Messages messages;

    ProblemRows(ExchangeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public int getRowCount() {
        return model.problems().size();
    }

    @Override
    public int getColumnCount() {
        return 5;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> messages.text("exchange.problem.line");
            case 1 -> messages.text("exchange.problem.column");
            case 2 -> messages.text("exchange.problem.severity");
            case 3 -> messages.text("exchange.problem.what");
            default -> messages.text("exchange.problem.advice");
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        InputProblem problem = model.problems().get(row);
        return switch (column) {
            case 0 ->
                problem.at().line() == 0 ? "" : Integer.toString(problem.at().line());
            case 1 ->
                problem.at().column() == 0 ? "" : Integer.toString(problem.at().column());
            case 2 ->
                (problem.severity() == InputProblem.Severity.ERROR
                                ? messages.text("exchange.problem.error")
                                : messages.text("exchange.problem.warning"))
                        + " "
                        + problem.code();
            case 3 -> problem.message();
            default -> problem.advice();
        };
    }
}
