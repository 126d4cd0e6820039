package org.dragoman.app.cli;

import picocli.CommandLine.Command;

/** {@code dragoman glossary}. */
@Command(
        name = "glossary",
        description = "Checks, converts, compares, merges, counts and explains glossaries.",
        footer = {"", "Example: dragoman glossary validate my-glossary.csv"},
        subcommands = {
            GlossaryValidateCommand.class,
            GlossaryConvertCommand.class,
            GlossaryDiffCommand.class,
            GlossaryMergeCommand.class,
            GlossaryFormsCommand.class,
            GlossaryImpactCommand.class,
            GlossaryPrintCommand.class,
            GlossaryStatsCommand.class
        })
final class GlossaryCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageFailure(
                "glossary needs a command: validate, convert, diff, merge, forms, impact, print or stats.");
    }
}
