package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Provenance} and the facts of {@code event.properties}. */
class ProvenanceTest {
    private static final String PAGE = "Ferry sails again\n12 June 2024\n\n"
            + "The ferry between Baku and Aktau sailed on Monday for the first time this year.\nSource: Reuters\n";

    @TempDir
    Path folder;

    private Article read(String name, String text, String facts) throws IOException {
        if (!facts.isEmpty()) {
            Files.writeString(folder.resolve("event.properties"), facts);
        }
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(Files.writeString(folder.resolve(name), text), ReadOptions.DEFAULT, read);
        assertThat(read.problems()).isEmpty();
        return read.articles().get(0);
    }

    @Test
    void chainGoesFromTheOutletToTheFarthestSource() {
        Provenance origin = Provenance.of("Al-Bawaba", null).agencies(List.of("Armenpress", "TASS"));
        assertThat(origin.chain()).isEqualTo("Al-Bawaba ← Armenpress ← TASS");
        assertThat(origin.outlet(null).chain()).isEqualTo("Armenpress ← TASS");
        assertThat(Provenance.UNKNOWN.chain()).isNull();
    }

    @Test
    void outletIsNoSourceOfItself() {
        assertThat(Provenance.of("Yovşan Xəbər", null)
                        .agencies(List.of("Yovşan Xəbər", "TASS"))
                        .chain())
                .isEqualTo("Yovşan Xəbər ← TASS");
        assertThat(Provenance.of("صحيفة السرو", null)
                        .agencies(List.of("صحيفة السرو - وكالات"))
                        .chain())
                .isEqualTo("صحيفة السرو ← وكالات");
        assertThat(Provenance.of("APA", null).agencies(List.of("APA Sport")).chain())
                .isEqualTo("APA ← APA Sport");
    }

    @Test
    void whatIsKnownStaysAndGapsAreFilled() {
        Provenance known = Provenance.of("RT", null).author("Leyla");
        Provenance other =
                Provenance.of("APA", "2024-06-12").agencies(List.of("TASS")).sample(true);
        assertThat(known.or(other))
                .isEqualTo(Provenance.of("RT", "2024-06-12")
                        .author("Leyla")
                        .agencies(List.of("TASS"))
                        .sample(true));
        assertThat(known.or(Provenance.UNKNOWN)).isEqualTo(known);
    }

    @Test
    void factsSayWhichTextIsAPage() throws IOException {
        assertThat(read("x.en.txt", PAGE, "page.en=true\n").layout()).isNotNull();
        assertThat(read("x.en.txt", PAGE, "page.az=true\n").layout()).isNull();
        assertThat(read("x.en.txt", PAGE, "page.en=yes\n").layout()).isNull();
    }

    @Test
    void factsCountMoreThanTheLinesOfAPage() throws IOException {
        Provenance origin = read(
                        "x.en.txt",
                        PAGE,
                        "page.en=true\noutlet.en=Harbour Daily\npublished.en=2024-06-11\nagency.en=TASS\nsample=true\n")
                .provenance();
        assertThat(origin.chain()).isEqualTo("Harbour Daily ← TASS");
        assertThat(origin.published()).isEqualTo(Dated.metadata("2024-06-11"));
        assertThat(origin.sample()).isTrue();
    }

    @Test
    void factsFillWhatAPageDoesNotSay() throws IOException {
        Provenance origin = read("x.en.txt", PAGE, "page.en=true\naddress.en=https://example.org/1\n")
                .provenance();
        assertThat(origin.agencies()).containsExactly("Reuters");
        assertThat(origin.address()).isEqualTo("https://example.org/1");
    }

    @Test
    void factsCountLessThanARecordThatIsAPage() throws IOException {
        Provenance origin = read(
                        "x.en.json",
                        "{\"outlet\": \"Beacon\", \"provenance\": {\"published\": {\"value\": \"2024-06-12\", \"how\":"
                                + " \"decided\"}}, \"text\": \"Home\\nThe ferry sailed on Monday for the first time this"
                                + " year.\"}",
                        "page.en=true\noutlet.en=Harbour Daily\npublished.en=2024-06-11\nagency.en=TASS\n")
                .provenance();
        assertThat(origin.chain()).isEqualTo("Beacon ← TASS");
        assertThat(origin.published()).isEqualTo(new Dated("2024-06-12", Dated.How.DECIDED, ""));
    }

    @Test
    void factsCountLessThanMarkup() throws IOException {
        Provenance origin = read(
                        "x.en.html",
                        "<html><head><meta property=\"og:site_name\" content=\"Beacon\"></head><body><p>The ferry"
                                + " between Baku and Aktau sailed on Monday.</p><p>Source: Reuters</p></body></html>",
                        "outlet.en=Harbour Daily\nagency.en=TASS\n")
                .provenance();
        assertThat(origin.chain()).isEqualTo("Beacon ← TASS");
    }

    @Test
    void factsCountMoreThanTheLinesWhereTheLanguageIsFoundInTheText() throws IOException {
        Files.writeString(folder.resolve("event.properties"), "published.en=2024-06-11\nagency.en=TASS\n");
        CollectedArticles read = new CollectedArticles();
        Path file = Files.writeString(folder.resolve("x.txt"), PAGE);
        Articles.installed().read(file, ReadOptions.DEFAULT.page(true), read);
        Provenance origin = read.articles().get(0).provenance();
        assertThat(origin.agencies()).containsExactly("TASS");
        assertThat(origin.published()).isEqualTo(Dated.metadata("2024-06-11"));
    }

    @Test
    void languageThatIsGivenChoosesItsFacts() throws IOException {
        Files.writeString(folder.resolve("event.properties"), "page.en=true\n");
        CollectedArticles read = new CollectedArticles();
        Path file = Files.writeString(folder.resolve("x.txt"), PAGE);
        Articles.installed().read(file, ReadOptions.DEFAULT.language(LanguageTag.EN), read);
        assertThat(read.articles().get(0).layout()).isNotNull();
    }

    @Test
    void brokenFactsAreNamed() throws IOException {
        Path facts = Files.writeString(folder.resolve("event.properties"), "outlet.en=\\u00zz\n");
        assertThat(EventFacts.problem(folder.resolve("x.en.txt")))
                .hasValueSatisfying(p -> assertThat(p.toString()).contains(facts.toString(), "A013"));
        assertThat(EventFacts.problem(folder.resolve("none/x.en.txt"))).isEmpty();
    }

    @Test
    void factsCountLessThanARecord() throws IOException {
        Provenance origin = read(
                        "x.en.json",
                        "{\"text\": \"Words.\", \"outlet\": \"APA\"}",
                        "outlet.en=Harbour Daily\npublished.en=2024-06-11\n")
                .provenance();
        assertThat(origin.outlet()).isEqualTo("APA");
        assertThat(origin.published()).isEqualTo(Dated.metadata("2024-06-11"));
    }

    @Test
    void factsOfAnotherLanguageAndBlankOnesSayNothing() throws IOException {
        Provenance origin =
                read("x.en.txt", "Words.", "outlet.az=Körpü\noutlet.en=  \n").provenance();
        assertThat(origin.outlet()).isNull();
    }

    @Test
    void brokenFactsSayNothing() throws IOException {
        assertThat(read("x.en.txt", "Words.", "outlet.en=\\uZZZZ\n")
                        .provenance()
                        .outlet())
                .isNull();
    }

    @Test
    void dayIsReadOffADateWithTime() {
        assertThat(day("2024-06-12T10:00")).isEqualTo("2024-06-12");
        assertThat(day("2024-06")).isEqualTo("null");
        assertThat(day("last week")).isEqualTo("null");
    }

    private static String day(String published) {
        Article article = new Article(
                "x",
                org.dragoman.text.LanguageTag.EN,
                "",
                null,
                null,
                Provenance.of(null, published),
                SourceMap.identity("x", ""));
        return String.valueOf(article.day());
    }
}
