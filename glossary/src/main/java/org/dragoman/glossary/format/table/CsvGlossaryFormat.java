package org.dragoman.glossary.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Decoded;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.ReadResult;

/** Tables with commas. Options: layout, profile, separator. */
public final class CsvGlossaryFormat implements GlossaryFormat {
    /** Made by the service loader. */
    public CsvGlossaryFormat() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv");
    }

    /** Reads tables with commas, semicolons or tabs, whichever the header has. */
    @Override
    public ReadResult<Glossary> read(GlossaryInput input) {
        return Decoded.of(input.name(), input.bytes())
                .fold(
                        ok -> GlossaryTableReader.read(input.name(), ok.value().text(), input.alone()),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    @Override
    public List<TableColumn> columns(GlossaryInput input) {
        return GlossaryTableReader.columns(input);
    }

    @Override
    public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
        Separator separator = Separator.valueOf(
                options.get(WriteOptions.SEPARATOR, "comma", "semicolon", "tab").toUpperCase(Locale.ROOT));
        return GlossaryTableWriter.write(glossary, out, options, separator);
    }
}
