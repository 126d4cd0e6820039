package org.dragoman.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.concept.Glossary;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All that decides on the output of a run but the articles: a run goes on only where it is the same. */
final class RunSettings {
    /** Options that change no byte of the output, and those whose files count by what stands in them. */
    private static final Set<String> LEFT_OUT = Set.of(
            "--resume",
            "--output",
            "--threads",
            "--verbose",
            "--debug",
            "--index",
            "--glossary",
            "--no-builtin",
            "--decisions",
            "--plugins",
            "--help",
            "--version");

    private RunSettings() {}

    /** Names and values, sorted. */
    static Map<String, String> of(CommandSpec spec, AppContext context, Decisions decided) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("command", spec.name());
        for (OptionSpec option : spec.options()) {
            Object value = option.getValue();
            if (!LEFT_OUT.contains(option.longestName()) && value != null) {
                settings.put(option.longestName(), value.toString());
            }
        }
        settings.put("glossary", hash(context.glossary()));
        settings.put("decisions", RunJournal.hash(decided.toString()));
        settings.put("program", String.join(" ", new DragomanCommand.Version().getVersion()));
        settings.put(
                "plug-ins",
                context.services().plugins().all().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("\n"), all -> all.isEmpty() ? "" : RunJournal.hash(all))));
        return settings;
    }

    private static String hash(Glossary glossary) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                new JsonGlossaryFormat().write(glossary, out, WriteOptions.DEFAULT);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What differs between two runs, in words; empty for nothing. */
    static String differences(Map<String, String> then, Map<String, String> now) {
        Set<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(n -> !then.getOrDefault(n, "").equals(now.getOrDefault(n, "")))
                .map(n -> difference(n, then.getOrDefault(n, "-"), now.getOrDefault(n, "-")))
                .collect(Collectors.joining("; "));
    }

    private static String difference(String name, String then, String now) {
        return switch (name) {
            case "glossary" -> "the glossary is another";
            case "decisions" -> "the decisions are others";
            case "plug-ins" -> "the plug-ins are others";
            default -> name + " was " + then + " and is " + now;
        };
    }
}
