package org.dragoman.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Sha256;
import org.dragoman.text.Span;

/**
 * Names findings so that they are known again after edits elsewhere: by rule, document, language, concept, the words found
 * and the sentence they stand in, and by number where all of these are alike. Lines and offsets play no part.
 */
final class Fingerprints {
    private static final int LENGTH = 20;

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The fingerprint of the next finding of a run.
     *
     * @param finding the finding; findings are asked for in the order of the output
     * @return 20 hexadecimal digits, with a number behind a hyphen from the second one alike on
     */
    String next(Finding finding) {
        Finding.Counterpart other = finding.counterpart();
        String sentence = finding.span() != null || other == null
                ? words(finding.segment(), finding.article().text())
                : words(other.segment(), other.article().text());
        String key = String.join(
                "\n",
                List.of(
                        finding.rule(),
                        finding.doc(),
                        finding.article().language().value(),
                        finding.concept() == null ? "" : finding.concept().id(),
                        finding.found(),
                        sentence));
        String hash = Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
        int number = seen.merge(hash, 1, Integer::sum);
        return number == 1 ? hash : hash + "-" + number;
    }

    /** White space and line breaks do not count. */
    private static String words(Span span, String text) {
        return String.join(" ", span.in(text).strip().split("\\s+"));
    }
}
