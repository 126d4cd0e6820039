package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article. Blocks that are not JSON are passed over. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private @Nullable JsonNode article;

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").startsWith("application/ld+json")) {
                found.read(script.data());
            }
        }
        return found;
    }

    private void read(String data) {
        int begin = data.indexOf('{');
        int array = data.indexOf('[');
        int from =
                array >= 0 && array < begin && data.substring(array + 1, begin).isBlank() ? array : begin;
        if (from < 0) {
            return;
        }
        try {
            visit(JSON.readTree(data.substring(from)));
        } catch (JsonProcessingException e) {
            // Another block or the meta elements may tell; a page is not wrong for its metadata.
            return;
        }
    }

    /** Nodes are looked at in their order, those of lists and graphs before what the first ones refer to. */
    private void visit(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                String id = node.path("@id").asText();
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
                if (article == null && isArticle(node.path("@type"))) {
                    article = node;
                }
                open.addLast(node.path("@graph"));
                open.addLast(node.path("mainEntity"));
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return type.asText().endsWith("Article") || type.asText().endsWith("BlogPosting");
    }

    /** {@return the headline, null where it is not stated; as are the others} */
    @Nullable
    String headline() {
        String headline = text("headline");
        return headline == null ? text("name") : headline;
    }

    @Nullable
    String published() {
        return text("datePublished");
    }

    @Nullable
    String language() {
        JsonNode node = article == null ? null : article.get("inLanguage");
        return node != null && node.isObject() ? value(node.path("alternateName")) : text("inLanguage");
    }

    @Nullable
    String address() {
        String url = text("url");
        if (url != null || article == null) {
            return url;
        }
        JsonNode page = article.path("mainEntityOfPage");
        return value(page.isObject() ? page.path("@id") : page);
    }

    @Nullable
    String publisher() {
        return article == null ? null : names(article.path("publisher"));
    }

    @Nullable
    String author() {
        return article == null ? null : names(article.path("author"));
    }

    private @Nullable String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode known =
                    one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(), one);
            String name = value(known.isObject() ? known.path("name") : known);
            if (name != null && !names.contains(name) && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private @Nullable String text(String field) {
        return article == null ? null : value(article.path(field));
    }

    private static @Nullable String value(JsonNode node) {
        String text = node.isTextual()
                ? Parser.unescapeEntities(node.textValue(), false).strip()
                : "";
        return text.isEmpty() ? null : text;
    }
}
