package org.dragoman.candidate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.Span;

/** How what a {@link Search} lays by is written. */
final class Codecs {
    /** The passages of a text. */
    static final FileShelf.Codec<List<Passage>> PASSAGES = new FileShelf.Codec<>() {
        @Override
        public void write(List<Passage> passages, DataOutputStream out) throws IOException {
            out.writeInt(passages.size());
            for (Passage passage : passages) {
                text(passage.doc(), out);
                out.writeInt(passage.line());
                out.writeByte(passage.sides().size());
                for (Map.Entry<String, Passage.Side> side : passage.sides().entrySet()) {
                    text(side.getKey(), out);
                    text(side.getValue().text(), out);
                    out.writeInt(side.getValue().mentions().size());
                    for (Span span : side.getValue().mentions()) {
                        out.writeInt(span.start());
                        out.writeInt(span.end());
                    }
                }
            }
        }

        @Override
        public List<Passage> read(DataInputStream in) throws IOException {
            List<Passage> passages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String doc = text(in);
                int line = in.readInt();
                Map<String, Passage.Side> sides = new LinkedHashMap<>();
                for (int more = in.readByte(); more > 0; more--) {
                    String language = text(in);
                    String text = text(in);
                    List<Span> mentions = new ArrayList<>();
                    for (int spans = in.readInt(); spans > 0; spans--) {
                        int start = in.readInt();
                        mentions.add(new Span(start, in.readInt()));
                    }
                    sides.put(language, new Passage.Side(text, mentions));
                }
                passages.add(new Passage(doc, line, sides));
            }
            return passages;
        }
    };

    /** The matches of each passage of a text, without their lines. */
    static final FileShelf.Codec<List<List<LooseMatch>>> MATCHES = new FileShelf.Codec<>() {
        @Override
        public void write(List<List<LooseMatch>> units, DataOutputStream out) throws IOException {
            out.writeInt(units.size());
            for (List<LooseMatch> matches : units) {
                out.writeInt(matches.size());
                for (LooseMatch match : matches) {
                    match.write(out);
                }
            }
        }

        @Override
        public List<List<LooseMatch>> read(DataInputStream in) throws IOException {
            List<List<LooseMatch>> units = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<LooseMatch> matches = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    matches.add(LooseMatch.read(in));
                }
                units.add(matches);
            }
            return units;
        }
    };

    /** A place. */
    static final FileShelf.Codec<Occurrence> OCCURRENCES = new FileShelf.Codec<>() {
        @Override
        public void write(Occurrence place, DataOutputStream out) throws IOException {
            text(place.doc(), out);
            out.writeInt(place.line());
            texts(place.surfaces(), out);
            texts(place.sentences(), out);
            out.writeDouble(place.confidence());
        }

        @Override
        public Occurrence read(DataInputStream in) throws IOException {
            String doc = text(in);
            int line = in.readInt();
            Map<String, String> surfaces = texts(in);
            return new Occurrence(doc, line, surfaces, texts(in), in.readDouble());
        }
    };

    private Codecs() {}

    private static void texts(Map<String, String> texts, DataOutputStream out) throws IOException {
        out.writeByte(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            text(entry.getKey(), out);
            text(entry.getValue(), out);
        }
    }

    private static Map<String, String> texts(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = in.readByte(); left > 0; left--) {
            String key = text(in);
            texts.put(key, text(in));
        }
        return texts;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
