package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluate.FormEvaluation;
import org.dragoman.evaluate.Score;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/** Forms of terms against files {@code <lang>.tsv}. */
final class FormGold {
    private FormGold() {}

    static List<Score> scores(GoldFolder folder) {
        Languages languages = folder.glossary().services().languages();
        List<Score> scores = new ArrayList<>();
        for (Path file : folder.files()) {
            String name = String.valueOf(file.getFileName());
            LanguageTag tag = name.endsWith(".tsv")
                    ? LanguageTag.parse(name.substring(0, name.length() - 4)).orElse(LanguageTag.UND)
                    : LanguageTag.UND;
            List<FormEvaluation.Row> rows =
                    languages.knows(tag) ? FormEvaluation.rows(GoldFolder.text(file)) : List.of();
            if (!rows.isEmpty()) {
                scores.add(FormEvaluation.score(tag.value(), languages.get(tag), rows));
            }
        }
        return scores;
    }
}
