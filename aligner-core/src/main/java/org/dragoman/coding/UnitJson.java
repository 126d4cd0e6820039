package org.dragoman.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit in files: its fields stand beside those of what is said of it. */
public final class UnitJson {
    private UnitJson() {}

    /**
     * The fields of a unit.
     *
     * @param unit the unit
     * @return in their order; more may be added
     */
    public static Map<String, Object> write(CodedUnit unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", unit.article());
        json.put("level", unit.level().code());
        if (unit.level() != CodeLevel.ARTICLE) {
            json.put("at", unit.at());
            json.put("words", unit.words());
        }
        if (unit.level() == CodeLevel.SENTENCE) {
            json.put("hash", unit.hash());
        }
        if (unit.level() == CodeLevel.MENTION) {
            json.put("concept", unit.concept());
        }
        return json;
    }

    /**
     * Reads the fields of a unit.
     *
     * @param node what has them
     * @param in reads them, and is told what is wrong
     * @return the unit, null where it is wrong
     */
    public static @Nullable CodedUnit read(JsonNode node, FieldReader in) {
        String article = in.needed(node, "article");
        CodeLevel level = in.name(
                node,
                "level",
                CodeLevel::of,
                Stream.of(CodeLevel.values()).map(CodeLevel::code).toList(),
                null);
        boolean part = level == CodeLevel.SENTENCE || level == CodeLevel.MENTION;
        int at = part ? in.count(node, "at") : 0;
        String words = part ? in.needed(node, "words") : "";
        String hash = level == CodeLevel.SENTENCE ? in.needed(node, "hash") : "";
        String concept = level == CodeLevel.MENTION ? in.needed(node, "concept") : "";
        if (article.isEmpty()
                || level == null
                || (part && words.isEmpty())
                || (level == CodeLevel.SENTENCE && hash.isEmpty())
                || (level == CodeLevel.MENTION && concept.isEmpty())) {
            return null;
        }
        return new CodedUnit(article, level, at, words, hash, concept);
    }
}
