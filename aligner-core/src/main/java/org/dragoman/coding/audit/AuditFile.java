package org.dragoman.coding.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.FieldReader;
import org.dragoman.coding.UnitJson;
import org.dragoman.text.InputProblem;
import org.dragoman.text.JsonFile;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * An audit's file: JSON, {@code "format": "dragoman-audit"}, version 1, as {@code dragoman-audit-1.schema.json} says. An
 * audit goes on where it was left.
 */
public final class AuditFile {
    /** What the file is called in a workspace. */
    public static final String NAME = "audit.json";

    private static final String FORMAT = "dragoman-audit";

    private AuditFile() {}

    /**
     * Reads an audit.
     *
     * @param file the file
     * @return the audit, or everything wrong with the file, by place
     */
    public static ReadResult<Audit> read(Path file) {
        try {
            return FieldReader.read(file, FORMAT, AuditFile::audit);
        } catch (NoSuchFileException e) {
            return new ReadResult.Failed<>(List.of(InputProblem.error(
                    SourcePosition.of(file.toString()),
                    "K005",
                    "There is no such file.",
                    "Draw a sample first; it makes the file.")));
        }
    }

    private static Audit audit(JsonNode root, FieldReader in) {
        JsonNode plan = root.path("plan");
        if (!plan.path("seed").isIntegralNumber()) {
            in.wrong(plan.isObject() ? plan : root, "seed", "The plan has no seed.", "Write a whole number.");
        }
        List<Stratum> strata = new ArrayList<>();
        for (JsonNode node : in.objects(root, "strata")) {
            LanguageTag language = language(node, in);
            if (language != null) {
                strata.add(new Stratum(language, in.count(node, "mentions"), in.count(node, "sentences")));
            }
        }
        List<AuditItem> items = new ArrayList<>();
        for (JsonNode node : in.objects(root, "items")) {
            AuditItem item = item(node, in);
            if (item != null) {
                items.add(item);
            }
        }
        return new Audit(
                new AuditPlan(plan.path("seed").asLong(), in.count(plan, "mentions"), in.count(plan, "sentences")),
                strata,
                items);
    }

    private static @Nullable LanguageTag language(JsonNode node, FieldReader in) {
        return in.name(node, "language", LanguageTag::parse, List.of("az", "ar", "en", "another language tag"), null);
    }

    private static @Nullable AuditItem item(JsonNode node, FieldReader in) {
        CodedUnit unit = UnitJson.read(node, in);
        LanguageTag language = language(node, in);
        int marked = in.count(node, "marked");
        AuditItem.Verdict verdict = null;
        if (node.has("missed") || node.has("right")) {
            if (!node.path("right").isBoolean()) {
                in.wrong(node, "right", "\"right\" is neither true nor false.", "Write true or false.");
            }
            verdict = new AuditItem.Verdict(node.path("right").asBoolean(), in.count(node, "missed"));
        }
        if (unit == null || language == null) {
            return null;
        }
        if (unit.level() == CodeLevel.ARTICLE || (marked > 0) != (unit.level() == CodeLevel.MENTION)) {
            in.wrong(
                    node,
                    "marked",
                    "\"marked\" does not fit: " + marked + ".",
                    "A mention stands among at least one, a sentence has none.");
            return null;
        }
        return new AuditItem(unit, language, marked, verdict);
    }

    /**
     * Replaces a file.
     *
     * @param file the file
     * @param audit what to write
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Audit audit) throws IOException {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("seed", audit.plan().seed());
        plan.put("mentions", audit.plan().mentions());
        plan.put("sentences", audit.plan().sentences());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", 1);
        root.put("plan", plan);
        root.put("strata", audit.strata().stream().map(AuditFile::json).toList());
        root.put("items", audit.items().stream().map(AuditFile::json).toList());
        JsonFile.write(file, root);
    }

    private static Map<String, Object> json(Stratum stratum) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", stratum.language().value());
        json.put("mentions", stratum.mentions());
        json.put("sentences", stratum.sentences());
        return json;
    }

    private static Map<String, Object> json(AuditItem item) {
        Map<String, Object> json = UnitJson.write(item.unit());
        json.put("language", item.language().value());
        json.put("marked", item.marked());
        AuditItem.Verdict verdict = item.verdict();
        if (verdict != null) {
            json.put("right", verdict.right());
            json.put("missed", verdict.missed());
        }
        return json;
    }
}
