package org.dragoman.article.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.dragoman.text.LanguageTag;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD before meta elements before microdata before a bare time element. */
final class HtmlMetadata {
    private static final String SAVED = "saved from url=(";

    private final Document page;
    private final JsonLd json;
    private final Map<String, String> meta = new HashMap<>();

    private HtmlMetadata(Document page) {
        this.page = page;
        this.json = JsonLd.of(page);
        for (Element element : page.getElementsByTag("meta")) {
            String content = element.attr("content").strip();
            if (!content.isEmpty()) {
                for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                    String name = element.attr(attribute).toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        meta.putIfAbsent(name, content);
                    }
                }
            }
        }
    }

    static HtmlMetadata of(Document page) {
        return new HtmlMetadata(page);
    }

    /** {@return the wordings of the headline} */
    Headlines headlines() {
        Headlines headlines = new Headlines();
        headlines.add(json.headline(), "JSON-LD headline");
        headlines.add(meta.get("og:title"), "og:title");
        headlines.add(meta.get("twitter:title"), "twitter:title");
        headlines.add(meta.get("parsely-title"), "parsely-title");
        headlines.addTitle(page.title(), outlet());
        return headlines;
    }

    /** {@return where the article came from} */
    Provenance provenance() {
        return Provenance.UNKNOWN
                .outlet(outlet())
                .author(author())
                .address(address())
                .published(published());
    }

    /**
     * The language that the page states.
     *
     * @param text the page's text; a statement that its letters contradict is a leftover of the site's template
     * @return null for none
     */
    @Nullable
    LanguageTag language(String text) {
        StatedLanguage letters = StatedLanguage.of(text);
        Element html = page.selectFirst("html");
        return Stream.of(
                        html == null ? null : html.attr("lang"),
                        html == null ? null : html.attr("xml:lang"),
                        json.language(),
                        meta.get("og:locale"),
                        meta.get("content-language"))
                .filter(Objects::nonNull)
                .map(LanguageTag::parse)
                .flatMap(Optional::stream)
                .filter(letters::allow)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String outlet() {
        return first(
                json.publisher(), meta.get("og:site_name"), meta.get("application-name"), inItem("publisher", "name"));
    }

    private @Nullable String author() {
        return first(
                json.author(),
                name(meta.get("author")),
                name(meta.get("article:author")),
                name(meta.get("parsely-author")),
                name(meta.get("dc.creator")),
                item("author"));
    }

    private static @Nullable String name(@Nullable String value) {
        return value == null || value.startsWith("http") ? null : value;
    }

    private @Nullable String address() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Stream.of(
                        json.address(),
                        canonical == null ? null : canonical.attr("href"),
                        meta.get("og:url"),
                        meta.get("parsely-link"),
                        savedFrom())
                .filter(a -> a != null && (a.startsWith("http://") || a.startsWith("https://")))
                .findFirst()
                .orElse(null);
    }

    /** Browsers write the address of a saved page into a comment before it. */
    private @Nullable String savedFrom() {
        for (Node node : page.childNodes()) {
            Element element = node instanceof Element e ? e : null;
            Stream<Node> nodes = element == null ? Stream.of(node) : element.childNodes().stream();
            for (Node inner : (Iterable<Node>) nodes::iterator) {
                if (inner instanceof Comment comment) {
                    String data = comment.getData();
                    int at = data.indexOf(SAVED);
                    int close = at < 0 ? -1 : data.indexOf(')', at);
                    if (close > 0) {
                        return data.substring(close + 1).strip();
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Dated published() {
        Element item = page.selectFirst("[itemprop=datePublished]");
        Element time = page.selectFirst("article time[datetime], main time[datetime]");
        Element anyTime = time == null ? page.selectFirst("time[datetime]") : time;
        return Stream.of(
                        json.published(),
                        meta.get("article:published_time"),
                        meta.get("og:article:published_time"),
                        meta.get("parsely-pub-date"),
                        meta.get("dc.date"),
                        meta.get("dc.date.issued"),
                        meta.get("dcterms.created"),
                        meta.get("date"),
                        meta.get("pubdate"),
                        meta.get("publishdate"),
                        meta.get("datepublished"),
                        item == null ? null : first(item.attr("datetime"), item.attr("content"), item.text()),
                        anyTime == null ? null : anyTime.attr("datetime"))
                .map(PublishedDate::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String item(String property) {
        Element element = page.selectFirst("[itemprop=" + property + "]");
        if (element == null) {
            return null;
        }
        Element name = element.selectFirst("[itemprop=name]");
        Element named = name == null ? element : name;
        return first(named.attr("content"), named.text());
    }

    private @Nullable String inItem(String property, String inner) {
        Element element = page.selectFirst("[itemprop=" + property + "] [itemprop=" + inner + "]");
        return element == null ? null : first(element.attr("content"), element.text());
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
