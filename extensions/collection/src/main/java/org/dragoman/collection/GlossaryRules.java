package org.dragoman.collection;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.text.AtomicFile;
import org.jspecify.annotations.Nullable;

/** What mentions depend on in a glossary, kept beside the index so that a later glossary can be held against it. */
final class GlossaryRules {
    private static final String PREFIX = "glossary-";
    private static final int FINGERPRINT_BYTES = 8;

    private final Map<String, byte[]> concepts;
    private final String fingerprint;

    private GlossaryRules(Map<String, byte[]> concepts) {
        this.concepts = concepts;
        this.fingerprint = fingerprint(concepts);
    }

    static GlossaryRules of(Glossary glossary) {
        Map<String, byte[]> concepts = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            concepts.put(concept.id(), ConceptBytes.of(concept));
        }
        return new GlossaryRules(concepts);
    }

    /** Whatever the order of the concepts: what is found does not depend on it. */
    private static String fingerprint(Map<String, byte[]> concepts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            concepts.keySet().stream().sorted().forEach(id -> {
                byte[] bytes = concepts.getOrDefault(id, new byte[0]);
                digest.update(Integer.toString(bytes.length).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** 16 hexadecimal digits that are others where anything is that mentions depend on. */
    String fingerprint() {
        return fingerprint;
    }

    /** The concepts that are not alike in both, each as it is here and as it is there. */
    List<Concept> bothVersions(GlossaryRules other) throws IOException {
        Set<String> ids = new TreeSet<>(concepts.keySet());
        ids.addAll(other.concepts.keySet());
        List<Concept> versions = new ArrayList<>();
        for (String id : ids) {
            byte[] here = concepts.get(id);
            byte[] there = other.concepts.get(id);
            if (!Arrays.equals(here, there)) {
                if (here != null) {
                    versions.add(ConceptBytes.read(here));
                }
                if (there != null) {
                    versions.add(ConceptBytes.read(there));
                }
            }
        }
        return versions;
    }

    /** Keeps it in a folder, unless it is there. */
    void keep(Path folder) throws IOException {
        if (kept(folder, fingerprint) != null) {
            return;
        }
        AtomicFile.write(folder.resolve(PREFIX + fingerprint), file -> {
            DeflaterOutputStream packed = new DeflaterOutputStream(file);
            DataOutputStream out = new DataOutputStream(packed);
            out.writeInt(concepts.size());
            for (Map.Entry<String, byte[]> concept : concepts.entrySet()) {
                out.writeInt(concept.getValue().length);
                out.write(concept.getValue());
            }
            out.flush();
            packed.finish();
        });
    }

    /** What was kept under a fingerprint; null where it is not there, or not as it was written. */
    static @Nullable GlossaryRules kept(Path folder, String fingerprint) {
        Path file = folder.resolve(PREFIX + fingerprint);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream in = new DataInputStream(new InflaterInputStream(bytes))) {
            Map<String, byte[]> concepts = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                byte[] concept = in.readNBytes(in.readInt());
                concepts.put(ConceptBytes.read(concept).id(), concept);
            }
            GlossaryRules rules = new GlossaryRules(concepts);
            return rules.fingerprint.equals(fingerprint) ? rules : null;
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Takes away what no commit names any more. */
    static void keepOnly(Path folder, Set<String> fingerprints) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(PREFIX) && !fingerprints.contains(name.substring(PREFIX.length()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
