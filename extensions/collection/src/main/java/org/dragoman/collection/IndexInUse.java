package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.Path;

/** An index to which another program is writing just now. */
public final class IndexInUse extends IOException {
    private static final long serialVersionUID = 1;

    IndexInUse(Path folder, IOException cause) {
        super("another program is writing to the index " + folder, cause);
    }
}
