package org.dragoman.glossary.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.Losses;
import org.dragoman.glossary.format.WriteOptions;

/** Writes a table in either layout. */
final class GlossaryTableWriter {
    private GlossaryTableWriter() {}

    static List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options, Separator separator)
            throws IOException {
        boolean spreadsheet =
                options.get(WriteOptions.PROFILE, "plain", "spreadsheet").equals("spreadsheet");
        Losses losses = new Losses();
        table(glossary, options, losses).write(out, separator, spreadsheet);
        return losses.all();
    }

    /** Fills a table in the layout of the user's choice and counts what it cannot hold. */
    static TableWriter table(Glossary glossary, WriteOptions options, Losses losses) {
        boolean termRows = options.get(WriteOptions.LAYOUT, "term", "concept").equals("term");
        TableWriter table = termRows ? TermRowWriter.table(glossary) : ConceptRowWriter.table(glossary, losses);
        if (glossary.info().title() != null) {
            losses.add("title", "tables have no title");
        }
        if (glossary.info().license() != null) {
            losses.add("license", "tables have no licence; pass it on with the file");
        }
        losses.add("namingSets", glossary.namingSets().size(), "tables hold concepts only; left out");
        losses.add("profiles", glossary.profiles().size(), "tables hold concepts only; left out");
        return table;
    }
}
