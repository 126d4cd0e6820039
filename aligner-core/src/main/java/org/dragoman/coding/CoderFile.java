package org.dragoman.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.JsonFile;
import org.dragoman.text.ReadResult;

/**
 * A coder's file: JSON, {@code "format": "dragoman-coder"}, version 1, as {@code dragoman-coder-1.schema.json} says.
 * Sorted, so that one changed value is one small difference.
 */
public final class CoderFile {
    /** What the folder of the coders' files is called in a workspace. */
    public static final String FOLDER = "coders";

    private static final String FORMAT = "dragoman-coder";

    private CoderFile() {}

    /**
     * Reads a coder's file.
     *
     * @param file the file; a missing one has nothing coded
     * @return the work, or everything wrong with the file, by place
     */
    public static ReadResult<CoderWork> read(Path file) {
        try {
            return FieldReader.read(file, FORMAT, CoderFile::work);
        } catch (NoSuchFileException e) {
            return new ReadResult.Ok<>(CoderWork.of(""), List.of());
        }
    }

    private static CoderWork work(JsonNode root, FieldReader in) {
        List<ReadArticle> read = new ArrayList<>();
        for (JsonNode node : in.objects(root, "read")) {
            String article = in.needed(node, "article");
            int sentences = in.count(node, "sentences");
            int mentions = in.count(node, "mentions");
            if (!article.isEmpty()) {
                read.add(new ReadArticle(article, sentences, mentions));
            }
        }
        List<CodedValue> values = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (JsonNode node : in.objects(root, "values")) {
            CodedUnit unit = UnitJson.read(node, in);
            String variable = in.needed(node, "variable");
            List<String> given = in.texts(node, "values");
            if (unit != null && !seen.add(List.of(unit, variable))) {
                in.wrong(node, "variable", "\"" + variable + "\" is given twice to one unit.", "Keep one of the two.");
            } else if (unit != null) {
                values.add(new CodedValue(unit, variable, given));
            }
        }
        return new CoderWork(in.text(root, "coder"), values, read);
    }

    /**
     * Replaces a file.
     *
     * @param file the file; its folder is made where it is missing
     * @param work what to write
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, CoderWork work) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", 1);
        root.put("coder", work.coder());
        root.put("read", work.read().stream().map(CoderFile::json).toList());
        root.put("values", work.values().stream().map(CoderFile::json).toList());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        JsonFile.write(file, root);
    }

    private static Map<String, Object> json(ReadArticle article) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", article.article());
        json.put("sentences", article.sentences());
        json.put("mentions", article.mentions());
        return json;
    }

    private static Map<String, Object> json(CodedValue value) {
        Map<String, Object> json = UnitJson.write(value.unit());
        json.put("variable", value.variable());
        json.put("values", value.values());
        return json;
    }
}
