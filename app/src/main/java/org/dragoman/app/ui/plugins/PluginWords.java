package org.dragoman.app.ui.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/** What is said of plug-ins, in the language of the window. */
final class PluginWords {
    private final Messages messages;

    PluginWords(Messages messages) {
        this.messages = messages;
    }

    /** What a plug-in is now and what becomes of it. */
    String state(PluginLine line) {
        String now = messages.text(line.now().key());
        return line.next() == PluginLine.Next.SAME
                ? now
                : now + " · " + messages.text(line.next().key());
    }

    /** What a plug-in adds, kind by kind; empty where nothing is known. */
    String adds(PluginLine line) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Plugin.Provided provided : line.provided()) {
            kinds.merge(kind(provided), Isolates.leftToRight(provided.id()), (a, b) -> a + messages.comma() + b);
        }
        return kinds.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** What a kind of provider is called. */
    String kind(Plugin.Provided provided) {
        return messages.text("plugins.kind." + provided.kind());
    }

    /** The core speaks English; each kind of problem has a sentence in the window's language too. */
    @Nullable
    String translated(InputProblem problem) {
        return messages.language() == UiLanguage.ENGLISH ? null : messages.text("problem." + problem.code());
    }

    /** What came of the last thing that was done: a line, and one for each file that was refused. */
    List<String> notice(PluginNotice notice) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                notice.kind().key(),
                "what",
                notice.what().stream().map(Isolates::any).toArray(String[]::new),
                "reason",
                Isolates.leftToRight(notice.reason())));
        notice.problems().forEach(p -> lines.add(problem(p)));
        return lines;
    }

    private String problem(InputProblem problem) {
        String file = Isolates.leftToRight(
                String.valueOf(Path.of(problem.at().source()).getFileName()));
        String translated = translated(problem);
        return file + ": "
                + (translated == null
                        ? found(problem) + " " + problem.advice()
                        : translated + " " + Isolates.leftToRight(found(problem)));
    }

    /** Without the words that say that it was passed over: here that is plain. */
    static String found(InputProblem problem) {
        return problem.message().replaceFirst("^Plug-in skipped\\. ", "");
    }

    /** Everything about a plug-in as plain text, to be copied. */
    String details(PluginLine line) {
        StringBuilder out = new StringBuilder(line.name());
        PluginDescriptor descriptor = line.descriptor();
        if (descriptor != null) {
            out.append(' ')
                    .append(descriptor.version())
                    .append(" (")
                    .append(descriptor.id())
                    .append(")\n");
            out.append(descriptor.description());
        }
        out.append('\n').append(messages.text("plugins.state")).append(": ").append(state(line));
        out.append('\n').append(messages.text("plugins.jar")).append(": ").append(line.jar());
        if (descriptor != null) {
            out.append('\n').append(messages.text("plugins.built")).append(": Dragoman ");
            out.append(descriptor.dragoman());
        }
        for (String provider : providers(line)) {
            out.append('\n').append(provider);
        }
        InputProblem problem = line.problem();
        if (problem != null) {
            out.append('\n').append(problem);
        }
        return Isolates.strip(out.toString()).replace("\n\n", "\n");
    }

    private List<String> providers(PluginLine line) {
        return line.provided().stream()
                .map(p -> kind(p) + ": " + p.id() + " (" + p.type().getName() + ")")
                .toList();
    }
}
