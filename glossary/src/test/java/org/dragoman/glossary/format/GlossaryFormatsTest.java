package org.dragoman.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class GlossaryFormatsTest {
    private record Stub(String id, List<String> endings) implements GlossaryFormat {
        @Override
        public ReadResult<Glossary> read(GlossaryInput input) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) {
            throw new UnsupportedOperationException();
        }
    }

    private final GlossaryFormat text = new Stub("text", List.of(".txt"));
    private final GlossaryFormat omega = new Stub("omega", List.of(".omega.txt", ".tab"));
    private final GlossaryFormat other = new Stub("other", List.of(".txt"));

    @Test
    void installedFormatsAreFoundById() {
        assertThat(GlossaryFormats.installed().all())
                .extracting(GlossaryFormat::id)
                .contains("json", "csv", "tsv");
    }

    @Test
    void clashOfIdsIsAnErrorThatNamesBoth() {
        assertThatThrownBy(() -> GlossaryFormats.of(List.of(text, new Stub("text", List.of(".t")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two glossary formats with id text")
                .hasMessageContaining(Stub.class.getName() + " and " + Stub.class.getName());
    }

    @Test
    void longestEndingWinsThenTheFirstId() {
        GlossaryFormats formats = GlossaryFormats.of(List.of(text, omega, other));
        assertThat(formats.forFile("x.OMEGA.TXT")).contains(omega);
        assertThat(formats.forFile("x.txt")).contains(other);
        assertThat(formats.forFile("x.pdf")).isEmpty();
    }

    @Test
    void lossIsOneLineOfFieldCountAndReason() {
        Losses losses = new Losses();
        losses.add("case", "no place for it");
        losses.add("notes", 0, "nothing");
        losses.add("case", 2, "no place for it");
        assertThat(losses.all()).extracting(Loss::toString).containsExactly("case 3 no place for it");
    }

    @Test
    void adviceNamesTheNearestWordOnlyWhereItIsNear() {
        List<String> known = List.of("preferred", "admitted");
        assertThat(Advice.oneOf("prefered", known))
                .isEqualTo("Did you mean \"preferred\"? Known: preferred, admitted.");
        assertThat(Advice.oneOf("x", known)).isEqualTo("Known: preferred, admitted.");
    }
}
