package org.dragoman.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.name.NameSpeller;
import org.dragoman.name.SpelledName;
import org.dragoman.name.SpellingStyle;
import org.dragoman.report.Tsv;
import org.dragoman.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman spell}. */
@Command(
        name = "spell",
        description = "Shows how a name would be written in another language, best first, with the rules used.",
        footer = {
            "",
            "Printed: name, rank, spelling and rules, with tabs between them. A form that the glossary has comes first and",
            "has the rule spell.glossary.",
            "Styles: غ or ج for g, ڤ for v, پ for p; source keeps the spelling of names in Latin letters.",
            "Example: dragoman spell --from en --to ar --style ج \"Mikhail Galuzin\""
        })
final class SpellCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--from", required = true, paramLabel = "TAG", description = "Language of the names.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "TAG", description = "Language to write them in.")
    private String to = "";

    @Option(names = "--style", paramLabel = "STYLE", description = "A house's choice; repeatable.")
    private List<String> styles = new ArrayList<>();

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names; one of several words in quotation marks.")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        LanguageTag source = NamesCommand.language("--from", from);
        LanguageTag target = NamesCommand.language("--to", to);
        if (source.language().equals(target.language())) {
            throw new UsageFailure("spell needs two languages; --from and --to are both " + from + ".");
        }
        Set<SpellingStyle> chosen = EnumSet.noneOf(SpellingStyle.class);
        for (String style : styles) {
            chosen.add(SpellingStyle.parse(style)
                    .orElseThrow(() -> new UsageFailure(
                            "--style: there is no style \"" + style + "\"; there are " + SpellingStyle.codes() + ".")));
        }
        NameSpeller speller = NameSpeller.of(
                source, target, glossary.glossary(spec.commandLine().getErr()), chosen);
        Tsv.header(
                List.of("name", "rank", "spelling", "rules"), spec.commandLine().getOut());
        for (String name : names) {
            int rank = 0;
            for (SpelledName spelling : speller.spell(name)) {
                rank++;
                Tsv.row(
                        List.of(name, Integer.toString(rank), spelling.text(), String.join(" ", spelling.rules())),
                        spec.commandLine().getOut());
            }
        }
        return ExitCodes.CLEAN;
    }
}
