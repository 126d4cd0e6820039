package org.dragoman.contract;

import java.util.List;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.language.Languages;
import org.dragoman.report.CheckResult;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/** Findings of the checks that ship, with and without a place, a fix and a counterpart. */
final class SampleFindings {
    private static final List<ConsistencyCheck> CHECKS =
            List.copyOf(ConsistencyCheck.installed().values());

    static final CheckResult NONE = CheckResult.of(CHECKS, List.of("pair"), List.of());
    static final CheckResult SOME = some();

    private SampleFindings() {}

    private static CheckResult some() {
        CheckedTexts texts = CheckedTexts.of(Languages.installed(), SampleComparison.GLOSSARY);
        List<CheckedText> all = List.of(
                texts.pair(
                        LanguageTag.EN,
                        "😀 The CSTO & partners met in Yerevan on 5 May with 17 " + SampleComparison.MARKER + ".\n=2+2",
                        LanguageTag.AZ,
                        "😀 \"Toplantı\t<b>Bakıda</b> 6 mayda, 18 " + SampleComparison.MARKER + " ilə olub.\n=2+2"),
                texts.alone(LanguageTag.AR, "قال: «نعم في يريفان " + SampleComparison.MARKER));
        List<Finding> findings = new ConsistencyChecker(CHECKS).check(all, Progress.NONE);
        if (findings.isEmpty()) {
            throw new IllegalStateException("the samples have no findings to report");
        }
        return CheckResult.of(CHECKS, all.stream().map(CheckedText::name).toList(), findings);
    }
}
