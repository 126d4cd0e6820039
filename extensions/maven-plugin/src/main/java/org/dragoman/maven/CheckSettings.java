package org.dragoman.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run of checks is told by a build. Two runs with equal settings over equal files find the same.
 *
 * @param glossary what the texts are held to
 * @param texts the texts
 * @param rules ids of the rules to run, empty for all
 * @param baseline file of what is let stand; may be missing
 * @param formats of the reports to write, empty for none
 * @param output folder of the reports
 */
record CheckSettings(
        GlossaryChoice glossary,
        TextChoice texts,
        List<String> rules,
        Path baseline,
        List<String> formats,
        Path output) {
    CheckSettings {
        rules = List.copyOf(rules);
        formats = List.copyOf(formats);
    }
}
