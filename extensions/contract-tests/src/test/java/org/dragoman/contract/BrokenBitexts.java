package org.dragoman.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Decoded;
import org.dragoman.article.bitext.Bitext;
import org.dragoman.article.bitext.BitextInput;
import org.dragoman.article.bitext.BitextReader;
import org.dragoman.article.bitext.BitextUnit;
import org.dragoman.article.bitext.Notation;
import org.dragoman.article.bitext.PlacedText;
import org.dragoman.article.bitext.TextFile;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;

/** A reader of bilingual files as others would write it, and ones that break one promise each. */
final class BrokenBitexts {
    private BrokenBitexts() {}

    /** Lines {@code source=target}. */
    static class Sound implements BitextReader {
        @Override
        public String id() {
            return "equals";
        }

        @Override
        public boolean reads(String fileName, boolean folder) {
            return !folder && fileName.endsWith(".equals");
        }

        int place(int offset) {
            return offset;
        }

        @Override
        public ReadResult<List<Bitext>> read(BitextInput input) {
            byte[] bytes = input.file().bytes();
            String name = input.file().name();
            return Decoded.of(name, bytes)
                    .fold(
                            ok -> new ReadResult.Ok<>(
                                    List.of(bitext(input, TextFile.of(name, bytes, ok.value()))), ok.warnings()),
                            failed -> new ReadResult.Failed<>(failed.problems()));
        }

        private Bitext bitext(BitextInput input, TextFile file) {
            List<BitextUnit> units = new ArrayList<>();
            int start = 0;
            for (String line : file.chars().split("\n", -1)) {
                int sign = line.indexOf('=');
                if (sign > 0) {
                    units.add(new BitextUnit(
                            String.valueOf(units.size()),
                            text(file, start, start + sign),
                            text(file, start + sign + 1, start + line.length()),
                            false));
                }
                start += line.length() + 1;
            }
            return new Bitext(input.document(), LanguageTag.EN, LanguageTag.AZ, units);
        }

        private PlacedText text(TextFile file, int from, int to) {
            PlacedText.Builder text = new PlacedText.Builder(file, from);
            text.written(file.chars().substring(from, to), place(from), place(to), Notation.PLAIN);
            return text.build();
        }
    }

    /** The contract of a reader. */
    abstract static class Case extends BitextReaderContract {
        @Override
        protected Path sample(Path folder) throws IOException {
            return Files.writeString(folder.resolve("a.equals"), "Good day=Salam, əziz\nTwo=İki nəfər\nThree=Üç\n");
        }
    }

    static class KeepsAll extends Case {
        @Override
        protected BitextReader reader() {
            return new Sound();
        }
    }

    static class MissesThePlace extends Case {
        @Override
        protected BitextReader reader() {
            return new Sound() {
                @Override
                int place(int offset) {
                    return offset + 1;
                }
            };
        }
    }

    static class FailsOnOddFiles extends Case {
        @Override
        protected BitextReader reader() {
            return new Sound() {
                @Override
                public ReadResult<List<Bitext>> read(BitextInput input) {
                    return input.file().bytes()[0] == 0 ? new ReadResult.Failed<>(List.of()) : super.read(input);
                }
            };
        }
    }
}
