package org.dragoman.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.glossary.service.Services;

/** A module of a build in a folder of a test: a glossary, a pair of texts, and what the goals are told. */
final class Module {
    private static final String TERMS = "concept\ttype\tdomain\tlanguage\tterm\tterm-type\tstatus\n"
            + "un\torganisation\tpolitics\ten\tUnited Nations\tfull-form\tpreferred\n"
            + "un\torganisation\tpolitics\taz\tBirləşmiş Millətlər Təşkilatı\tfull-form\tpreferred\n"
            + "un\torganisation\tpolitics\taz\tMillətlər Birliyi Təşkilatı\tfull-form\tdeprecated\n";

    final Path folder;
    final List<String> log = new ArrayList<>();
    List<Path> pairs;
    List<String> glossary = List.of("terms.tsv");
    List<String> rules = List.of();
    List<String> formats = List.of();
    String from = "en";
    String to = "az";
    String encoding;
    String profile;
    Optional<String> jars = Optional.of("jars");

    Module(Path folder) {
        this.folder = folder;
        this.pairs = List.of(folder.resolve("texts"));
        write("terms.tsv", TERMS);
        write("texts/news.en.txt", "The United Nations met.\n");
        write("texts/news.az.txt", "Millətlər Birliyi Təşkilatının iclası oldu.\n");
    }

    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckSettings settings() {
        return new CheckSettings(
                GlossaryChoice.of(glossary, true, profile, folder),
                new TextChoice(pairs, List.of(), List.of(), from, to, false, encoding),
                rules,
                folder.resolve("baseline.json"),
                formats,
                folder.resolve("target/dragoman"));
    }

    Stamp stamp() {
        return new Stamp(folder.resolve("target/dragoman/check.stamp.json"));
    }

    /** Runs the checks, and says whether that was left out. */
    boolean isUpToDate() {
        log.clear();
        outcome();
        return log.stream().anyMatch(l -> l.startsWith("Up to date"));
    }

    CheckOutcome outcome() {
        return new IncrementalCheck(settings(), jars, stamp(), Services::installed, log::add).run();
    }
}
