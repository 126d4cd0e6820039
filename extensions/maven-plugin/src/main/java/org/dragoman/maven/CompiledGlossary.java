package org.dragoman.maven;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.service.Services;
import org.dragoman.mention.TermIndex;

/**
 * A glossary that was read and compiled, with what its readers warned of, so that every user of it is warned.
 *
 * @param index the terms
 * @param warnings one line each
 */
record CompiledGlossary(TermIndex index, List<String> warnings) {
    CompiledGlossary {
        warnings = List.copyOf(warnings);
    }

    /** Reads and compiles. */
    static CompiledGlossary of(GlossaryChoice choice, Services services) {
        List<String> warnings = new ArrayList<>();
        return new CompiledGlossary(TermIndex.of(choice.load(services, warnings::add), services.languages()), warnings);
    }
}
