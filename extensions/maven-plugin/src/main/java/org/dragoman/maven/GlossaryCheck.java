package org.dragoman.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.service.Services;
import org.dragoman.glossary.validate.GlossaryFinding;
import org.dragoman.glossary.validate.GlossaryValidator;
import org.dragoman.glossary.validate.Suppressions;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Validates the glossaries of a build together. Knows nothing of Maven.
 *
 * @param services what is installed
 * @param glossary the glossaries
 * @param suppress file of findings to let stand, null for none
 */
record GlossaryCheck(
        Services services,
        GlossaryChoice glossary,
        @Nullable Path suppress) {
    /**
     * What is wrong.
     *
     * @param concepts how many there are
     * @param findings those that are not suppressed
     * @param suppressed how many are
     * @param notes warnings of reading, and what there is nothing to suppress of any more
     */
    record Outcome(int concepts, List<GlossaryFinding> findings, int suppressed, List<String> notes) {}

    Outcome run() {
        List<String> notes = new ArrayList<>();
        Glossary read = glossary.load(services, notes::add);
        List<GlossaryFinding> all =
                GlossaryValidator.standard(services.languages()).validate(read);
        Suppressions suppressions = suppressions();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<GlossaryFinding> open = suppressions.open(all, today);
        suppressions.idle(all, today).forEach(i -> notes.add("Nothing to suppress any more: " + i));
        return new Outcome(read.concepts().size(), open, all.size() - open.size(), notes);
    }

    private Suppressions suppressions() {
        if (suppress == null) {
            return Suppressions.NONE;
        }
        try {
            return Suppressions.read(suppress.toString(), Files.readString(suppress))
                    .fold(ReadResult.Ok::value, failed -> {
                        throw BadBuild.of(failed.problems());
                    });
        } catch (IOException e) {
            throw new BadBuild("dragoman.suppress: " + suppress + " cannot be read: " + e
                    + ". Check the path, and save the file as UTF-8.");
        }
    }
}
