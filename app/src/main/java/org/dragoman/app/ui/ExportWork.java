package org.dragoman.app.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.app.print.PdfPage;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.tables.TablesReading;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.report.EventPage;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.SheetTable;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;

/** Writes the table in sight, or a page on the event, into a file that the user names; its ending says in which form. */
final class ExportWork {
    private static final List<String> TABLES = List.of("xlsx", "csv", "tsv");
    private static final List<String> PAGES = List.of("pdf", "html");

    /** Rows a table of the page: as many as one page holds. */
    private static final int[] MOST = {16, 12, 9, 7, 5, 3};

    private final WorkbenchWindow window;

    ExportWork(WorkbenchWindow window) {
        this.window = window;
    }

    /** Something that becomes a file. */
    private interface Content {
        void write(Path file, String ending) throws IOException;
    }

    /** Asks where the table in sight should go, and writes it. */
    void table() {
        SheetTable sheet = window.view().tables().sheet();
        if (sheet != null) {
            boolean rtl = window.messages().language().rightToLeft();
            ask(
                    Command.EXPORT_TABLE,
                    TABLES,
                    sheet.name(),
                    (file, ending) -> AtomicFile.write(file, out -> {
                        if (ending.equals("xlsx")) {
                            sheet.xlsx(rtl, out);
                        } else {
                            StringBuilder text = new StringBuilder();
                            if (ending.equals("csv")) {
                                sheet.csv(text);
                            } else {
                                sheet.tsv(text);
                            }
                            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                        }
                    }));
        }
    }

    /** Asks where the page on the event should go, and writes it. */
    void report() {
        TablesReading reading = window.models().tables().reading();
        EventGroup event = window.models().compare().event();
        if (reading == null || event == null) {
            return;
        }
        LanguageTag language = window.messages().language().tag();
        String title = Isolates.strip(event.title(language));
        EventPage page = new EventPage(title, event.day(), reading.voiced(), reading.figures());
        ReportOptions options = new ReportOptions(
                ReportOptions.DEFAULT.offsets(),
                ReportOptions.TextAmount.NONE,
                ReportOptions.DEFAULT.profile(),
                language,
                window.models().compare().countBy());
        ask(Command.EXPORT_REPORT, PAGES, title, (file, ending) -> {
            byte[] bytes = ending.equals("pdf") ? pdf(page, options) : html(page, options, MOST[0]);
            AtomicFile.write(file, out -> out.write(bytes));
        });
    }

    private static byte[] html(EventPage page, ReportOptions options, int most) throws IOException {
        StringBuilder html = new StringBuilder();
        page.write(options, most, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With as many rows as one sheet of paper takes. */
    private static byte[] pdf(EventPage page, ReportOptions options) throws IOException {
        byte[] bytes = new byte[0];
        for (int most : MOST) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int pages = PdfPage.write(new String(html(page, options, most), StandardCharsets.UTF_8), out);
            bytes = out.toByteArray();
            if (pages == 1) {
                break;
            }
        }
        return bytes;
    }

    private void ask(Command command, List<String> endings, String name, Content content) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        FileChooser.askExport(
                        window.frame(), window.messages(), window.settings().lastFolder(), command, safe, endings)
                .ifPresent(file -> {
                    Path folder = file.toAbsolutePath().getParent();
                    if (folder != null) {
                        window.settings().lastFolder(folder);
                    }
                    write(file, endings, content);
                });
    }

    /** Writes a file in the background; its ending is one of some, else the first of them counts. */
    private void write(Path file, List<String> endings, Content content) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        String ending =
                endings.stream().filter(e -> name.endsWith("." + e)).findFirst().orElse(endings.get(0));
        new Job()
                .start(
                        () -> {
                            content.write(file, ending);
                            return file;
                        },
                        written -> window.view()
                                .status()
                                .tell(window.messages()
                                        .text("grid.exported", "file", Isolates.any(written.toString()))),
                        e -> failed(file, e));
    }

    private void failed(Path file, Throwable cause) {
        window.view()
                .problems()
                .show(List.of(InputProblem.error(
                        SourcePosition.of(file.toString()),
                        "U030",
                        "The file could not be written: " + cause.getMessage() + ".",
                        "Check that you may write the file and that no other program holds it, or choose another.")));
    }
}
