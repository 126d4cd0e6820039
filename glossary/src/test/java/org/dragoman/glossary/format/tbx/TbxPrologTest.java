package org.dragoman.glossary.format.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.glossary.format.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TbxPrologTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<tbx/>",
                "\uFEFF<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE a [ --><tbx/>",
                "<?xml version=\"1.0\"?><!DOCTYPE martif SYSTEM \"TBX[Basic]coreStructV02.dtd\"><martif/>",
                "<!DOCTYPE martif><martif/>"
            })
    void givenNoDoctypeOrThatOfVersion2_whenChecked_thenAccepted(String text) {
        Problems problems = new Problems("a.tbx", text);

        assertThat(TbxProlog.accept(text, problems)).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void givenEntityDeclarationUnderMartif_whenChecked_thenRefusedAtTheBracket() {
        String text = "<?xml version=\"1.0\"?>\n<!DOCTYPE martif [<!ENTITY e SYSTEM \"x\">]><martif>&e;</martif>";
        Problems problems = new Problems("a.tbx", text);

        assertThat(TbxProlog.accept(text, problems)).isFalse();
        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.at().line()).isEqualTo(2);
            assertThat(p.at().column()).isEqualTo(18);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a SYSTEM \"x\"><a/>", "<!DOCTYPE martifs><a/>", "<!DOCTYPE"})
    void givenAnotherDoctype_whenChecked_thenRefused(String text) {
        assertThat(TbxProlog.accept(text, new Problems("a.tbx", text))).isFalse();
    }
}
