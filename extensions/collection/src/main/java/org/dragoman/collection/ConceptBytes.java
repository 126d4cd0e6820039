package org.dragoman.collection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.language.Grammar;
import org.dragoman.language.Respelling;
import org.dragoman.language.TermKind;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What mentions depend on in a concept, as bytes: equal bytes find equal mentions. Definitions, notes, usage and validity are no
 * part of them.
 */
final class ConceptBytes {
    private static final Boolean[] ANSWERS = {false, true};

    private ConceptBytes() {}

    static byte[] of(Concept concept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(concept.id(), out);
            out.writeUTF(concept.type().name());
            out.writeInt(concept.relations().size());
            for (Relation relation : concept.relations()) {
                out.writeUTF(relation.type().name());
                text(relation.target(), out);
                text(relation.of(), out);
            }
            out.writeInt(concept.sections().size());
            for (LanguageSection section : concept.sections().values()) {
                text(section.language().value(), out);
                out.writeInt(section.terms().size());
                for (Term term : section.terms()) {
                    term(term, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void term(Term term, DataOutputStream out) throws IOException {
        text(term.text(), out);
        out.writeUTF(term.type().name());
        out.writeUTF(term.caseRule().name());
        out.writeBoolean(term.contextual());
        Grammar grammar = term.grammar();
        text(grammar.kind() == null ? null : grammar.kind().name(), out);
        text(grammar.reading(), out);
        answer(grammar.possessed(), out);
        answer(grammar.softens(), out);
        answer(grammar.countable(), out);
        out.writeInt(grammar.plurals().size());
        for (String plural : grammar.plurals()) {
            text(plural, out);
        }
        text(grammar.feminine(), out);
        text(grammar.respelling() == null ? null : grammar.respelling().name(), out);
    }

    /** The concept with no more than the bytes hold. */
    static Concept read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String id = required(in);
        ConceptType type = ConceptType.valueOf(in.readUTF());
        List<Relation> relations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Relation.Type kind = Relation.Type.valueOf(in.readUTF());
            relations.add(new Relation(kind, required(in), text(in), Validity.ALWAYS, null));
        }
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            LanguageTag language = new LanguageTag(required(in));
            List<Term> terms = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                terms.add(term(in));
            }
            sections.put(language, new LanguageSection(language, null, List.of(), terms));
        }
        return new Concept(id, type, "", null, List.of(), relations, Validity.ALWAYS, sections, Map.of());
    }

    private static Term term(DataInputStream in) throws IOException {
        String text = required(in);
        TermType type = TermType.valueOf(in.readUTF());
        CaseRule caseRule = CaseRule.valueOf(in.readUTF());
        boolean contextual = in.readBoolean();
        String kind = text(in);
        String reading = text(in);
        Boolean possessed = answer(in);
        Boolean softens = answer(in);
        Boolean countable = answer(in);
        List<String> plurals = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            plurals.add(required(in));
        }
        String feminine = text(in);
        String respelling = text(in);
        Grammar grammar = new Grammar(
                kind == null ? null : TermKind.valueOf(kind),
                reading,
                possessed,
                softens,
                countable,
                plurals,
                feminine,
                respelling == null ? null : Respelling.valueOf(respelling));
        return new Term(text, type, caseRule, contextual, grammar, List.of(), null, Map.of());
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String required(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }

    private static void answer(@Nullable Boolean answer, DataOutputStream out) throws IOException {
        out.writeByte(answer == null ? ANSWERS.length : answer ? 1 : 0);
    }

    private static @Nullable Boolean answer(DataInputStream in) throws IOException {
        int answer = in.readByte();
        return answer == ANSWERS.length ? null : ANSWERS[answer];
    }
}
