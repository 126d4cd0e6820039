package org.dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Segmenter;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.check.Fixes;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.NamingRow;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the first page of the Javadoc do what they say; the page has them word for word. */
class LibraryExamplesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern EXAMPLE = Pattern.compile("\n *// example (\\w+)\n(.*?)\n *// end\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();

    private void print(String line) {
        printed.add(line);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void mentionsAreFoundInWhateverFormTheyAreWritten() throws IOException {
        Path file = file("summit.az.txt", "KTMT-nin liderləri İrəvanda görüşüblər.");
        // example mentions
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(file, ReadOptions.DEFAULT, read);
        Languages languages = Languages.installed();
        MentionFinder finder = new MentionFinder(TermIndex.of(CuratedGlossary.get(), languages), false);
        Segmenter segmenter = new Segmenter(languages, false);
        for (Article article : read.articles()) {
            for (Mention mention : finder.find(article, segmenter.segments(article))) {
                String words = mention.surface(article.text());
                print(words + " = " + mention.concept().id());
            }
        }
        // end
        assertThat(printed).containsExactly("KTMT-nin = csto", "İrəvanda = yerevan");
    }

    @Test
    void articlesAreCompared() throws IOException {
        List<Article> articles = List.of(
                article("summit.az.txt", "KTMT-nin liderləri İrəvanda görüşüblər."),
                article("summit.en.txt", "Leaders of the CSTO met in Yerevan."));
        // example comparison
        Languages languages = Languages.installed();
        TermIndex index = TermIndex.of(CuratedGlossary.get(), languages);
        ArticleComparison comparison = new ArticleComparer(index, false).compare(articles);
        for (NamingRow row : comparison.shared()) {
            print(row.concept().id() + ": " + row.count(0) + " and " + row.count(1));
        }
        // end
        assertThat(printed).containsExactlyInAnyOrder("csto: 1 and 1", "yerevan: 1 and 1");
    }

    @Test
    void translationsAreChecked() throws IOException {
        Article source = article("summit.en.txt", "Leaders of the CSTO met in Yerevan.");
        Article target = article("summit.az.txt", "KTMT liderləri Yerevanda görüşüblər.");
        // example check
        Languages languages = Languages.installed();
        MentionFinder finder = new MentionFinder(TermIndex.of(CuratedGlossary.get(), languages), true);
        Segmenter lines = new Segmenter(languages, true);
        CheckedText pair = CheckedText.byLine(
                "summit",
                finder.annotate(source, lines),
                finder.annotate(target, lines),
                new CheckContext(languages, CuratedGlossary.get(), CheckOptions.DEFAULT));
        Map<String, ConsistencyCheck> checks = ConsistencyCheck.installed();
        List<Finding> findings = new ConsistencyChecker(checks.values()).check(pair);
        for (Finding finding : findings) {
            print(finding.rule() + ": " + finding.found() + ", write " + finding.expected());
        }
        String mended = Fixes.apply(target.text(), Fixes.sure(findings, Severity.INFO));
        // end
        assertThat(printed).containsExactly("non-preferred-term: Yerevanda, write [İrəvan]");
        assertThat(mended).isEqualTo("KTMT liderləri İrəvanda görüşüblər.");
    }

    private Article article(String name, String text) throws IOException {
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(file(name, text), ReadOptions.DEFAULT, read);
        return read.articles().get(0);
    }

    @Test
    void theFirstPageHasTheExamplesWordForWord() throws IOException {
        String overview = Files.readString(PROJECT.resolve("docs/api/overview.html"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        String source = Files.readString(PROJECT.resolve("app/src/test/java/org/dragoman/LibraryExamplesTest.java"));
        Matcher example = EXAMPLE.matcher(source);
        List<String> names = new ArrayList<>();
        while (example.find()) {
            names.add(example.group(1));
            assertThat(overview).contains(example.group(2).stripIndent());
        }
        assertThat(names).containsExactly("mentions", "comparison", "check");
    }
}
