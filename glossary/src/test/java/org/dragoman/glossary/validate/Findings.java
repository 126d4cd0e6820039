package org.dragoman.glossary.validate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.table.CsvGlossaryFormat;

/** What tests of rules need: a glossary out of a few rows, findings as short lines. */
final class Findings {
    private Findings() {}

    /** Rows of the table that begins with the given titles. */
    static Glossary glossary(String titles, String... rows) {
        return Glossaries.glossary(new CsvGlossaryFormat(), titles + "\n" + String.join("\n", rows) + "\n");
    }

    /** {@code SEVERITY concept language term} of each finding, what is missing written as a hyphen. */
    static List<String> of(GlossaryRule rule, Glossary glossary) {
        List<String> lines = new ArrayList<>();
        rule.check(glossary, f -> {
            if (!f.rule().equals(rule.id())
                    || f.message().isBlank()
                    || f.advice().isBlank()) {
                throw new AssertionError(f);
            }
            lines.add(f.severity() + " " + text(f.concept()) + " " + text(f.language()) + " " + text(f.term()));
        });
        return lines;
    }

    private static String text(Object value) {
        return value == null ? "-" : value.toString();
    }
}
