package org.dragoman.contract.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.dragoman.article.bitext.BitextReader;
import org.dragoman.contract.BitextReaderContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every reader of bilingual files that ships keeps the contract. */
class BuiltInBitextsTest {
    private static List<BitextReader> readers() {
        List<BitextReader> all = new ArrayList<>();
        ServiceLoader.load(BitextReader.class).forEach(all::add);
        return all;
    }

    private abstract static class BuiltIn extends BitextReaderContract {
        private final String id;
        private final String file;
        private final String text;

        BuiltIn(String id, String file, String text) {
            this.id = id;
            this.file = file;
            this.text = text;
        }

        @Override
        protected BitextReader reader() {
            return readers().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        protected Path sample(Path folder) throws IOException {
            return Files.writeString(folder.resolve(file), text);
        }
    }

    @Test
    void noneIsLeftOut() {
        assertThat(readers())
                .extracting(BitextReader::id)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList("omegat", "po", "properties", "tsv", "tmx", "xliff"));
    }

    @Nested
    class Table extends BuiltIn {
        Table() {
            super("tsv", "a.tsv", "en\taz\nGood day.\tSalam, əziz.\nTwo\tİki 😀 nəfər\n");
        }
    }

    @Nested
    class Po extends BuiltIn {
        Po() {
            super(
                    "po",
                    "a.po",
                    "msgid \"\"\nmsgstr \"Language: az\\n\"\n\nmsgid \"Good \\\"day\\\"\"\nmsgstr \"Salam, \\\"əziz\\\"\"\n\n"
                            + "msgid \"Two\"\nmsgstr \"İki \"\n\"nəfər\"\n");
        }
    }

    @Nested
    class Tmx extends BuiltIn {
        Tmx() {
            super(
                    "tmx",
                    "a.tmx",
                    "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n"
                            + "<tu><tuv xml:lang=\"en\"><seg>Good &amp; <b/>day</seg></tuv>"
                            + "<tuv xml:lang=\"az\"><seg>Salam &amp; əziz</seg></tuv></tu>\n"
                            + "<tu><tuv xml:lang=\"en\"><seg>Two</seg></tuv><tuv xml:lang=\"az\"><seg>İki</seg></tuv></tu>\n"
                            + "</body></tmx>\n");
        }
    }

    @Nested
    class Xliff extends BuiltIn {
        Xliff() {
            super(
                    "xliff",
                    "a.xlf",
                    "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\""
                            + " srcLang=\"en\" trgLang=\"az\"><file id=\"f\">\n"
                            + "<unit id=\"u1\"><segment><source>Good day</source><target>Salam, əziz</target></segment></unit>\n"
                            + "<unit id=\"u2\"><segment><source>Two</source><target>İki <ph id=\"1\"/>nəfər</target></segment></unit>\n"
                            + "</file></xliff>\n");
        }
    }

    /** Two files, of which the translation is the one that is read. */
    @Nested
    class JavaProperties extends BuiltIn {
        JavaProperties() {
            super("properties", "m_az.properties", "day=Salam, əziz\ntwo = İki \\\n   nəfər\n");
        }

        @Override
        protected Path sample(Path folder) throws IOException {
            Files.writeString(folder.resolve("m.properties"), "day=Good day\ntwo = Two\n");
            return super.sample(folder);
        }
    }

    /** A project folder with the text, its translation and the memory of both. */
    @Nested
    class OmegaT extends BuiltIn {
        OmegaT() {
            super("omegat", "", "");
        }

        @Override
        protected Path sample(Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("omegat.project"),
                    "<?xml version=\"1.0\"?>\n<omegat><project version=\"1.0\"><source_dir>__DEFAULT__</source_dir>"
                            + "<target_dir>__DEFAULT__</target_dir><source_lang>en</source_lang>"
                            + "<target_lang>az</target_lang></project></omegat>\n");
            Files.createDirectories(folder.resolve("omegat"));
            Files.writeString(
                    folder.resolve("omegat/project_save.tmx"),
                    "<?xml version=\"1.0\"?>\n<tmx version=\"1.1\"><header srclang=\"en\"/><body>\n"
                            + "<tu><tuv lang=\"en\"><seg>Good day</seg></tuv><tuv lang=\"az\"><seg>Salam</seg></tuv></tu>\n"
                            + "<tu><tuv lang=\"en\"><seg>Two</seg></tuv><tuv lang=\"az\"><seg>İki</seg></tuv></tu>\n"
                            + "</body></tmx>\n");
            return folder.resolve("omegat.project");
        }
    }
}
