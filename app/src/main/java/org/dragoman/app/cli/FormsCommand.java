package org.dragoman.app.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.mention.FormMatcher;
import org.dragoman.mention.FormTransfer;
import org.dragoman.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman forms}. */
@Command(
        name = "forms",
        description = "Judges forms of terms by the rules alone: no glossary is asked.",
        footer = {
            "",
            "Rows of FILE: term TAB word or sentence TAB anything; a term may be variants joined by |.",
            "Each row comes back with one more column: 1 where some word or run of words is a form of the term, else 0.",
            "With --replace, rows are: term TAB form of it TAB other term; the column that comes back is the other term",
            "in the same form, or ? and the choices, likeliest first, with | between them.",
            "Example: dragoman forms --match --lang az forms.tsv"
        })
final class FormsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--match", description = "Say whether the second column holds a form of the first.")
    private boolean match;

    @Option(names = "--replace", description = "Write the third column, a term, in the form of the second.")
    private boolean replace;

    @Option(names = "--lang", required = true, paramLabel = "TAG", description = "Language of the rows.")
    private String language = "";

    @Parameters(paramLabel = "FILE", description = "Tab-separated rows, or - for standard input.")
    private String file = "";

    @Override
    public Integer call() throws IOException {
        if (match == replace) {
            throw new UsageFailure("forms needs either --match or --replace.");
        }
        LanguageTag tag = LanguageTag.parse(language)
                .filter(t -> Installed.of(spec).languages().knows(t))
                .orElseThrow(() -> new UsageFailure("--lang: there are no rules for \"" + language + "\"."));
        LanguageSupport rules = Installed.of(spec).languages().get(tag);
        Map<String, FormMatcher> matchers = new HashMap<>();
        PrintWriter out = spec.commandLine().getOut();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(bytes()), StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty()) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                int needed = replace ? 3 : 2;
                if (cells.length < needed) {
                    throw InputFailure.of(
                            file + ":" + number,
                            "F001",
                            "The row has too few cells: " + cells.length + ".",
                            replace
                                    ? "Give a term, a tab, a form of it, a tab, and another term."
                                    : "Give a term, a tab, and a word or sentence.");
                }
                if (replace) {
                    out.println(line + "\t" + replaced(rules, cells));
                    continue;
                }
                FormMatcher matcher =
                        matchers.computeIfAbsent(cells[0], t -> FormMatcher.guessing(rules, List.of(t.split("\\|"))));
                out.println(line + "\t" + (matcher.matches(cells[1]) ? "1" : "0"));
            }
        } catch (CharacterCodingException e) {
            throw InputFailure.of(
                    file + ":" + (number + 1), "A001", "The file is not UTF-8 text.", "Save it as UTF-8.");
        }
        return ExitCodes.CLEAN;
    }

    /** The other term in the same form; {@code ?} and the choices where that is not sure. */
    private static String replaced(LanguageSupport rules, String[] cells) {
        FormTransfer.Result result =
                new FormTransfer(rules).transfer(form(rules, cells[0]), cells[1], form(rules, cells[2]));
        return result.sure() ? result.choices().get(0) : "?" + String.join("|", result.choices());
    }

    private static TermForm form(LanguageSupport rules, String text) {
        return TermForm.of(text, rules.morphology().guessKind(text));
    }

    private byte[] bytes() {
        try {
            return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw InputFailure.of(
                    file, "A011", "The file cannot be read.", "Check that it is there and that you may read it.");
        }
    }
}
