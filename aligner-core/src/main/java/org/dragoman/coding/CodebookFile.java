package org.dragoman.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.text.JsonFile;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A codebook's file: JSON, {@code "format": "dragoman-codebook"}, version 1, as {@code dragoman-codebook-1.schema.json}
 * says.
 */
public final class CodebookFile {
    /** What the file is called in a workspace. */
    public static final String NAME = "codes.json";

    private static final String FORMAT = "dragoman-codebook";

    private CodebookFile() {}

    /**
     * Reads a codebook.
     *
     * @param file the file; a missing one is an empty codebook
     * @return the codebook, or everything wrong with the file, by place
     */
    public static ReadResult<Codebook> read(Path file) {
        try {
            return FieldReader.read(file, FORMAT, CodebookFile::codebook);
        } catch (NoSuchFileException e) {
            return new ReadResult.Ok<>(Codebook.EMPTY, List.of());
        }
    }

    private static Codebook codebook(JsonNode root, FieldReader in) {
        Codebook book = Codebook.EMPTY;
        for (JsonNode node : in.objects(root, "variables")) {
            CodeVariable variable = variable(node, in);
            if (variable != null && book.variable(variable.id()).isPresent()) {
                in.wrong(
                        node,
                        "id",
                        "There are two variables \"" + variable.id() + "\".",
                        "Give each an id of its own.");
            } else if (variable != null) {
                book = book.with(variable);
            }
        }
        return book;
    }

    private static @Nullable CodeVariable variable(JsonNode node, FieldReader in) {
        String id = in.needed(node, "id");
        CodeLevel level = in.name(
                node,
                "level",
                CodeLevel::of,
                Stream.of(CodeLevel.values()).map(CodeLevel::code).toList(),
                null);
        Choice choice = in.name(
                node,
                "choice",
                Choice::of,
                Stream.of(Choice.values()).map(Choice::code).toList(),
                null);
        Scale scale = in.name(
                node,
                "scale",
                Scale::of,
                Stream.of(Scale.values()).map(Scale::code).toList(),
                Scale.NOMINAL);
        String name = in.text(node, "name");
        String definition = in.text(node, "definition");
        List<Code> codes = codes(node, in);
        if (id.isEmpty() || level == null || choice == null || scale == null) {
            return null;
        }
        if (!choice.fits(scale)) {
            in.wrong(
                    node,
                    "scale",
                    "A choice \"" + choice.code() + "\" cannot be \"" + scale.code() + "\".",
                    "One code is nominal or ordinal, several are nominal, a number is ordinal, interval or ratio.");
            return null;
        }
        return new CodeVariable(id, name, definition, level, choice, scale, codes);
    }

    private static List<Code> codes(JsonNode variable, FieldReader in) {
        List<Code> codes = new ArrayList<>();
        List<JsonNode> nodes = in.objects(variable, "codes");
        for (JsonNode node : nodes) {
            String id = in.needed(node, "id");
            Hue hue = in.name(
                    node, "hue", Hue::of, Stream.of(Hue.values()).map(Hue::code).toList(), Hue.GREY);
            String sign = in.text(node, "sign");
            String parent = in.text(node, "parent");
            if (sign.codePointCount(0, sign.length()) > Code.SIGN) {
                in.wrong(node, "sign", "The sign \"" + sign + "\" is long.", "Take at most two letters.");
            } else if (codes.stream().anyMatch(c -> c.id().equals(id))) {
                in.wrong(node, "id", "There are two codes \"" + id + "\".", "Give each an id of its own.");
            } else if (!id.isEmpty() && hue != null) {
                codes.add(new Code(
                        id,
                        in.text(node, "name"),
                        in.text(node, "definition"),
                        in.text(node, "example"),
                        parent.isEmpty() ? null : parent,
                        hue,
                        sign));
            }
        }
        for (JsonNode node : nodes) {
            String parent = node.path("parent").asText();
            if (!parent.isEmpty() && codes.stream().noneMatch(c -> c.id().equals(parent))) {
                in.wrong(node, "parent", "There is no code \"" + parent + "\".", "Name a code of this variable.");
            } else if (loops(parent, codes)) {
                in.wrong(node, "parent", "The codes above \"" + parent + "\" lead back to it.", "Break the circle.");
            }
        }
        return codes;
    }

    private static boolean loops(String start, List<Code> codes) {
        Map<String, String> above = new HashMap<>();
        for (Code code : codes) {
            String parent = code.parent();
            if (parent != null) {
                above.put(code.id(), parent);
            }
        }
        String at = start;
        for (int i = 0; i <= codes.size() && at != null; i++) {
            at = above.get(at);
        }
        return at != null;
    }

    /**
     * Replaces a file.
     *
     * @param file the file
     * @param book what to write
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Codebook book) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", 1);
        root.put("variables", book.variables().stream().map(CodebookFile::json).toList());
        JsonFile.write(file, root);
    }

    private static Map<String, Object> json(CodeVariable variable) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", variable.id());
        put(json, "name", variable.name());
        put(json, "definition", variable.definition());
        json.put("level", variable.level().code());
        json.put("choice", variable.choice().code());
        json.put("scale", variable.scale().code());
        if (variable.choice() != Choice.NUMBER) {
            json.put("codes", variable.codes().stream().map(CodebookFile::json).toList());
        }
        return json;
    }

    private static Map<String, Object> json(Code code) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", code.id());
        put(json, "name", code.name());
        put(json, "definition", code.definition());
        put(json, "example", code.example());
        String parent = code.parent();
        put(json, "parent", parent == null ? "" : parent);
        json.put("hue", code.hue().code());
        put(json, "sign", code.sign());
        return json;
    }

    private static void put(Map<String, Object> json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }
}
