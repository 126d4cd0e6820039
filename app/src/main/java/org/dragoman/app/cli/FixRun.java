package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.bitext.BitextEdits;
import org.dragoman.article.bitext.TextFile;
import org.dragoman.check.Finding;
import org.dragoman.check.Fixes;
import org.dragoman.check.input.FixTargets;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/** The sure fixes of a run of checks: shown, or written into the files of the texts that they mend. */
final class FixRun {
    private final BitextEdits edits = new BitextEdits();
    private final List<Fixes.Change> made = new ArrayList<>();
    private final Set<InputProblem> refused = new LinkedHashSet<>();

    /** Tries the sure fixes of findings that are grave enough; nothing is written yet. */
    FixRun(List<Finding> findings, Severity least, FixTargets targets) {
        Map<Article, List<Finding>> byArticle = new IdentityHashMap<>();
        Set<Article> order = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Article> articles = new ArrayList<>();
        for (Finding finding : findings) {
            byArticle.computeIfAbsent(finding.article(), a -> new ArrayList<>()).add(finding);
            if (order.add(finding.article())) {
                articles.add(finding.article());
            }
        }
        for (Article article : articles) {
            for (Fixes.Change change : Fixes.sure(byArticle.getOrDefault(article, List.of()), least)) {
                List<InputProblem> problems = targets.replace(change, edits);
                refused.addAll(problems);
                if (problems.isEmpty()) {
                    made.add(change);
                }
            }
        }
    }

    /** Prints the lines before and after, and names what cannot be changed. */
    void preview(PrintWriter out, PrintWriter err) {
        refused.forEach(err::println);
        String file = "";
        for (List<Fixes.Change> line : byLine()) {
            Article article = line.get(0).finding().article();
            String source = article.source().source();
            if (!source.equals(file)) {
                out.println("--- " + source);
                out.println("+++ " + source);
                file = source;
            }
            String text = article.text();
            int start = start(line.get(0));
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            out.println("@@ line "
                    + article.source().inFile(line.get(0).span().start()).line());
            out.println("-" + text.substring(start, end));
            out.println("+" + Fixes.apply(text, start, end, line));
        }
        out.flush();
        err.println("Places that --fix sure would change: " + made.size() + ".");
    }

    private List<List<Fixes.Change>> byLine() {
        Map<String, List<Fixes.Change>> lines = new LinkedHashMap<>();
        for (Fixes.Change change : made) {
            String key = System.identityHashCode(change.finding().article()) + ":" + start(change);
            lines.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
        }
        return List.copyOf(lines.values());
    }

    private static int start(Fixes.Change change) {
        return change.finding().article().text().lastIndexOf('\n', change.all().start()) + 1;
    }

    /**
     * Writes the changes.
     *
     * @param output where to write instead of the file itself, null for that
     * @return the files that were written, by the names of those that they were made of
     */
    Map<Path, Path> write(@Nullable Path output, PrintWriter err) {
        refused.forEach(err::println);
        List<TextFile> files = edits.files();
        if (output != null) {
            check(output, files);
        }
        Map<Path, Path> written = new LinkedHashMap<>();
        for (TextFile file : files) {
            Path from = Path.of(file.name());
            Path to = output == null ? from : output;
            try {
                byte[] bytes = edits.bytes(file);
                AtomicFile.write(to, out -> out.write(bytes));
            } catch (IllegalArgumentException e) {
                throw InputFailure.of(
                        file.name(),
                        "X024",
                        "The document cannot be packed again: " + e.getMessage() + ".",
                        "Open it in the program that wrote it, save it again and repeat the command.");
            } catch (IOException e) {
                throw new ProgramFailure(WriteFailures.describe(to, e));
            }
            written.put(from, to);
        }
        if (written.isEmpty()) {
            err.println("Nothing is fixed, so nothing is written.");
        }
        written.values().forEach(to -> err.println("fixed: " + to));
        if (!made.isEmpty()) {
            err.println("Places changed: " + made.size() + ".");
        }
        return written;
    }

    private static void check(Path output, List<TextFile> files) {
        if (files.size() > 1) {
            throw new UsageFailure("--fix-output takes one file, but fixes change "
                    + files.stream().map(TextFile::name).sorted().collect(Collectors.joining(", "))
                    + ". Leave it out to replace these files.");
        }
        for (TextFile file : files) {
            if (!ending(file.name()).equals(ending(output.toString()))) {
                throw new UsageFailure("--fix-output: give " + output + " the ending " + ending(file.name())
                        + ", which the file has that is fixed.");
            }
        }
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
