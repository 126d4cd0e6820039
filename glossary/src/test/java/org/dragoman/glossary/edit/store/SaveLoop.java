package org.dragoman.glossary.edit.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.Samples;

/** Edits and saves a glossary until it is killed; says after each step what is done. Each edit counts one up. */
final class SaveLoop {
    static final String COUNTER = "counter";

    private SaveLoop() {}

    /** The glossary's file. */
    public static void main(String[] args) throws IOException {
        EditedFile file = EditedFile.open(Path.of(args[0]), "editor-a", InstantSource.system())
                .fold(ok -> ok.value(), failed -> {
                    throw new IllegalStateException(failed.problems().toString());
                });
        file.recover();
        for (int i = count(file.session()) + 1; ; i++) {
            file.session().apply(new ConceptEdit.Put(counter(i)), "");
            say("edited " + i);
            if (i % 3 != 0) { // some saves have several commands
                file.save();
                say("saved " + i);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static Concept counter(int count) {
        return Samples.defined(Samples.concept(COUNTER, "counter", "sayğac"), Integer.toString(count));
    }

    static int count(EditSession session) {
        return count(session.glossary().concept(COUNTER));
    }

    static int count(Optional<Concept> counter) {
        return counter.map(Concept::definition).map(Integer::parseInt).orElseThrow();
    }
}
