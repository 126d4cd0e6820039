package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.decision.EventDecision;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article, and the way to its text: in memory, or in its file. Told apart by identity, as the same
 * text may be listed twice.
 */
public final class ListedArticle {
    private static final int LONG = 80;

    private final Article head;
    private final boolean whole;
    private final int record;
    private final String name;
    private final String firstWords;
    private final String version;
    private final String folded;

    private ListedArticle(Article article, boolean whole, int record) {
        this.head = whole ? article : headOf(article);
        this.whole = whole;
        this.record = record;
        this.name = EventDecision.nameOf(article);
        this.firstWords = firstWords(article);
        this.version = version(article);
        String outlet = article.provenance().outlet();
        this.folded = LooseFolding.fold(heading() + '\n' + (outlet == null ? "" : outlet));
    }

    /** All but the text, which is as long as the title. */
    private static Article headOf(Article article) {
        String title = article.title();
        return Heads.of(article, title == null ? "" : title);
    }

    /**
     * An article that stays in memory.
     *
     * @param article any article
     * @return it, listed
     */
    public static ListedArticle of(Article article) {
        return new ListedArticle(article, true, 0);
    }

    /**
     * An article whose text is read again from its file when it is wanted.
     *
     * @param article as read from its file
     * @param record how many articles of the file come before it
     * @return it, listed
     */
    public static ListedArticle inFile(Article article, int record) {
        return new ListedArticle(article, false, record);
    }

    /**
     * {@return whether the text is in memory, so that {@link #read} does not wait}
     */
    public boolean isInMemory() {
        return whole;
    }

    /**
     * {@return the article with its text where that is in memory}
     */
    public Optional<Article> inMemory() {
        return whole ? Optional.of(head) : Optional.empty();
    }

    /**
     * The article with its text.
     *
     * @param readers readers of articles
     * @return the article; another object at each call where it is read from its file
     * @throws IOException where the file is gone or cannot be read any more
     */
    public Article read(Articles readers) throws IOException {
        if (whole) {
            return head;
        }
        CollectedArticles read = new CollectedArticles();
        readers.read(file(), ReadOptions.DEFAULT, read);
        if (record >= read.articles().size()) {
            throw new IOException(
                    read.problems().isEmpty()
                            ? file() + ": the article is not there any more."
                            : read.problems().get(0).toString());
        }
        return read.articles().get(record);
    }

    /**
     * {@return the file it stands in}
     */
    public Path file() {
        return Path.of(head.source().source());
    }

    /**
     * {@return what decisions call it}
     */
    public String name() {
        return name;
    }

    /**
     * {@return name, language and a trace of the text: other for another text}
     */
    String key() {
        return name + ' ' + language().value() + ' ' + version;
    }

    /**
     * {@return the document's id}
     */
    public String id() {
        return head.id();
    }

    /**
     * {@return its language}
     */
    public LanguageTag language() {
        return head.language();
    }

    /**
     * {@return its headline, null where it has none}
     */
    public @Nullable String title() {
        return head.title();
    }

    /**
     * {@return its headline, else the first words of its text, else its id}
     */
    public String heading() {
        String title = title();
        return title != null ? title : firstWords.isEmpty() ? id() : firstWords;
    }

    /**
     * {@return the first line that is article, cut behind a word; empty where it has a headline}
     */
    String firstWords() {
        return firstWords;
    }

    /**
     * {@return headline and outlet, folded, to look for words in}
     */
    public String folded() {
        return folded;
    }

    /**
     * {@return who published it, null where it is not known}
     */
    public @Nullable String outlet() {
        return head.provenance().outlet();
    }

    /**
     * {@return the day of publication, null where it is not known}
     */
    public @Nullable LocalDate day() {
        return head.day();
    }

    /**
     * {@return whether it came with the program}
     */
    public boolean sample() {
        return head.provenance().sample();
    }

    /**
     * Whether an article is this one: the same object, or the same record of the same file.
     *
     * @param article any article
     * @return true where it is
     */
    public boolean is(Article article) {
        return isSame(article)
                || (!whole
                        && name.equals(EventDecision.nameOf(article))
                        && head.language().equals(article.language())
                        && head.source().source().equals(article.source().source()));
    }

    /**
     * Whether an article was read from the same file, and is the same there.
     *
     * @param article any article
     * @return true where id, language, text and file are the same
     */
    public boolean isCopyOf(Article article) {
        return id().equals(article.id())
                && language().equals(article.language())
                && version.equals(version(article))
                && path(head).equals(path(article));
    }

    /**
     * Whether another was read from the same record of the same file, and nothing is otherwise there.
     *
     * @param other another listed article
     * @return true where one can stand for the other
     */
    public boolean isSameAs(ListedArticle other) {
        return whole == other.whole
                && record == other.record
                && key().equals(other.key())
                && head.source().source().equals(other.head.source().source())
                && head.provenance().equals(other.head.provenance());
    }

    private static String version(Article article) {
        return article.text().length() + "-"
                + Integer.toHexString(article.text().hashCode());
    }

    private static Path path(Article article) {
        try {
            return Path.of(article.source().source()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same text may be listed twice
    private boolean isSame(Article article) {
        return head == article;
    }

    static String firstWords(Article article) {
        if (article.title() != null) {
            return "";
        }
        String line = article.body().stream()
                .map(s -> s.in(article.text()).strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        int cut = line.length() <= LONG ? -1 : line.lastIndexOf(' ', LONG);
        return cut <= 0 ? line : line.substring(0, cut) + "…";
    }

    @Override
    public String toString() {
        return language() + " " + heading();
    }
}
