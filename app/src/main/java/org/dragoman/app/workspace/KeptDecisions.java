package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Decisions on mentions, beads and events, and the file that holds them.
 *
 * @param file the file; null as long as the user has named none
 * @param decisions what it held when it was read or written last
 */
public record KeptDecisions(@Nullable Path file, Decisions decisions) {
    /** No file, nothing decided. */
    public static final KeptDecisions NONE = new KeptDecisions(null, Decisions.NONE);

    /**
     * Writes what is decided on mentions, beads and events now. Everything else in the file stays as it is, and so do such decisions
     * that came into it from elsewhere.
     *
     * @param into the file
     * @param now all that is decided
     * @return the same file with what was written
     * @throws IOException where the file is broken or cannot be written
     */
    public KeptDecisions save(Path into, Decisions now) throws IOException {
        Decisions held = Decisions.NONE;
        if (Files.exists(into)) {
            ReadResult<Decisions> read = DecisionFile.read(into);
            if (!(read instanceof ReadResult.Ok<Decisions> ok)) {
                throw new IOException(read.problems().get(0).toString());
            }
            held = ok.value();
        }
        boolean same = into.equals(file);
        Decisions all = new Decisions(
                held.lines(),
                held.origins(),
                held.mentions().stream()
                        .filter(d -> !same || !decisions.mentions().contains(d))
                        .toList(),
                held.beads().stream()
                        .filter(d -> !same || !decisions.beads().contains(d))
                        .toList(),
                held.events().stream()
                        .filter(d -> !same || !decisions.events().contains(d))
                        .toList());
        for (var decision : now.mentions()) {
            all = all.with(decision);
        }
        for (var decision : now.beads()) {
            all = all.with(decision);
        }
        for (var decision : now.events()) {
            all = all.with(decision);
        }
        DecisionFile.write(into, all);
        return new KeptDecisions(into, now);
    }
}
