package org.dragoman.glossary.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Relation;
import org.dragoman.glossary.format.FileOrder;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Writes the native format in its canonical order, so that one change is one small difference. */
final class GlossaryJsonWriter {
    private final JsonObjectWriter json;
    private final TermJsonWriter terms;

    private GlossaryJsonWriter(JsonGenerator out) {
        this.json = new JsonObjectWriter(out);
        this.terms = new TermJsonWriter(json);
    }

    static void write(Glossary glossary, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (JsonGenerator generator = JsonTree.FACTORY.createGenerator(writer)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(printer());
            new GlossaryJsonWriter(generator).file(glossary);
        }
        writer.write('\n');
        writer.flush();
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indent);
        printer.indentObjectsWith(indent);
        return printer;
    }

    private void file(Glossary glossary) throws IOException {
        json.start();
        json.text("format", JsonGlossaryFormat.FORMAT);
        json.number("version", 1);
        json.text("title", glossary.info().title());
        json.text("license", glossary.info().license());
        json.listAlways("concepts", FileOrder.concepts(glossary), this::concept);
        json.list("namingSets", sorted(glossary.namingSets(), Comparator.comparing(NamingSet::id)), this::namingSet);
        json.list("profiles", sorted(glossary.profiles(), Comparator.comparing(Profile::id)), this::profile);
        json.end();
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private void concept(Concept concept) throws IOException {
        json.start();
        json.text("id", concept.id());
        json.text("type", concept.type().code());
        json.text("domain", concept.domain());
        json.text("definition", concept.definition());
        json.texts("notes", concept.notes());
        if (json.startIf(
                "validity",
                concept.validity().from() != null || concept.validity().to() != null)) {
            json.validity(concept.validity());
            json.end();
        }
        json.list("relations", concept.relations(), this::relation);
        if (json.startIf("languages", !concept.sections().isEmpty())) {
            for (LanguageSection s : FileOrder.sections(concept)) {
                section(s);
            }
            json.end();
        }
        json.textMap("extra", concept.extra());
        json.end();
    }

    private void relation(Relation relation) throws IOException {
        json.start();
        json.text("type", relation.type().code());
        json.text("target", relation.target());
        json.text("of", relation.of());
        json.validity(relation.validity());
        json.text("note", relation.note());
        json.end();
    }

    private void section(LanguageSection section) throws IOException {
        json.start(section.language().value());
        json.text("definition", section.definition());
        json.texts("notes", section.notes());
        json.list("terms", section.terms(), terms::term);
        json.end();
    }

    private void namingSet(NamingSet set) throws IOException {
        json.start();
        json.text("id", set.id());
        json.text("title", set.title());
        json.list("members", set.members(), this::member);
        json.text("note", set.note());
        json.end();
    }

    private void member(NamingSet.Member member) throws IOException {
        json.start();
        json.text("concept", member.concept());
        json.text("language", value(member.language()));
        json.text("term", member.term());
        json.end();
    }

    private static @Nullable String value(@Nullable LanguageTag language) {
        return language == null ? null : language.value();
    }

    private void profile(Profile profile) throws IOException {
        json.start();
        json.text("id", profile.id());
        json.text("title", profile.title());
        json.texts("prefer", profile.prefer());
        json.end();
    }
}
