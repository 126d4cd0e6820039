package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate}. */
@Command(
        name = "evaluate",
        description = "Measures precision, recall and F1 against gold files.",
        footer = {
            "",
            "mentions: files mentions.tsv (doc lang line start end surface concept) anywhere below DIR, the texts",
            "          doc.lang.txt beside them or one folder up.",
            "voices:   files voices.tsv (doc lang line start end kind speaker verb), the texts as for mentions. A passage is",
            "          right where its place and kind are; \"overlap\" is the lax figure, \"speaker\" the share of right speakers.",
            "lines:    files lines.tsv (file line class, line from 1) anywhere below DIR, the pages beside them or one folder",
            "          up; only files that event.properties calls pages, and HTML, count.",
            "forms:    files <lang>.tsv below DIR with rows term TAB form TAB yes|no.",
            "alignment: files beads.tsv (#ar az en, then segments from 0 with commas between them), one text a language beside",
            "          them or one folder up. A pair of sides is right where both are exactly those of the gold; \"null\" is the",
            "          segments left alone.",
            "events:   files events.tsv (file event), the articles below the same folder; B-cubed.",
            "candidates: files mentions.tsv as for mentions; the glossary is empty. A proposed pair is right where each side has",
            "          half its words from a name of the same concept in the document, or with --lines in the line.",
            "          \"found\" and \"missed\" are concepts that the gold has in both languages.",
            "spell:    files spell.tsv (from name to expected), or FROM_TO_ANYTHING.tsv (name, name in the other language),",
            "          which are measured both ways. Share right at first, share right among all offered, mean edit distance",
            "          of the first by length. No glossary is asked.",
            "Example: dragoman evaluate --gold seeds/src/main/resources --kind mentions",
            "         dragoman evaluate --gold seeds/src/main/resources --kind lines",
            "         dragoman evaluate --gold aligner-core/src/test/resources --kind forms"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** What is measured, and by what. */
    enum Kind {
        /** Exact span and concept. */
        mentions(folder -> Figures.of(MentionGold.scores(folder))),
        /** Passages with their kind and speaker. */
        voices(folder -> Figures.of(VoiceGold.scores(folder))),
        /** Forms of terms by rule. */
        forms(folder -> Figures.of(FormGold.scores(folder))),
        /** Classes of the lines of pages. */
        lines(folder -> Figures.of(LineGold.scores(folder))),
        /** Sentences joined in beads. */
        alignment(folder -> Figures.of(BeadGold.scores(folder))),
        /** Articles grouped by event. */
        events(EventGold::figures),
        /** Names that the glossary lacks. */
        candidates(CandidateGold::figures),
        /** Names spelt by rule. */
        spell(SpellGold::figures);

        private final Function<GoldFolder, Figures> measurement;

        Kind(Function<GoldFolder, Figures> measurement) {
            this.measurement = measurement;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder of gold files.")
    private Path gold = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "mentions, voices, forms, lines, alignment, events, candidates or spell.")
    private Kind kind = Kind.mentions;

    @Option(names = "--lines", description = "Every line of a text is one ready segment.")
    private boolean lines;

    @Override
    public Integer call() throws IOException {
        GoldFolder folder =
                new GoldFolder(gold, lines, glossary, spec.commandLine().getErr());
        Figures figures = kind.measurement.apply(folder);
        if (figures.rows().isEmpty()) {
            throw InputFailure.of(
                    gold.toString(),
                    "E002",
                    "There are no gold files for " + kind + " below it.",
                    "See evaluate --help.");
        }
        figures.print(spec.commandLine().getOut());
        return ExitCodes.CLEAN;
    }
}
