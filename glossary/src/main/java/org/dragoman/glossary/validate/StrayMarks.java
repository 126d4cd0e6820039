package org.dragoman.glossary.validate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.concept.Glossary;
import org.dragoman.text.Blanks;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/**
 * Invisible marks in a term: for direction, without width, or soft hyphens. They come with copied text and keep it from
 * being found. Joiners are left alone in languages that spell with them.
 */
final class StrayMarks implements GlossaryRule {
    private static final Set<String> WITHOUT_JOINERS = Set.of("ar", "az", "en", "tr", "ru", "fr", "de", "es");

    @Override
    public String id() {
        return "stray-marks";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary).forEach(place -> {
            List<String> marks = marks(place.term().text(), place.section().language());
            if (!marks.isEmpty()) {
                sink.accept(GlossaryFinding.of(
                        this,
                        Severity.WARNING,
                        place,
                        "The term holds invisible marks: " + String.join(", ", marks) + ".",
                        "Remove them."));
            }
        });
    }

    private static List<String> marks(String text, LanguageTag language) {
        boolean joiners = !WITHOUT_JOINERS.contains(language.language())
                || (language.rightToLeft() && !language.language().equals("ar"));
        return text.chars()
                .filter(c -> Blanks.isMark((char) c) && !(joiners && Blanks.isJoiner((char) c)))
                .distinct()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.toList());
    }
}
