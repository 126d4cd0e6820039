package org.dragoman.report.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a text, of all texts of one name together.
 *
 * @param name the text's name
 * @param findings what was found there
 */
record SuiteLines(String name, List<Finding> findings) {
    /**
     * All texts of a result, in order; then what names a text that is none of it. Where names are different and findings
     * follow the texts, as they do, one text is held at a time.
     */
    static Iterator<SuiteLines> of(CheckResult result) {
        return different(result.texts()) && inOrder(result) ? new OneByOne(result) : grouped(result);
    }

    private static Iterator<SuiteLines> grouped(CheckResult result) {
        Map<String, List<Finding>> byText = new LinkedHashMap<>();
        result.texts().forEach(t -> byText.put(t, new ArrayList<>()));
        result.findings()
                .forEach(f ->
                        byText.computeIfAbsent(f.doc(), t -> new ArrayList<>()).add(f));
        return byText.entrySet().stream()
                .map(e -> new SuiteLines(e.getKey(), e.getValue()))
                .iterator();
    }

    /** Whether no name stands twice, judged by 64 bits of each: that two names share them is taken for one name. */
    private static boolean different(List<String> names) {
        long[] hashes = new long[names.size()];
        int i = 0;
        for (String name : names) {
            long hash = 0xCBF29CE484222325L;
            for (int c = 0; c < name.length(); c++) {
                hash = (hash ^ name.charAt(c)) * 0x100000001B3L;
            }
            hashes[i++] = hash;
        }
        Arrays.sort(hashes);
        for (int k = 1; k < hashes.length; k++) {
            if (hashes[k] == hashes[k - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean inOrder(CheckResult result) {
        Iterator<String> names = result.texts().iterator();
        String name = null;
        for (Finding finding : result.findings()) {
            while (!finding.doc().equals(name)) {
                if (!names.hasNext()) {
                    return false;
                }
                name = names.next();
            }
        }
        return true;
    }

    /** Texts and findings side by side. */
    private static final class OneByOne implements Iterator<SuiteLines> {
        private final Iterator<String> names;
        private final Iterator<Finding> findings;
        private @Nullable Finding next;

        OneByOne(CheckResult result) {
            names = result.texts().iterator();
            findings = result.findings().iterator();
            advance();
        }

        private void advance() {
            next = findings.hasNext() ? findings.next() : null;
        }

        @Override
        public boolean hasNext() {
            return names.hasNext();
        }

        @Override
        public SuiteLines next() {
            String name = names.next();
            List<Finding> here = new ArrayList<>();
            for (Finding finding = next; finding != null && finding.doc().equals(name); finding = next) {
                here.add(finding);
                advance();
            }
            return new SuiteLines(name, here);
        }
    }
}
