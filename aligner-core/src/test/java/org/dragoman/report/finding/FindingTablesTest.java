package org.dragoman.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportOptions.Offsets;
import org.dragoman.report.ReportOptions.TextAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all formats have in common, and those that are tables. */
class FindingTablesTest {
    static Stream<FindingReport> formats() {
        return FindingReport.installed().values().stream();
    }

    @Test
    void everyFormatIsInstalledUnderItsName() {
        assertThat(FindingReport.installed())
                .containsOnlyKeys("csv", "csv-excel", "html", "json", "junit", "sarif", "text", "tmx", "tsv", "xlsx");
        assertThat(formats().filter(FindingReport::binary).map(FindingReport::format))
                .containsExactly("xlsx");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void sameFindingsAreTheSameBytes(FindingReport report) throws IOException {
        byte[] first = Found.bytes(report, Found.result(), ReportOptions.DEFAULT);
        byte[] second = Found.bytes(report, Found.result(), ReportOptions.DEFAULT);
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noFindingsAreAReportToo(FindingReport report) throws IOException {
        CheckResult nothing = CheckResult.of(Found.checks(), List.of(), List.of());
        assertThat(Found.bytes(report, nothing, ReportOptions.DEFAULT)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noTextMeansWordsOnly(FindingReport report) throws IOException {
        ReportOptions none = Found.options(Offsets.CODE_POINTS, TextAmount.NONE);
        String shown = report.binary()
                ? cells(Found.bytes(report, Found.result(), none)).toString()
                : Found.text(report, Found.result(), none);
        assertThat(shown)
                .doesNotContain("yola düşür")
                .doesNotContain("spoke")
                .doesNotContain("Hello, world")
                .doesNotContain("أبحرت")
                .contains("Aktau");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void allTextIsThereOnRequest(FindingReport report) throws IOException {
        if (List.of("tsv", "csv", "csv-excel", "junit").contains(report.format())) {
            return;
        }
        ReportOptions full = Found.options(Offsets.CODE_POINTS, TextAmount.FULL);
        String shown = report.binary()
                ? cells(Found.bytes(report, Found.result(), full)).toString()
                : Found.text(report, Found.result(), full);
        assertThat(shown).contains("yola düşür");
    }

    @Test
    void csvHasTheColumnsOfTsvAndQuotesWhatNeedsIt() throws IOException {
        List<String> lines = Found.text(new FindingCsv()).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("rule,severity,doc,lang,line,start,end,concept,found,expected,message,suggestion");
        assertThat(lines.get(1))
                .isEqualTo("forbidden-term,error,bərə,az,0,0,7,aktau,Aktauya,Aktau,"
                        + "“Aktauya” is not to be used; write “Aktau”.,Aktau şəhərinə");
        assertThat(lines.get(2))
                .isEqualTo("non-preferred-term,info,bərə,az,0,27,34,,Limanda,=liman|port,"
                        + "“Limanda” may be used; preferred is “=liman”.,?=limanda|portda");
        assertThat(lines.get(3))
                .startsWith("missing-term,warning,bərə,az,1,,,,\"harbour master, \"\"Ali\"\"\",liman rəisi,");
        assertThat(lines).hasSize(6);
    }

    @Test
    void offsetsAreCountedInTheUnitAskedFor() throws IOException {
        String utf16 = Found.text(new FindingCsv(), Found.result(), Found.options(Offsets.UTF16, TextAmount.SNIPPET));
        assertThat(utf16.lines().toList().get(2)).contains(",0,28,35,");
    }

    @Test
    void onlyTheSpreadsheetProfileGuardsAgainstFormulas() throws IOException {
        CheckResult result = Found.formula();
        String plain = Found.text(new FindingCsv(), result, ReportOptions.DEFAULT);
        String guarded = Found.text(new FindingExcelCsv(), result, ReportOptions.DEFAULT);
        assertThat(plain).contains(",=liman,").doesNotContain("\r").doesNotStartWith("\uFEFF");
        assertThat(guarded).contains(",'=liman,").startsWith("\uFEFFrule,").endsWith("\r\n");
        assertThat(guarded.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void workbookHasNumbersAsNumbersAndTextsAsTexts() throws IOException {
        byte[] bytes = Found.bytes(new FindingXlsx(), Found.formula(), ReportOptions.DEFAULT);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(8).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(8).getText()).isEqualTo("=liman");
        }
    }

    @Test
    void workbookHasTheColumnsOfTsvAndMore() throws IOException {
        List<List<String>> cells = cells(Found.bytes(new FindingXlsx(), Found.result(), ReportOptions.DEFAULT));
        List<String> titles = new ArrayList<>(FindingRow.COLUMNS);
        titles.addAll(List.of("sentence", "counterpart", "source", "fingerprint"));
        assertThat(cells.get(0)).isEqualTo(titles);
        assertThat(cells).hasSize(6);
        assertThat(cells.get(1).subList(12, 15))
                .containsExactly(
                        "Aktauya bərə yola düşür. 😀 Limanda yük var.",
                        "The ferry to Aktau sails.",
                        "Dəniz, xəbərlər, 2024-05-01, https://example.org/a?b=1&c=2");
    }

    private static List<List<String>> cells(byte[] workbook) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getFirstSheet().read()) {
                String[] texts = new String[row.getCellCount()];
                Arrays.setAll(texts, i -> row.getCellText(i));
                cells.add(List.of(texts));
            }
        }
        return cells;
    }
}
