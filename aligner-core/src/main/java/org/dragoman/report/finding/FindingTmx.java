package org.dragoman.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.check.Baseline;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportOptions.TextAmount;
import org.dragoman.text.Span;
import org.dragoman.text.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of sentences in which something was found, TMX 1.4: each with its findings as properties. Findings of a text
 * alone are no pairs and left out. Where no text may be shown, a unit holds the words concerned, one of each side, and
 * findings without them are left out.
 */
public final class FindingTmx implements FindingReport {
    private static final String[] NONE = {};

    /** For {@link java.util.ServiceLoader}. */
    public FindingTmx() {}

    @Override
    public String format() {
        return "tmx";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        Set<String> sources = new LinkedHashSet<>();
        for (Finding finding : result.findings()) {
            Pair pair = Pair.of(finding, options.text());
            if (pair != null) {
                sources.add(pair.source().article().language().value());
            }
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        XmlWriter xml = new XmlWriter(writer);
        xml.block("tmx", new String[] {"version", "1.4"}, () -> {
            String[] header = {
                "creationtool", Tool.NAME,
                "creationtoolversion", Tool.version(),
                "segtype", "sentence",
                "o-tmf", "dragoman-findings",
                "adminlang", "en",
                "srclang", sources.size() == 1 ? sources.iterator().next() : "*all*",
                "datatype", "plaintext"
            };
            xml.block("header", header, () -> prop("x-text", options.text().code(), xml));
            xml.block("body", NONE, () -> units(result.open(), options.text(), xml));
        });
        xml.finish();
        writer.flush();
    }

    /** The pairs of one text after the other. */
    private static void units(List<Baseline.Named> findings, TextAmount amount, XmlWriter xml) throws IOException {
        Map<Pair, List<Baseline.Named>> pairs = new LinkedHashMap<>();
        Article text = null;
        int number = 0;
        for (Baseline.Named named : findings) {
            if (named.finding().article() != text) {
                number = units(pairs, number, amount, xml);
                pairs.clear();
                text = named.finding().article();
            }
            Pair pair = Pair.of(named.finding(), amount);
            if (pair != null) {
                pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(named);
            }
        }
        units(pairs, number, amount, xml);
    }

    private static int units(Map<Pair, List<Baseline.Named>> pairs, int from, TextAmount amount, XmlWriter xml)
            throws IOException {
        int number = from;
        for (Map.Entry<Pair, List<Baseline.Named>> entry : pairs.entrySet()) {
            unit(entry.getKey(), entry.getValue(), number++, amount, xml);
        }
        return number;
    }

    /** A stretch of an article; two are equal where they are the same stretch of the same article. */
    private record Side(Key key, Span span, String text) {
        Side(Article article, Span span, String text) {
            this(new Key(article), span, text);
        }

        Article article() {
            return key.article();
        }
    }

    /** An article that is equal only to itself, so that its text need not be looked through. */
    private record Key(Article article) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.article == article;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(article);
        }
    }

    /** What a unit holds. */
    private record Pair(String doc, Side source, Side target) {
        static @Nullable Pair of(Finding finding, TextAmount amount) {
            Finding.Counterpart other = finding.counterpart();
            if (other == null) {
                return null;
            }
            Side source = side(other.article(), other.segment(), other.span(), amount);
            Side target = side(finding.article(), finding.segment(), finding.span(), amount);
            return source == null || target == null ? null : new Pair(finding.doc(), source, target);
        }

        private static @Nullable Side side(Article article, Span segment, @Nullable Span words, TextAmount amount) {
            Span shown = amount == TextAmount.NONE ? words : segment;
            if (shown == null || amount == TextAmount.NONE && shown.equals(segment)) {
                return null;
            }
            String text = shown.in(article.text());
            return new Side(article, shown, amount == TextAmount.NONE ? text : amount.of(text));
        }
    }

    private static void unit(Pair pair, List<Baseline.Named> findings, int number, TextAmount amount, XmlWriter xml)
            throws IOException {
        String segtype = amount == TextAmount.NONE ? "phrase" : "sentence";
        xml.block("tu", new String[] {"tuid", Integer.toString(number), "segtype", segtype}, () -> {
            prop("x-document", pair.doc(), xml);
            for (Baseline.Named named : findings) {
                Finding finding = named.finding();
                String fix = finding.fix() == null ? "" : " → " + finding.fix().code();
                String said = finding.severity().code() + " " + finding.rule() + ": "
                        + FindingContext.message(finding, amount) + fix;
                prop("x-dragoman-finding", said, xml);
                prop("x-dragoman-fingerprint", named.fingerprint(), xml);
            }
            variant(pair.source(), xml);
            variant(pair.target(), xml);
        });
    }

    private static void variant(Side side, XmlWriter xml) throws IOException {
        Article article = side.article();
        xml.block("tuv", new String[] {"xml:lang", article.language().value()}, () -> {
            Provenance provenance = article.provenance();
            if (provenance.published() != null) {
                prop("x-published", provenance.published().value(), xml);
            }
            if (provenance.address() != null) {
                prop("x-address", provenance.address(), xml);
            }
            xml.line("seg", NONE, side.text());
        });
    }

    private static void prop(String type, String value, XmlWriter xml) throws IOException {
        xml.line("prop", new String[] {"type", type}, value);
    }
}
