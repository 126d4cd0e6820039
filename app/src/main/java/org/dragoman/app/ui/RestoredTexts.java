package org.dragoman.app.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.app.ui.checks.CheckChange;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.article.Article;

/** Brings texts back that a program had not saved, as one step that can be undone. Their articles are read in the background. */
final class RestoredTexts {
    private final WorkbenchModels models;
    private final List<UnsavedText> texts;
    private final Consumer<List<UnsavedText>> homeless;
    private final List<ListedArticle> listed;

    RestoredTexts(WorkbenchModels models, List<UnsavedText> texts, Consumer<List<UnsavedText>> homeless) {
        this.models = models;
        this.texts = texts;
        this.homeless = homeless;
        this.listed = models.events().events().stream()
                .flatMap(e -> e.articles().stream())
                .toList();
    }

    /** Begins. */
    void start() {
        new Job().start(this::find, this::restore);
    }

    private Map<UnsavedText, Article> find() {
        Map<UnsavedText, Article> found = new LinkedHashMap<>();
        for (UnsavedText text : texts) {
            for (ListedArticle article : listed) {
                if (article.id().equals(text.id()) && article.language().equals(text.language())) {
                    try {
                        Article read = article.read(models.terms().services().articles());
                        if (text.isOf(read)) {
                            found.put(text, read);
                        }
                    } catch (IOException e) {
                        // Its text stays beside, and that is said.
                    }
                }
            }
        }
        return found;
    }

    private void restore(Map<UnsavedText, Article> found) {
        List<TextsModel.Edits> edits = new ArrayList<>();
        found.forEach((text, read) -> {
            // One that is shown, or was changed meanwhile, is told by the object.
            Article now = models.compare().articles().stream()
                    .filter(text::isOf)
                    .findFirst()
                    .or(() -> models.checks().texts().changed().stream()
                            .filter(text::isOf)
                            .findFirst())
                    .orElse(read);
            TextEdit edit = TextEdit.between(now.text(), text.text());
            if (edit != null) {
                edits.add(new TextsModel.Edits(now, List.of(edit)));
            }
        });
        models.checks().texts().edit(new CheckChange(CheckChange.Kind.RESTORE, ""), edits, models.besideTexts());
        homeless.accept(texts.stream().filter(t -> !found.containsKey(t)).toList());
    }
}
