package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.Facet;
import org.dragoman.collection.Place;
import org.dragoman.collection.Places;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman search}. */
@Command(
        name = "search",
        description = {
            "Finds where a concept is named, or words stand in any of their forms, in a folder that has an index.",
            "QUERY is the id of a concept or several with commas between, all: for every concept, a name that the",
            "glossary has, which stands for its concept in all languages, or any other words."
        },
        footer = {"", "Example: dragoman search --outlet trend --voice direct Brüssel news"})
final class SearchCommand implements Callable<Integer> {
    /** Stands for all concepts. */
    static final String ALL = "all:";

    /** Formats of this command. */
    enum Format {
        /** For people. */
        text,
        /** Tab-separated rows. */
        tsv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or tsv.", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--words", description = "QUERY is words, even where the glossary knows them.")
    private boolean words;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--term", paramLabel = "TERM", description = "Only forms of this term of the glossary; repeatable.")
    private Set<String> terms = new HashSet<>();

    @Option(names = "--outermost", description = "Leave out names that stand inside longer names.")
    private boolean outermost;

    @Option(
            names = "--by",
            paramLabel = "FACET",
            description = "Numbers instead of places: articles by language, outlet, country, month or event; places"
                    + " by voice.")
    @Nullable
    private Facet by;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many places at most, 100 without it.",
            defaultValue = "100")
    private int most = 100;

    @Parameters(index = "0", paramLabel = "QUERY", description = "A concept, a name, or words.")
    private String query = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of the collection.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (query.isBlank()) {
            throw new UsageFailure("search needs the id of a concept, or words to look for.");
        }
        if (most < 1) {
            throw new UsageFailure("--most: " + most + " is not at least 1.");
        }
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        CollectionFolder.use(folder, filter, err, collection -> run(collection, context, err));
        return ExitCodes.CLEAN;
    }

    private void run(ArticleCollection collection, AppContext context, PrintWriter err) throws IOException {
        Places places = places(collection, context, err);
        if (by != null) {
            Map<String, Long> counts = places.count(by);
            output.write(spec.commandLine().getOut(), out -> PlaceRows.counts(counts, out));
            return;
        }
        List<Place> found = places.read(most);
        output.write(spec.commandLine().getOut(), out -> {
            if (format == Format.tsv) {
                PlaceRows.tsv(found, output.offsets, out);
            } else {
                PlaceRows.text(found, out);
            }
        });
        if (found.size() == most) {
            err.println(
                    "The first " + most + " places, in " + places.articles() + " articles at most; --most shows more.");
        }
    }

    private Places places(ArticleCollection collection, AppContext context, PrintWriter err) throws IOException {
        CollectionQuery asked = CollectionQuery.of(query, words, context.glossary());
        if (!asked.concepts().isEmpty() || (query.equals(ALL) && !words)) {
            if (asked.isName(context.glossary())) {
                err.println("\"" + query + "\" is a name of " + String.join(", ", new TreeSet<>(asked.concepts()))
                        + "; --words looks for the words alone.");
            }
            return collection.named(filter.naming(asked.concepts(), terms, !outermost, context));
        }
        if (outermost || !terms.isEmpty() || !filter.sets.isEmpty() || !filter.months.isEmpty()) {
            throw new UsageFailure("--set, --term, --month and --outermost go with concepts; the glossary knows no \""
                    + query + "\".");
        }
        return collection.words(asked.words(), context.languages(), filter.filter());
    }
}
