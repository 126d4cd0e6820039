package org.dragoman.check;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Sha256;
import org.dragoman.text.LargeList;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that they are known again after edits elsewhere: by rule, document, language, concept, the words found
 * and the sentence they stand in, and by number where all of these are alike. Lines and offsets play no part.
 */
final class Fingerprints {
    private static final int LENGTH = 20;
    /** Marks of documents among which two may share one; 8 MB at most. */
    private static final int MARKS = 26;

    private final Map<String, Integer> seen = new HashMap<>();
    /** Marks of the documents that come back behind others; null where none is let go. */
    private final @Nullable BitSet comingBack;

    private final Map<String, Integer> seenHere = new HashMap<>();
    private String doc = "";

    /** For findings that are all held. */
    Fingerprints() {
        this(null);
    }

    private Fingerprints(@Nullable BitSet comingBack) {
        this.comingBack = comingBack;
    }

    /** The findings with their fingerprints; kept is only what was seen in documents that come back behind others. */
    static LargeList<Baseline.Named> large(LargeList<Finding> findings) {
        BitSet[] known = {null};
        return LargeList.of(findings.size(), () -> {
            Iterator<Finding> all = findings.iterator();
            Fingerprints[] fingerprints = {null};
            return LargeList.each(findings.size(), i -> {
                if (fingerprints[0] == null) {
                    known[0] = known[0] == null ? comingBack(findings) : known[0];
                    fingerprints[0] = new Fingerprints(known[0]);
                }
                Finding finding = all.next();
                return new Baseline.Named(finding, fingerprints[0].next(finding), null);
            });
        });
    }

    private static BitSet comingBack(LargeList<Finding> findings) {
        BitSet once = new BitSet();
        BitSet again = new BitSet();
        String before = null;
        for (Finding finding : findings) {
            if (!finding.doc().equals(before)) {
                before = finding.doc();
                int mark = mark(before);
                (once.get(mark) ? again : once).set(mark);
            }
        }
        return again;
    }

    private static int mark(String doc) {
        return doc.hashCode() * 0x9E3779B9 >>> Integer.SIZE - MARKS;
    }

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
        int number = counts(finding.doc()).merge(hash, 1, Integer::sum);
        return number == 1 ? hash : hash + "-" + number;
    }

    private Map<String, Integer> counts(String of) {
        if (comingBack == null || comingBack.get(mark(of))) {
            return seen;
        }
        if (!of.equals(doc)) {
            seenHere.clear();
            doc = of;
        }
        return seenHere;
    }

    /** White space and line breaks do not count. */
    private static String words(Span span, String text) {
        return String.join(" ", span.in(text).strip().split("\\s+"));
    }
}
