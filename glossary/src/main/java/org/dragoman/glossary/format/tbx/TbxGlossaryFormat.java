package org.dragoman.glossary.format.tbx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Decoded;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.ReadResult;

/**
 * TermBase eXchange (ISO 30042): versions 3 and 2 in, version 3 out, version 2 by choice. Options: tbx, dialect, style.
 */
public final class TbxGlossaryFormat implements GlossaryFormat {
    /** Made by the service loader. */
    public TbxGlossaryFormat() {}

    @Override
    public String id() {
        return "tbx";
    }

    @Override
    public List<String> endings() {
        return List.of(".tbx");
    }

    @Override
    public ReadResult<Glossary> read(GlossaryInput input) {
        return Decoded.of(input.name(), input.bytes())
                .fold(
                        ok -> new TbxReader(input.name(), ok.value().text(), input.alone()).read(),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    @Override
    public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Dialect dialect = Dialect.valueOf(
                options.get(WriteOptions.DIALECT, "basic", "min", "core").toUpperCase(Locale.ROOT));
        boolean elements = options.get(WriteOptions.STYLE, "dca", "dct").equals("dct");
        List<Loss> losses = options.get(WriteOptions.TBX, "3", "2").equals("2")
                ? MartifWriter.write(glossary, writer)
                : TbxWriter.write(glossary, writer, dialect, elements);
        writer.flush();
        return losses;
    }
}
