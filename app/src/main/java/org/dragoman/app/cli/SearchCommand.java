package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Place;
import org.dragoman.collection.Places;
import org.dragoman.concept.Concept;
import org.dragoman.voice.VoiceKind;
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
            "QUERY is the id of a concept, a name that the glossary has, which stands for its concept in all languages,",
            "or any other words."
        },
        footer = {"", "Example: dragoman search --outlet trend --voice direct Brüssel news"})
final class SearchCommand implements Callable<Integer> {
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

    @Option(names = "--language", split = ",", paramLabel = "TAG", description = "Only articles in these languages.")
    private Set<String> languages = new HashSet<>();

    @Option(names = "--outlet", split = ",", paramLabel = "NAME", description = "Only articles of these outlets.")
    private Set<String> outlets = new HashSet<>();

    @Option(names = "--country", split = ",", paramLabel = "CODE", description = "Only outlets of these countries.")
    private Set<String> countries = new HashSet<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Only articles of this day and later (YYYY-MM-DD).")
    @Nullable
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only articles of this day and earlier.")
    @Nullable
    private LocalDate until;

    @Option(
            names = "--voice",
            split = ",",
            paramLabel = "KIND",
            description = "Only places in these voices: headline, own, direct, indirect, distanced.")
    private Set<VoiceKind> voices = new HashSet<>();

    @Option(names = "--once", description = "Leave out copies, as index --copies has marked them.")
    private boolean once;

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
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        Filter filter = new Filter(languages, outlets, countries, since, until, Set.of(), voices, !once);
        try (ArticleCollection collection = CollectionFolder.open(folder)) {
            List<Place> found = new ArrayList<>();
            int articles = 0;
            List<String> concepts = words ? List.of() : concepts(context);
            for (String concept : concepts) {
                Places places = collection.concept(concept, filter);
                articles += places.articles();
                found.addAll(places.read(most - found.size()));
            }
            if (concepts.isEmpty()) {
                Places places = collection.words(query.strip(), context.languages(), filter);
                articles = places.articles();
                found.addAll(places.read(most));
            } else if (!concepts.contains(query)) {
                err.println("\"" + query + "\" is a name of " + String.join(", ", concepts)
                        + "; --words looks for the words alone.");
            }
            output.write(spec.commandLine().getOut(), out -> {
                if (format == Format.tsv) {
                    PlaceRows.tsv(found, output.offsets, out);
                } else {
                    PlaceRows.text(found, out);
                }
            });
            if (found.size() == most) {
                err.println("The first " + most + " places, in " + articles + " articles at most; --most shows more.");
            }
        }
        return ExitCodes.CLEAN;
    }

    /** The concept of an id, or those that have a name. */
    private List<String> concepts(AppContext context) {
        if (context.glossary().concept(query).isPresent()) {
            return List.of(query);
        }
        return context.glossary().concepts().stream()
                .filter(c -> c.sections().values().stream()
                        .flatMap(s -> s.terms().stream())
                        .anyMatch(t -> t.text().equals(query.strip())))
                .map(Concept::id)
                .toList();
    }
}
