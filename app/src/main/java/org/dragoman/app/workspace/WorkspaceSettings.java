package org.dragoman.app.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace is set to: the content of its {@code dragoman.json}. Immutable.
 *
 * @param name what its people call it
 * @param languages order in which languages stand side by side; empty for that of the articles
 * @param profile id of the profile whose usage counts, null for none
 * @param glossary own glossary, a file or folder, with {@code /} between its parts; relative to the workspace
 * @param others fields of later versions, kept as they were read
 */
public record WorkspaceSettings(
        String name,
        List<LanguageTag> languages,
        @Nullable String profile,
        String glossary,
        Map<String, JsonNode> others) {
    /** What {@code format} says. */
    static final String FORMAT = "dragoman-workspace";
    /** The version that is written. */
    static final int VERSION = 1;
    /** Where the own glossary is, unless said otherwise. */
    static final String GLOSSARY = "glossary.json";

    /** Copies the collections. */
    public WorkspaceSettings {
        languages = List.copyOf(languages);
        others = new LinkedHashMap<>(others);
    }

    /**
     * Settings of a new workspace.
     *
     * @param name what its people call it
     * @return Azerbaijani, English and Arabic in this order, no profile, the glossary in its usual place
     */
    public static WorkspaceSettings of(String name) {
        return new WorkspaceSettings(
                name, List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.AR), null, GLOSSARY, Map.of());
    }

    /** Understands a file's content; whose format and version are these. */
    static WorkspaceSettings read(JsonNode root, String name) {
        List<LanguageTag> languages = new ArrayList<>();
        root.path("languages").forEach(l -> LanguageTag.parse(l.asText()).ifPresent(languages::add));
        Map<String, JsonNode> others = new LinkedHashMap<>();
        root.fields().forEachRemaining(f -> {
            if (!List.of("format", "version", "name", "languages", "profile", "glossary")
                    .contains(f.getKey())) {
                others.put(f.getKey(), f.getValue());
            }
        });
        String profile = root.path("profile").asText("");
        return new WorkspaceSettings(
                root.path("name").asText(name),
                languages,
                profile.isEmpty() ? null : profile,
                root.path("glossary").asText(GLOSSARY),
                others);
    }

    /** What is written. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("version", VERSION);
        json.put("name", name);
        json.put("languages", languages.stream().map(LanguageTag::value).toList());
        if (profile != null) {
            json.put("profile", profile);
        }
        json.put("glossary", glossary);
        json.putAll(others);
        return json;
    }
}
