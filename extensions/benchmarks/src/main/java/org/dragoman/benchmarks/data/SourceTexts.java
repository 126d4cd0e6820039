package org.dragoman.benchmarks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvents;
import org.dragoman.text.LanguageTag;

/** Texts that people wrote: the sample articles, or a folder of one's own. */
final class SourceTexts {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LINES = 40;

    private SourceTexts() {}

    /** The sample articles of a language. */
    static List<String> samples(LanguageTag language) {
        Stream<SampleArticle> articles = Stream.concat(
                SampleEvents.all().stream().flatMap(e -> e.articles().stream()), SampleEvents.distractors().stream());
        return articles.filter(a -> a.language().equals(language.value()))
                .map(SampleArticle::text)
                .toList();
    }

    /**
     * The texts of a folder and those in it, {@code NAME.<language>.txt}, long ones in parts.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    static List<String> folder(Path folder, LanguageTag language) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith("." + language.value() + ".txt"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int from = 0; from < lines.size(); from += LINES) {
                    texts.add(String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The running words of texts in their order, those with a capital left out. */
    static List<String> running(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                if (!Character.isUpperCase(text.codePointAt(word.start()))) {
                    words.add(word.group());
                }
            }
        }
        return words;
    }

    /** Running words, each once, in an order by chance. */
    static List<String> vocabulary(List<String> texts, long seed) {
        List<String> words = new ArrayList<>(new LinkedHashSet<>(running(texts)));
        Collections.shuffle(words, new Random(seed));
        return words;
    }
}
