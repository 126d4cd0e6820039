package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dragoman.coding.Coded;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.agreement.Agreement;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.coding.audit.AuditSampler;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class StudyReportTest {
    private static final AnnotatedArticle AZ =
            Coded.article("az", LanguageTag.AZ, "[Bakı] <b>gündəmdə</b>.\nBurada ad yoxdur.");

    private static Agreement agreement() {
        CodedUnit first = CodedUnit.of(AZ, 0);
        return Agreement.of(
                Coded.BOOK,
                List.of(
                        CoderWork.of("A").with(new CodedValue(first, "tone", List.of("good"))),
                        CoderWork.of("").with(new CodedValue(first, "tone", List.of("bad")))),
                1);
    }

    private static Audit audit() {
        AuditSampler sampler = new AuditSampler(new AuditPlan(5, 1, 1));
        sampler.add(AZ);
        Audit audit = sampler.audit();
        return audit.with(0, audit.items().get(0).judged(new AuditItem.Verdict(false, 0)));
    }

    @Test
    void agreementHasARowAVariableWithEmptyCellsForWhatIsNotDefined() throws IOException {
        StringBuilder out = new StringBuilder();
        new AgreementReport(agreement()).tsv(out);
        assertThat(out.toString().lines())
                .startsWith(
                        "#variable\tcode\tscale\tunits\tequal\tshare\tkappa\talpha\tlow\thigh",
                        "tone\t\tnominal\t1\t0\t0.0000\t0.0000\t0.0000\t0.0000\t0.0000");
        assertThat(out.toString()).contains("topic\twar\tnominal\t0\t0\t\t\t\t\t\n");
    }

    @Test
    void disagreementsNameThePlaceAndWhatEachCoderGave() throws IOException {
        StringBuilder out = new StringBuilder();
        new AgreementReport(agreement()).disagreementsTsv(out);
        assertThat(out.toString().lines())
                .containsExactly(
                        "#variable\tarticle\tlevel\tat\twords\tconcept\tA\tcoder 2",
                        "tone\taz.az\tsentence\t0\tBakı <b>gündəmdə</b>.\t\tgood\tbad");
    }

    @Test
    void pagesEscapeTheTextOfArticles() throws IOException {
        StringBuilder out = new StringBuilder();
        new AgreementReport(agreement()).html(out);
        assertThat(out.toString())
                .contains("<bdi>Bakı &lt;b&gt;gündəmdə&lt;/b&gt;.</bdi>")
                .doesNotContain("<b>g");
    }

    @Test
    void auditLeavesEmptyWhatIsNotKnownYet() throws IOException {
        StringBuilder out = new StringBuilder();
        new AuditReport(audit()).tsv(out);
        assertThat(out.toString().lines().skip(1).findFirst().orElseThrow())
                .isEqualTo("az\t1\t0\t0.0000\t0.0000\t0.7935\t0\t0\t0\t\t\t\t\t\t");
        StringBuilder page = new StringBuilder();
        new AuditReport(audit()).html(page);
        assertThat(page.toString()).contains("1 of 2 judged, seed 5").contains("<bdi>wrong</bdi>");
    }
}
