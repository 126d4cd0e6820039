package org.dragoman.check.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dragoman.article.Article;
import org.dragoman.article.SourceMap;
import org.dragoman.check.store.ArticleCodec;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.LargeList;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Brings the two versions of texts together that come one by one: those of one id, in the order in which they come. A version
 * waits for the other; where many wait, the oldest do so in a file. In memory remain their ids and places.
 */
final class TextVersions implements AutoCloseable {
    /** Chars of text that wait in memory. */
    static final long HELD = 16_000_000;

    /** A version that waits, in memory or in the file. */
    private static final class Waiting {
        private final SourcePosition at;
        private final LanguageTag language;
        private final String id;
        private @Nullable Article article;
        private long place;
        private int length;
        private boolean met;

        Waiting(Article article) {
            SourceMap.FilePlace start = article.source().inFile(0);
            this.at = new SourcePosition(article.source().source(), start.line(), start.column());
            this.language = article.language();
            this.id = article.id();
            this.article = article;
        }
    }

    private final LanguageTag from;
    private final LanguageTag to;
    private final long held;
    private final BiConsumer<Article, Article> pairs;
    private final Map<String, Deque<Waiting>> byId = new HashMap<>();
    private final Deque<Waiting> inMemory = new ArrayDeque<>();
    private final List<Waiting> strangers = new ArrayList<>();
    private long chars;
    private long number;
    private @Nullable FileChannel file;
    private long end;

    /**
     * Nothing has come yet.
     *
     * @param from language of the sources
     * @param to language of the texts to be mended
     * @param held chars of text that may wait in memory
     * @param pairs takes a source and its counterpart when both are there
     */
    TextVersions(LanguageTag from, LanguageTag to, long held, BiConsumer<Article, Article> pairs) {
        this.from = from;
        this.to = to;
        this.held = held;
        this.pairs = pairs;
    }

    /** Takes the next version. */
    void put(Article article) {
        boolean source = is(article, from);
        if (!source && !is(article, to)) {
            Waiting stranger = new Waiting(article);
            stranger.article = null;
            strangers.add(stranger);
            return;
        }
        Deque<Waiting> others = byId.computeIfAbsent(key(article.id(), !source), k -> new ArrayDeque<>(1));
        if (others.isEmpty()) {
            byId.remove(key(article.id(), !source));
            await(article, source);
            return;
        }
        Article other = article(others.remove());
        if (others.isEmpty()) {
            byId.remove(key(article.id(), !source));
        }
        number++;
        pairs.accept(source ? article : other, source ? other : article);
    }

    private static boolean is(Article article, LanguageTag language) {
        return article.language().equals(language)
                || article.language().primary().equals(language);
    }

    private static String key(String id, boolean source) {
        return (source ? "s" : "t") + id;
    }

    private void await(Article article, boolean source) {
        Waiting waiting = new Waiting(article);
        byId.computeIfAbsent(key(article.id(), source), k -> new ArrayDeque<>(1))
                .add(waiting);
        inMemory.add(waiting);
        chars += article.text().length();
        while (chars > held) {
            Waiting oldest = inMemory.remove();
            Article text = oldest.article;
            if (text != null && !oldest.met) {
                keep(oldest, text);
                chars -= text.text().length();
            }
        }
        if (inMemory.size() > 2 * byId.size() + 64) {
            inMemory.removeIf(w -> w.met);
        }
    }

    private Article article(Waiting waiting) {
        waiting.met = true;
        Article article = waiting.article;
        if (article != null) {
            chars -= article.text().length();
            waiting.article = null;
            return article;
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(waiting.length);
            while (bytes.hasRemaining() && file().read(bytes, waiting.place + bytes.position()) >= 0) {
                // goes on until all is there
            }
            return ArticleCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.array())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Waiting waiting, Article article) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ArticleCodec.write(article, new DataOutputStream(bytes));
            waiting.place = end;
            waiting.length = bytes.size();
            waiting.article = null;
            ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
            while (all.hasRemaining()) {
                end += file().write(all, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel file() throws IOException {
        FileChannel open = file;
        if (open == null) {
            Path path = Files.createTempFile("dragoman-", ".waiting");
            open = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    /** How many pairs there were. */
    long pairs() {
        return number;
    }

    /** What is left over: one problem a version. */
    List<InputProblem> alone() {
        List<Waiting> left = new ArrayList<>();
        byId.values().forEach(left::addAll);
        left.addAll(strangers);
        left.sort((a, b) -> a.at.source().equals(b.at.source())
                ? Integer.compare(a.at.line(), b.at.line())
                : a.at.source().compareTo(b.at.source()));
        return LargeList.of(left.size(), () -> LargeList.each(left.size(), i -> alone(left.get(i))));
    }

    private InputProblem alone(Waiting version) {
        boolean source =
                version.language.equals(from) || version.language.primary().equals(from);
        boolean target =
                version.language.equals(to) || version.language.primary().equals(to);
        String missing = source ? "no version in " + to : target ? "no version in " + from : "another language";
        return InputProblem.error(
                version.at,
                "A026",
                "The text \"" + version.id + "\" in " + version.language + " has " + missing + ".",
                "Give both versions of a text one id, in " + from + " and " + to + "; the other pairs were taken.");
    }

    /** What to say where there was no pair at all. */
    InputProblem none(Path path) {
        return InputProblem.error(
                SourcePosition.of(path.toString()),
                "A024",
                "There are no two texts with one id in " + from + " and " + to + ".",
                "Check the languages, and give both versions of a text one id.");
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
