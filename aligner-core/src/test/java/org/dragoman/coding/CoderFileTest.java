package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderFileTest {
    private static final AnnotatedArticle AZ =
            Coded.article("az", LanguageTag.AZ, "[Bakı] gündəmdə.\nHava yaxşıdır.\n[Bakı] yenə gündəmdə.");
    private static final CoderWork WORK = CoderWork.of("A")
            .with(new CodedValue(CodedUnit.of(AZ, 1), "topic", List.of()))
            .with(new CodedValue(CodedUnit.of(AZ, 0), "tone", List.of("good")))
            .with(new CodedValue(CodedUnit.of(AZ, AZ.mentions().get(1)), "name", List.of("short")))
            .with(new CodedValue(CodedUnit.of(AZ.article()), "score", List.of("2.5")))
            .with(ReadArticle.of(AZ));

    @TempDir
    Path folder;

    @Test
    void writtenWorkIsReadAsItWasAndTheSchemaAcceptsIt() throws IOException {
        Path file = folder.resolve("coders/A.json");
        CoderFile.write(file, WORK);
        assertThat(CoderFile.read(file)).isEqualTo(new ReadResult.Ok<>(WORK, List.of()));
        assertThat(Coded.faults(Codebook.class, "dragoman-coder-1.schema.json", file))
                .isEmpty();
    }

    @Test
    void orderOfCodingLeavesNoTrace() {
        CoderWork other = CoderWork.of("A").with(ReadArticle.of(AZ));
        for (CodedValue value : List.of(
                WORK.values().get(3),
                WORK.values().get(0),
                WORK.values().get(2),
                WORK.values().get(1))) {
            other = other.with(value);
        }
        assertThat(other).isEqualTo(WORK);
    }

    @Test
    void laterValueOfAUnitTakesThePlaceOfTheEarlier() {
        CoderWork changed = WORK.with(new CodedValue(CodedUnit.of(AZ, 0), "tone", List.of("bad")));
        assertThat(changed.values()).hasSameSizeAs(WORK.values());
        assertThat(changed.value(CodedUnit.of(AZ, 0), "tone").orElseThrow().values())
                .containsExactly("bad");
        assertThat(changed.without(CodedUnit.of(AZ, 0), "tone").value(CodedUnit.of(AZ, 0), "tone"))
                .isEmpty();
    }

    @Test
    void unitWithoutHashOrGivenTwiceIsToldByLine() throws IOException {
        Path file = folder.resolve("A.json");
        Files.writeString(file, """
                {"format": "dragoman-coder", "version": 1, "coder": "A", "read": [], "values": [
                {"article": "x", "level": "sentence", "at": 0, "words": "So", "variable": "tone", "values": ["good"]},
                {"article": "x", "level": "article", "variable": "score", "values": ["1"]},
                {"article": "x", "level": "article", "variable": "score", "values": ["2"]}]}
                """);
        assertThat(CoderFile.read(file).problems())
                .extracting(InputProblem::message)
                .containsExactly("\"hash\" is missing or empty.", "\"score\" is given twice to one unit.");
        assertThat(CoderFile.read(file).problems())
                .extracting(p -> p.at().line())
                .containsExactly(2, 4);
    }

    @Test
    void sentenceIsFoundBehindNewTextAndAfterItsEndWasEdited() {
        CodedUnit third = CodedUnit.of(AZ, 2);
        AnnotatedArticle longer = Coded.article(
                "az", LanguageTag.AZ, "Yeni başlıq.\nBakı gündəmdə.\nHava yaxşıdır.\nBakı yenə gündəmdə.");
        assertThat(third.find(longer)).isEqualTo(longer.segments().get(3).span());
        AnnotatedArticle lost = Coded.article("az", LanguageTag.AZ, "Yeni başlıq.");
        assertThat(third.find(lost)).isNull();
        assertThat(third.find(Coded.article("en", LanguageTag.AZ, "Bakı yenə gündəmdə.")))
                .isNull();
    }

    @Test
    void ofMentionsWithTheSameWordsTheNearestToWhereItStoodIsMeant() {
        CodedUnit second = CodedUnit.of(AZ, AZ.mentions().get(1));
        assertThat(second.find(AZ)).isEqualTo(AZ.mentions().get(1).span());
        AnnotatedArticle longer =
                Coded.article("az", LanguageTag.AZ, "Ha.\n[Bakı] gündəmdə.\nHava yaxşıdır.\n[Bakı] yenə gündəmdə.");
        assertThat(second.find(longer)).isEqualTo(longer.mentions().get(1).span());
        assertThat(second.find(Coded.article("az", LanguageTag.AZ, "[Gəncə] və Bakı.")))
                .isNull();
    }

    @Test
    void wordsAreFoundInTheTextAloneNearestToWhereTheyStood() {
        CodedUnit second = CodedUnit.of(AZ, AZ.mentions().get(1));
        String text = AZ.article().text();
        assertThat(second.placeIn(text)).isEqualTo(AZ.mentions().get(1).span());
        assertThat(second.placeIn("Ha.\n" + text).start())
                .isEqualTo(AZ.mentions().get(1).span().start() + 4);
        assertThat(second.placeIn("Gəncə")).isNull();
        assertThat(CodedUnit.of(AZ.article()).placeIn(text)).isNull();
    }
}
