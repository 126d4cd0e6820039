package org.dragoman.glossary.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.Losses;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.ReadResult;

/** Workbooks (ISO 29500), with the same rows as tables. Option: layout. Places in messages are row and column of the sheet. */
public final class XlsxGlossaryFormat implements GlossaryFormat {
    /** Made by the service loader. */
    public XlsxGlossaryFormat() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public List<String> endings() {
        return List.of(".xlsx");
    }

    /** Reads the first sheet; dates become ISO dates, formulas their results. */
    @Override
    public ReadResult<Glossary> read(GlossaryInput input) {
        return new SheetReader(input).read();
    }

    @Override
    public List<TableColumn> columns(GlossaryInput input) {
        return new SheetReader(input).columns();
    }

    @Override
    public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
        Losses losses = new Losses();
        TableWriter table = GlossaryTableWriter.table(glossary, options, losses);
        int cut = SheetWriter.write(table, out);
        losses.add("text", cut, "a cell holds 32,767 characters; the rest was left out");
        return losses.all();
    }
}
