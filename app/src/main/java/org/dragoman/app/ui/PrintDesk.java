package org.dragoman.app.ui;

import java.awt.print.PageFormat;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.printing.PrintedTable;
import org.dragoman.app.ui.printing.TablePages;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.report.SheetTable;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Prints the articles in facing columns, a bead a row, and the table in sight. */
final class PrintDesk {
    private final WorkbenchWindow window;

    PrintDesk(WorkbenchWindow window) {
        this.window = window;
    }

    /** The articles in sight in facing columns, null where they are not analysed yet. */
    @Nullable
    PrintedTable columns() {
        CompareModel compare = window.models().compare();
        ArticleComparison known = compare.comparison();
        if (known == null || known.articles().size() != compare.articles().size()) {
            return null;
        }
        List<Article> articles = compare.articles();
        List<List<String>> rows = new ArrayList<>();
        if (articles.size() == 1) {
            known.articles().get(0).segments().forEach(s -> rows.add(List.of(text(articles.get(0), List.of(s)))));
        } else {
            for (Bead bead : known.alignment().beads()) {
                List<String> row = new ArrayList<>();
                for (int side = 0; side < articles.size(); side++) {
                    List<Segment> all = known.articles().get(side).segments();
                    row.add(text(
                            articles.get(side),
                            bead.side(side).stream().map(all::get).toList()));
                }
                rows.add(row);
            }
        }
        return new PrintedTable(title(), articles.stream().map(this::heading).toList(), rows);
    }

    private String text(Article article, List<Segment> segments) {
        return segments.isEmpty()
                ? window.messages().text("printing.gap")
                : segments.stream().map(s -> s.span().in(article.text())).collect(Collectors.joining(" "));
    }

    private String heading(Article article) {
        String code = article.language().value().toUpperCase(Locale.ROOT);
        String outlet = article.provenance().chain();
        return outlet == null ? code : outlet + " · " + code;
    }

    private String title() {
        EventGroup event = window.models().compare().event();
        Messages messages = window.messages();
        return event == null
                ? messages.text("program")
                : Isolates.strip(event.title(messages.language().tag()));
    }

    void printColumns() {
        print(columns());
    }

    void printTable() {
        SheetTable sheet = window.view().tables().sheet();
        print(sheet == null ? null : table(sheet));
    }

    /** The table in sight as it is exported. */
    PrintedTable table(SheetTable sheet) {
        return new PrintedTable(
                title() + " – " + Isolates.strip(sheet.name()),
                sheet.titles().stream().map(Isolates::strip).toList(),
                sheet.rows().stream()
                        .map(r -> r.stream().map(c -> Isolates.strip(c.text())).toList())
                        .toList());
    }

    /** Pages of a table for a paper. */
    TablePages pages(PrintedTable table, PageFormat format) {
        Messages messages = window.messages();
        return new TablePages(
                table,
                format,
                messages.language().rightToLeft(),
                (page, pages) -> messages.text("printing.foot", "page", page, "pages", pages));
    }

    /** Looking for printers may take long, and so may the printing: only the question stands on the event thread. */
    private void print(@Nullable PrintedTable table) {
        if (table == null) {
            return;
        }
        new Job()
                .start(
                        () -> {
                            PrinterJob job = PrinterJob.getPrinterJob();
                            job.setJobName(table.title());
                            job.setPageable(pages(table, job.defaultPage()));
                            return job;
                        },
                        this::choose,
                        e -> failed("The pages could not be made: " + e.getMessage() + ".", "Try again."));
    }

    private void choose(PrinterJob job) {
        if (job.getPrintService() == null) {
            failed("No printer is set up on this machine.", "Set one up, or export the report as PDF.");
        } else if (job.printDialog()) {
            send(job);
        }
    }

    private void send(PrinterJob job) {
        new Job()
                .start(
                        () -> {
                            job.print();
                            return job;
                        },
                        sent -> {},
                        e -> failed(
                                "The printer did not take the pages: " + e.getMessage() + ".",
                                "Look whether it is on, or choose another."));
    }

    private void failed(String message, String advice) {
        window.view()
                .problems()
                .show(List.of(InputProblem.error(
                        SourcePosition.of(window.messages().text("printing.place")), "K010", message, advice)));
    }
}
