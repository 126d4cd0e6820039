package org.dragoman.glossary.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.format.ConceptReferences;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Reads one file of the native format, concept by concept. For one read. */
final class GlossaryJsonReader {
    private final String text;
    private final boolean alone;
    private final Problems problems;
    private final Values values;
    private final ConceptReferences references = new ConceptReferences();
    private final ConceptJson conceptReader;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, NamingSet> namingSets = new LinkedHashMap<>();
    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    GlossaryJsonReader(String name, String text, boolean alone) {
        this.text = text;
        this.alone = alone;
        this.problems = new Problems(name, text);
        this.values = new Values(problems);
        this.conceptReader = new ConceptJson(problems, references);
    }

    ReadResult<Glossary> read() {
        GlossaryInfo info = GlossaryInfo.NONE;
        try (JsonParser parser = JsonTree.FACTORY.createParser(text.toCharArray())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                info = file(parser);
                if (parser.nextToken() != null) {
                    syntax(JsonTree.offset(parser), "Something follows after the end of the glossary.", "Remove it.");
                }
            } else if (parser.currentToken() != null) {
                syntax(
                        JsonTree.offset(parser),
                        "The file does not begin with an object.",
                        "A glossary begins with {\"format\": \"dragoman-glossary\", \"version\": 1, …}.");
            }
        } catch (JsonProcessingException e) {
            syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (alone) {
            references.check(concepts.keySet(), problems);
        }
        Glossary glossary = new Glossary(concepts.values(), namingSets.values(), profiles.values(), info);
        return ReadResult.of(glossary, problems.all());
    }

    private GlossaryInfo file(JsonParser parser) throws IOException {
        Map<String, JsonValue.Member> head = new LinkedHashMap<>();
        int start = JsonTree.offset(parser);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int keyOffset = JsonTree.offset(parser);
            parser.nextToken();
            JsonValue value;
            if (key.equals("concepts") && parser.currentToken() == JsonToken.START_ARRAY) {
                value = new JsonValue.Arr(JsonTree.offset(parser), List.of());
                concepts(parser);
            } else {
                value = JsonTree.read(parser, problems);
            }
            JsonValue.Member first = head.putIfAbsent(key, new JsonValue.Member(keyOffset, value));
            if (first != null) {
                JsonTree.reportDuplicate(key, keyOffset, first.keyOffset(), problems);
            }
        }
        return head(new JsonValue.Obj(start, head));
    }

    private void concepts(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ObjectReader in = ObjectReader.of(JsonTree.read(parser, problems), JsonKeys.CONCEPT, problems);
            Concept concept = in == null ? null : conceptReader.concept(in);
            if (in != null && concept != null && isNew("concept", concept.id(), in)) {
                concepts.put(concept.id(), concept);
            }
        }
    }

    private boolean isNew(String what, String id, ObjectReader in) {
        Integer first = places.putIfAbsent(what + ' ' + id, in.offset("id"));
        if (first != null) {
            problems.error(
                    in.offset("id"),
                    ProblemCode.DUPLICATE_ID,
                    "Two entries are the " + what + " \"" + id + "\"; the first is at " + problems.at(first) + ".",
                    "Join the two, or give one another id.");
        }
        return first == null;
    }

    private GlossaryInfo head(JsonValue.Obj object) {
        ObjectReader in = new ObjectReader(object, JsonKeys.FILE, problems);
        in.text("$schema");
        String format = in.required("format");
        if (format != null && !format.equals(JsonGlossaryFormat.FORMAT)) {
            problems.error(
                    in.offset("format"),
                    ProblemCode.NOT_A_GLOSSARY,
                    "The file says that it is \"" + format + "\".",
                    "A glossary says \"" + JsonGlossaryFormat.FORMAT + "\".");
        }
        version(object);
        in.objects("concepts", JsonKeys.CONCEPT); // a list was read on the way; anything else is reported here
        in.objects("namingSets", JsonKeys.NAMING_SET).forEach(this::namingSet);
        in.objects("profiles", JsonKeys.PROFILE).forEach(this::profile);
        return new GlossaryInfo(in.text("title"), in.text("license"));
    }

    private void version(JsonValue.Obj object) {
        JsonValue.Member version = object.members().get("version");
        if (version == null) {
            problems.error(object.offset(), ProblemCode.MISSING, "\"version\" is missing.", "Add \"version\": 1.");
        } else if (!(version.value() instanceof JsonValue.Num number)) {
            ObjectReader.reportType(version.value(), "a number", problems);
        } else if (!number.literal().equals("1")) {
            problems.error(
                    number.offset(),
                    ProblemCode.NOT_A_GLOSSARY,
                    "The glossary is of version " + number.literal() + "; this program reads version 1.",
                    "Use a newer Dragoman, or correct the number.");
        }
    }

    private void namingSet(ObjectReader in) {
        String id = in.required("id");
        var members = in.objects("members", JsonKeys.MEMBER).stream()
                .map(m -> member(m, id))
                .filter(Objects::nonNull)
                .toList();
        NamingSet set = new NamingSet(id == null ? "" : id, in.text("title"), members, in.text("note"));
        if (id != null && isNew("naming set", id, in)) {
            namingSets.put(id, set);
        }
    }

    private NamingSet.@Nullable Member member(ObjectReader in, @Nullable String holder) {
        String concept = in.required("concept");
        String tag = in.text("language");
        LanguageTag language = tag == null ? null : values.language(tag, in.offset("language"));
        String term = in.text("term");
        if (term != null && tag == null) {
            problems.error(
                    in.offset("term"),
                    ProblemCode.MISSING,
                    "The member has a term but no language.",
                    "Add \"language\", or leave \"term\" out to mean the whole concept.");
        }
        if (concept == null) {
            return null;
        }
        references.add(concept, "naming set \"" + holder + "\"", in.offset("concept"));
        return new NamingSet.Member(concept, language, term);
    }

    private void profile(ObjectReader in) {
        String id = in.required("id");
        Profile profile = new Profile(id == null ? "" : id, in.text("title"), in.texts("prefer"));
        if (id != null && isNew("profile", id, in)) {
            profiles.put(id, profile);
        }
    }

    private void syntax(JsonProcessingException e) {
        int offset =
                (int) Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getCharOffset());
        if (e instanceof JsonEOFException) {
            syntax(
                    text.length(),
                    "The file ends in the middle of the glossary.",
                    "Restore the rest of it, or close what is open: text, list or object.");
        } else if (e instanceof StreamConstraintsException) {
            syntax(offset, "The file is nested too deeply or holds a text that is too long.", "It is no glossary.");
        } else {
            String found = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
            syntax(offset, "This is not JSON: " + found + ".", "Correct the place; what follows it was not read.");
        }
    }

    private void syntax(int offset, String message, String advice) {
        problems.error(offset, ProblemCode.SYNTAX, message, advice);
    }
}
