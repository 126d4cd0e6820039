package org.dragoman.contract.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dragoman.contract.GlossaryFormatContract;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.format.WriteOptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every format of glossaries that ships keeps the contract. */
class BuiltInFormatsTest {
    private abstract static class BuiltIn extends GlossaryFormatContract {
        private final String id;

        BuiltIn(String id) {
            this.id = id;
        }

        @Override
        protected GlossaryFormat format() {
            return GlossaryFormats.installed().byId(id).orElseThrow();
        }
    }

    @Test
    void noneIsLeftOut() {
        assertThat(GlossaryFormats.installed().all())
                .hasSameSizeAs(Arrays.stream(BuiltInFormatsTest.class.getDeclaredClasses())
                        .filter(c -> c.isAnnotationPresent(Nested.class))
                        .toList());
    }

    @Nested
    class Json extends BuiltIn {
        Json() {
            super("json");
        }
    }

    @Nested
    class Csv extends BuiltIn {
        Csv() {
            super("csv");
        }
    }

    @Nested
    class Tsv extends BuiltIn {
        Tsv() {
            super("tsv");
        }
    }

    @Nested
    class Xlsx extends BuiltIn {
        Xlsx() {
            super("xlsx");
        }
    }

    @Nested
    class Tbx extends BuiltIn {
        Tbx() {
            super("tbx");
        }
    }

    /** It holds one pair of languages, which its files do not name. */
    @Nested
    class OmegaT extends BuiltIn {
        OmegaT() {
            super("omegat");
        }

        @Override
        protected WriteOptions options() {
            return WriteOptions.DEFAULT.with(WriteOptions.FROM, "en").with(WriteOptions.TO, "az");
        }

        @Override
        protected String fileName() {
            return "glossary.en-az.txt";
        }
    }
}
