package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Stretch;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/** Cleaned pages of bare text for tests. */
final class Pages {
    private static final Languages LANGUAGES = Languages.installed();

    private Pages() {}

    static Layout clean(LanguageTag language, String... lines) {
        return PageCleaner.clean(Page.bare(String.join("\n", lines), language), LANGUAGES);
    }

    /** Class and text of every stretch. */
    static List<String> stretches(LanguageTag language, String... lines) {
        String text = String.join("\n", lines);
        List<String> all = new ArrayList<>();
        for (Stretch stretch : clean(language, lines).stretches()) {
            all.add(stretch.kind().code() + ": " + stretch.span().in(text));
        }
        return all;
    }

    /** Class of every line that shows something, in order. */
    static List<LineClass> classes(LanguageTag language, String... lines) {
        return clean(language, lines).stretches().stream().map(Stretch::kind).toList();
    }

    /** Reason of every line that shows something, in order. */
    static List<LineReason> reasons(LanguageTag language, String... lines) {
        return clean(language, lines).stretches().stream().map(Stretch::reason).toList();
    }

    static PageLine line(String text) {
        return PageLine.of(Page.bare(text, LanguageTag.UND).lines().get(0), text);
    }
}
