package org.dragoman.report.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dragoman.check.Baseline;
import org.dragoman.check.Finding;
import org.dragoman.report.ArticleFacts;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.TimelessWorkbook;

/**
 * Findings as a workbook with one sheet: the columns of {@link FindingTsv}, then the sentence, its counterpart, where the
 * text is from, and the fingerprint. The header stays in view and filters; texts are texts, none a formula.
 */
public final class FindingXlsx implements FindingReport {
    private static final List<String> MORE = List.of("sentence", "counterpart", "source", "fingerprint");
    private static final List<String> NUMBERS = List.of("line", "start", "end");
    private static final List<String> WIDE = List.of("message", "sentence", "counterpart");
    private static final int LONGEST = 32_767;
    private static final double WIDTH = 18;
    private static final double NARROW = 8;
    private static final double BROAD = 60;

    /** For {@link java.util.ServiceLoader}. */
    public FindingXlsx() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        List<String> titles = new ArrayList<>(FindingRow.COLUMNS);
        titles.addAll(MORE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, Tool.NAME, null)) {
            Worksheet sheet = workbook.newWorksheet("Findings");
            header(titles, sheet);
            Offsets offsets = new Offsets(options.offsets());
            int line = 1;
            for (Baseline.Named named : result.open()) {
                List<String> cells = new ArrayList<>(
                        FindingRow.of(named.finding(), options, offsets).cells());
                cells.addAll(more(named, options));
                for (int column = 0; column < titles.size(); column++) {
                    cell(sheet, line, column, cells.get(column), NUMBERS.contains(titles.get(column)));
                }
                line++;
            }
        }
        TimelessWorkbook.copy(bytes.toByteArray(), out);
        out.flush();
    }

    private static void header(List<String> titles, Worksheet sheet) {
        for (int column = 0; column < titles.size(); column++) {
            String title = titles.get(column);
            sheet.value(0, column, title);
            sheet.width(column, NUMBERS.contains(title) ? NARROW : WIDE.contains(title) ? BROAD : WIDTH);
        }
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        sheet.setAutoFilter(0, 0, titles.size() - 1);
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int line, int column, String text, boolean number) {
        if (text.isEmpty()) {
            return;
        }
        if (number) {
            sheet.value(line, column, Integer.valueOf(text));
        } else {
            sheet.value(line, column, cut(text));
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static List<String> more(Baseline.Named named, ReportOptions options) {
        Finding finding = named.finding();
        Finding.Counterpart other = finding.counterpart();
        return List.of(
                FindingContext.own(finding, options.text()).text(),
                other == null ? "" : FindingContext.other(other, options.text()).text(),
                String.join(", ", ArticleFacts.of(finding.article())),
                named.fingerprint());
    }
}
