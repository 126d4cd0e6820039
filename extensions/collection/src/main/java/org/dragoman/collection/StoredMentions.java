package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.language.Derivation;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.dragoman.voice.Voice;
import org.dragoman.voice.VoiceKind;
import org.dragoman.voice.Voices;
import org.jspecify.annotations.Nullable;

/**
 * Segments, passages and mentions of an article, and the bytes that hold them: each concept and term once, places as distances.
 *
 * @param segments in order
 * @param voices passages in others' words, without their speakers
 * @param mentions in text order, a longer one before those inside it
 */
record StoredMentions(List<Segment> segments, Voices voices, List<StoredMention> mentions) {
    /** Nothing. */
    static final StoredMentions NONE = new StoredMentions(List.of(), new Voices(List.of()), List.of());

    private static final VoiceKind[] KINDS = VoiceKind.values();

    StoredMentions {
        segments = List.copyOf(segments);
        mentions = List.copyOf(mentions);
    }

    static StoredMentions of(AnnotatedArticle article, Voices voices) {
        List<StoredMention> mentions = new ArrayList<>(article.mentions().size());
        for (Mention mention : article.mentions()) {
            mentions.add(new StoredMention(
                    mention.concept().id(),
                    mention.term().text(),
                    mention.span(),
                    mention.segment(),
                    voices.kindAt(mention.span()),
                    mention.nested()));
        }
        return new StoredMentions(article.segments(), voices, mentions);
    }

    /** Those of an article of the index. */
    static StoredMentions read(LeafReader part, int doc) throws IOException {
        BinaryDocValues mentions = DocValues.getBinary(part, Fields.MENTIONS);
        return mentions.advanceExact(doc) ? read(mentions.binaryValue()) : NONE;
    }

    /**
     * The article with its segments and mentions; how forms follow from their terms is not known any more.
     *
     * @param glossary mentions of what it does not have are left out
     */
    AnnotatedArticle with(Article article, Glossary glossary) {
        List<Mention> found = new ArrayList<>();
        for (StoredMention mention : mentions) {
            Concept concept = glossary.concept(mention.concept()).orElse(null);
            Term term = concept == null ? null : term(concept, mention.term());
            if (concept != null && term != null) {
                Derivation derivation = new Derivation(term.text(), List.of(), 0);
                found.add(new Mention(
                        concept, term, mention.span(), mention.segment(), derivation, mention.nested(), List.of()));
            }
        }
        return new AnnotatedArticle(article, segments, found);
    }

    private static @Nullable Term term(Concept concept, String text) {
        return concept.sections().values().stream()
                .flatMap(s -> s.terms().stream())
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** How often each concept is named. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(m -> counts.merge(m.concept(), 1, Integer::sum));
        return counts;
    }

    BytesRef bytes() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(segments.size());
            int at = 0;
            for (Segment segment : segments) {
                out.writeVInt(segment.span().start() - at);
                out.writeVInt(segment.span().length() << 1 | (segment.title() ? 1 : 0));
                at = segment.span().end();
            }
            out.writeVInt(voices.all().size());
            at = 0;
            for (Voice voice : voices.all()) {
                out.writeByte((byte) voice.kind().ordinal());
                out.writeZInt(voice.span().start() - at);
                out.writeVInt(voice.span().length());
                at = voice.span().start();
            }
            Map<String, Integer> concepts = new LinkedHashMap<>();
            Map<Name, Integer> names = new LinkedHashMap<>();
            for (StoredMention mention : mentions) {
                concepts.putIfAbsent(mention.concept(), concepts.size());
                names.putIfAbsent(new Name(mention.concept(), mention.term()), names.size());
            }
            out.writeVInt(concepts.size());
            for (String concept : concepts.keySet()) {
                out.writeString(concept);
            }
            out.writeVInt(names.size());
            for (Name name : names.keySet()) {
                out.writeVInt(concepts.getOrDefault(name.concept(), 0));
                out.writeString(name.term());
            }
            write(out, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private void write(ByteBuffersDataOutput out, Map<Name, Integer> names) throws IOException {
        out.writeVInt(mentions.size());
        int start = 0;
        int segment = 0;
        for (StoredMention mention : mentions) {
            out.writeVInt(names.getOrDefault(new Name(mention.concept(), mention.term()), 0));
            out.writeZInt(mention.span().start() - start);
            out.writeVInt(mention.span().length() << 1 | (mention.nested() ? 1 : 0));
            out.writeVInt(mention.segment() - segment);
            start = mention.span().start();
            segment = mention.segment();
        }
    }

    private record Name(String concept, String term) {}

    static StoredMentions read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            List<Segment> segments = segments(in);
            Voices voices = voices(in);
            String[] concepts = new String[in.readVInt()];
            for (int i = 0; i < concepts.length; i++) {
                concepts[i] = in.readString();
            }
            Name[] names = new Name[in.readVInt()];
            for (int i = 0; i < names.length; i++) {
                names[i] = new Name(concepts[in.readVInt()], in.readString());
            }
            return new StoredMentions(segments, voices, mentions(in, voices, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Segment> segments(ByteArrayDataInput in) {
        int count = in.readVInt();
        List<Segment> segments = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int start = at + in.readVInt();
            int length = in.readVInt();
            at = start + (length >> 1);
            segments.add(new Segment(i, (length & 1) == 1, new Span(start, at)));
        }
        return segments;
    }

    private static Voices voices(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<Voice> voices = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            VoiceKind kind = KINDS[in.readByte()];
            at += in.readZInt();
            voices.add(new Voice(kind, new Span(at, at + in.readVInt()), null, "", List.of()));
        }
        return new Voices(voices);
    }

    private static List<StoredMention> mentions(ByteArrayDataInput in, Voices voices, Name... names)
            throws IOException {
        int count = in.readVInt();
        List<StoredMention> mentions = new ArrayList<>(count);
        int start = 0;
        int segment = 0;
        for (int i = 0; i < count; i++) {
            Name name = names[in.readVInt()];
            start += in.readZInt();
            int length = in.readVInt();
            segment += in.readVInt();
            Span span = new Span(start, start + (length >> 1));
            mentions.add(new StoredMention(
                    name.concept(), name.term(), span, segment, voices.kindAt(span), (length & 1) == 1));
        }
        return mentions;
    }
}
