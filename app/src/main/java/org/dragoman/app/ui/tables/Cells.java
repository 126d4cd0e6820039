package org.dragoman.app.ui.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Cells and columns that several tables have. */
final class Cells {
    private Cells() {}

    static Grid.Column column(String title, int width) {
        return new Grid.Column(null, Phrase.of(title, Tone.GROUP), null, width);
    }

    /** A column of an article, in the direction of its language. */
    static Grid.Column column(Article article, int width) {
        return new Grid.Column(null, source(article), article.language().rightToLeft(), width);
    }

    static Phrase source(Article article) {
        String outlet = article.provenance().outlet();
        return source(article.language(), outlet == null ? article.id() : outlet);
    }

    static Phrase source(LanguageTag language, String outlet) {
        return Phrase.of(code(language) + " · " + Isolates.any(outlet), Tone.GROUP);
    }

    static String code(LanguageTag language) {
        return language.value().toUpperCase(Locale.ROOT);
    }

    static Grid.Cell none() {
        return Grid.Cell.of(Phrase.of("–", Tone.QUIET));
    }

    static Grid.Cell text(String words) {
        return Grid.Cell.of(Phrase.of(words, Tone.PLAIN));
    }

    static Grid.Cell number(long count) {
        return new Grid.Cell(Phrase.of(Isolates.leftToRight(Long.toString(count)), Tone.PLAIN), null, count, null);
    }

    /** A share, sorted by what it is. */
    static Grid.Cell percent(double share) {
        String words = Math.round(share * 1000) / 10.0 + "\u2009%";
        return new Grid.Cell(Phrase.of(Isolates.leftToRight(words), Tone.PLAIN), null, share, null);
    }

    static Grid.Cell label(List<Concept> concepts, @Nullable String otherwise, Messages messages) {
        String words = concepts.isEmpty()
                ? Isolates.any(otherwise == null ? "" : otherwise)
                : concepts.stream()
                        .map(c -> Isolates.any(c.label(messages.language().tag())))
                        .collect(Collectors.joining(" / "));
        return Grid.Cell.of(Phrase.of(words, Tone.STRONG));
    }
}
