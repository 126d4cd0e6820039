package org.dragoman.article.bitext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Project folders of OmegaT: the renderings are those of the project's memory {@code omegat/project_save.tmx}, in the order
 * in which their sources stand in the files of the source folder. Files of the target folder are not touched; OmegaT makes
 * them anew from its memory.
 */
public final class OmegaTReader implements BitextReader {
    /** The file that makes a folder a project. */
    static final String PROJECT = "omegat.project";

    /** What stands before a line or a sentence. */
    private static final Pattern START = Pattern.compile("(?:^|\\n|[.!?؟:;»”\")]\\s)\\s*");
    /** Chars by which a source is looked for. */
    private static final int KEY = 12;

    private static final String MEMORY = "project_save.tmx";

    /** What the project's file says. */
    private record Project(
            Path sources,
            @Nullable LanguageTag from,
            @Nullable LanguageTag to) {}

    /** For {@link java.util.ServiceLoader}. */
    public OmegaTReader() {}

    @Override
    public String id() {
        return "omegat";
    }

    @Override
    public boolean reads(String fileName, boolean folder) {
        return fileName.equals(PROJECT);
    }

    @Override
    public ReadResult<List<Bitext>> read(BitextInput input) {
        Path folder =
                Files.isDirectory(input.path()) ? input.path() : input.path().resolveSibling("");
        Path file = folder.resolve(PROJECT);
        BitextInput settings = BitextInput.of(file, ReadOptions.DEFAULT, null, null);
        List<Project> projects = new ArrayList<>();
        ReadResult<List<Bitext>> read =
                XmlBitexts.read(settings, (text, out) -> projects.add(project(folder, new XmlWalk(text))));
        if (projects.isEmpty()) {
            return read;
        }
        Project project = projects.get(0);
        Path memory = folder.resolve("omegat").resolve(MEMORY);
        if (!Files.exists(memory)) {
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    SourcePosition.of(memory.toString()),
                    "X009",
                    "The project has no memory yet, so nothing of it is translated.",
                    "Translate something in OmegaT and save the project.")));
        }
        BitextInput tmx = BitextInput.of(
                memory,
                input.file().options(),
                input.from() == null ? project.from() : input.from(),
                input.to() == null ? project.to() : input.to());
        return new TmxReader().read(tmx).fold(ok -> inOrder(ok, project, name(folder)), failed -> failed);
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static Project project(Path folder, XmlWalk xml) throws BadBitext {
        Map<String, String> settings = new HashMap<>();
        while (xml.next()) {
            if (xml.starts() && xml.name().matches("source_dir|source_lang|target_lang")) {
                String name = xml.name();
                settings.putIfAbsent(name, xml.content().strip());
            }
        }
        String sources = settings.getOrDefault("source_dir", "__DEFAULT__");
        return new Project(
                folder.resolve(sources.equals("__DEFAULT__") || sources.isEmpty() ? "source" : sources),
                LanguageTag.parse(settings.getOrDefault("source_lang", "")).orElse(null),
                LanguageTag.parse(settings.getOrDefault("target_lang", "")).orElse(null));
    }

    /** Puts the units in the order of the sources, those that stand in none last. */
    private static ReadResult<List<Bitext>> inOrder(ReadResult.Ok<List<Bitext>> read, Project project, String name) {
        List<InputProblem> warnings = new ArrayList<>(read.warnings());
        String sources = sources(project.sources(), warnings);
        Map<String, List<Integer>> starts = starts(sources);
        List<Bitext> bitexts = new ArrayList<>();
        for (Bitext bitext : read.value()) {
            Map<BitextUnit, Integer> places = new HashMap<>();
            for (BitextUnit unit : bitext.units()) {
                String source = unit.source().text();
                places.put(unit, place(source, sources, starts));
            }
            List<BitextUnit> units = bitext.units().stream()
                    .sorted(Comparator.comparingInt(u -> places.getOrDefault(u, Integer.MAX_VALUE)))
                    .toList();
            bitexts.add(new Bitext(name, bitext.sourceLanguage(), bitext.targetLanguage(), units));
        }
        return new ReadResult.Ok<>(bitexts, warnings);
    }

    /** Where a source begins; after all others where it stands nowhere. */
    private static int place(String source, String sources, Map<String, List<Integer>> starts) {
        if (source.length() < KEY) {
            int at = sources.indexOf(source);
            return at < 0 ? Integer.MAX_VALUE : at;
        }
        for (int at : starts.getOrDefault(key(source, 0), List.of())) {
            if (sources.startsWith(source, at)) {
                return at;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Where lines and sentences begin, by their first chars. */
    private static Map<String, List<Integer>> starts(String sources) {
        Map<String, List<Integer>> starts = new HashMap<>();
        Matcher matcher = START.matcher(sources);
        while (matcher.find()) {
            if (matcher.end() < sources.length()) {
                starts.computeIfAbsent(key(sources, matcher.end()), k -> new ArrayList<>())
                        .add(matcher.end());
            }
        }
        return starts;
    }

    private static String key(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + KEY));
    }

    private static String sources(Path folder, List<InputProblem> warnings) {
        StringBuilder text = new StringBuilder();
        try {
            Articles readers = Articles.installed();
            for (Path file : Files.isDirectory(folder) ? Articles.files(folder) : List.<Path>of()) {
                if (text.length() > ArticleInput.MAX_BYTES) {
                    break;
                }
                if (readers.reads(file)) {
                    CollectedArticles articles = new CollectedArticles();
                    readers.read(file, ReadOptions.DEFAULT, articles);
                    articles.articles().forEach(a -> text.append(a.text()).append('\n'));
                }
            }
        } catch (IOException e) {
            InputProblem problem = Articles.unlistable(folder, e);
            warnings.add(InputProblem.warning(problem.at(), problem.code(), problem.message(), problem.advice()));
        }
        return text.toString();
    }
}
