package org.dragoman.maven;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.SourceMap;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;

/** Findings as lines of a log: {@code file:line:column}, which editors open, the rule, what is wrong, what is right. */
final class FindingLines {
    /** More nobody reads in a log. */
    static final int MOST = 100;

    private FindingLines() {}

    /** The lines in the order of the findings; where there are too many, those of the gravest. */
    static List<CheckOutcome.Line> of(List<Finding> findings) {
        Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .forEach(shown::add);
        return findings.stream()
                .filter(shown::contains)
                .map(f -> new CheckOutcome.Line(f.severity(), line(f)))
                .toList();
    }

    private static String line(Finding finding) {
        SourceMap source = finding.article().source();
        SourceMap.FilePlace at = source.inFile(finding.place().start());
        return source.source() + ":" + at.line() + ":" + at.column() + ": " + finding.rule() + ": "
                + finding.message().in(Locale.ENGLISH) + right(finding);
    }

    private static String right(Finding finding) {
        Fix fix = finding.fix();
        if (fix == null) {
            return "";
        }
        return " → " + (fix.sure() ? fix.first() : fix.choices().stream().collect(Collectors.joining(" or ", "", "?")));
    }
}
