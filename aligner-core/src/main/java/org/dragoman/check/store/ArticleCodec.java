package org.dragoman.check.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Articles as bytes, and back, with all that readers of them ask for. */
public final class ArticleCodec {
    private ArticleCodec() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @param out takes it
     * @throws IOException where {@code out} fails
     */
    public static void write(Article article, DataOutput out) throws IOException {
        string(article.id(), out);
        string(article.language().value(), out);
        string(article.text(), out);
        span(article.titleSpan(), out);
        layout(article.layout(), out);
        provenance(article.provenance(), out);
        source(article.source(), out);
    }

    /**
     * Reads an article.
     *
     * @param in where one was written
     * @return the article
     * @throws IOException where {@code in} fails or holds something else
     */
    public static Article read(DataInput in) throws IOException {
        String id = string(in);
        LanguageTag language = new LanguageTag(string(in));
        String text = string(in);
        Span title = span(in);
        Layout layout = layout(in);
        Provenance provenance = provenance(in);
        return new Article(id, language, text, title, layout, provenance, source(text, in));
    }

    static void string(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        out.writeInt(whole ? bytes.length : -1 - text.length());
        if (whole) {
            out.write(bytes);
        } else {
            out.writeChars(text);
        }
    }

    static String string(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            // Half a pair of surrogates cannot be written as UTF-8.
            char[] chars = new char[-1 - length];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = in.readChar();
            }
            return new String(chars);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void strings(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            string(text, out);
        }
    }

    static List<String> strings(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(string(in));
        }
        return texts;
    }

    static void span(@Nullable Span span, DataOutput out) throws IOException {
        out.writeInt(span == null ? -1 : span.start());
        if (span != null) {
            out.writeInt(span.end());
        }
    }

    static @Nullable Span span(DataInput in) throws IOException {
        int start = in.readInt();
        return start < 0 ? null : new Span(start, in.readInt());
    }

    private static void known(@Nullable String text, DataOutput out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            string(text, out);
        }
    }

    private static @Nullable String known(DataInput in) throws IOException {
        return in.readBoolean() ? string(in) : null;
    }

    private static void layout(@Nullable Layout layout, DataOutput out) throws IOException {
        out.writeInt(layout == null ? -1 : layout.stretches().size());
        for (Stretch stretch : layout == null ? List.<Stretch>of() : layout.stretches()) {
            span(stretch.span(), out);
            string(stretch.kind().name(), out);
            string(stretch.reason().name(), out);
            string(stretch.detail(), out);
        }
    }

    private static @Nullable Layout layout(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0) {
            return null;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Span span = new Span(in.readInt(), in.readInt());
            LineClass kind = LineClass.valueOf(string(in));
            LineReason reason = LineReason.valueOf(string(in));
            stretches.add(new Stretch(span, kind, reason, string(in)));
        }
        return new Layout(stretches);
    }

    private static void provenance(Provenance provenance, DataOutput out) throws IOException {
        known(provenance.outlet(), out);
        strings(provenance.agencies(), out);
        known(provenance.author(), out);
        known(provenance.address(), out);
        dated(provenance.published(), out);
        dated(provenance.retrieved(), out);
        known(provenance.hash(), out);
        out.writeBoolean(provenance.sample());
    }

    private static Provenance provenance(DataInput in) throws IOException {
        return new Provenance(
                known(in), strings(in), known(in), known(in), dated(in), dated(in), known(in), in.readBoolean());
    }

    private static void dated(@Nullable Dated dated, DataOutput out) throws IOException {
        known(dated == null ? null : dated.value(), out);
        if (dated != null) {
            string(dated.how().name(), out);
            string(dated.note(), out);
        }
    }

    private static @Nullable Dated dated(DataInput in) throws IOException {
        String value = known(in);
        return value == null ? null : new Dated(value, Dated.How.valueOf(string(in)), string(in));
    }

    private static void source(SourceMap source, DataOutput out) throws IOException {
        string(source.source(), out);
        string(source.charset().name(), out);
        out.writeBoolean(source.isScattered());
        out.writeInt(source.parts().size());
        for (SourceMap.Part part : source.parts()) {
            string(part.field(), out);
            out.writeInt(part.start());
            out.writeInt(part.end());
        }
        out.writeInt(source.runs().size());
        for (SourceMap.Run run : source.runs()) {
            out.writeInt(run.start());
            out.writeLong(run.fileByte());
            out.writeInt(run.line());
            out.writeInt(run.column());
        }
    }

    private static SourceMap source(String text, DataInput in) throws IOException {
        String name = string(in);
        Charset charset = Charset.forName(string(in));
        boolean scattered = in.readBoolean();
        List<SourceMap.Part> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(new SourceMap.Part(string(in), in.readInt(), in.readInt()));
        }
        List<SourceMap.Run> runs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            runs.add(new SourceMap.Run(in.readInt(), in.readLong(), in.readInt(), in.readInt()));
        }
        return scattered
                ? SourceMap.scattered(name, text, charset, runs)
                : new SourceMap(name, text, charset, parts, runs);
    }
}
