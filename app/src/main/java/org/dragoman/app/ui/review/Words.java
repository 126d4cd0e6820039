package org.dragoman.app.ui.review;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.candidate.Reason;

/** What is said of candidates, in the window's language. */
final class Words {
    /** The order in which languages stand. */
    static final List<String> LANGUAGES = List.of("az", "en", "ar");

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    /** The name of a language. */
    String language(String code) {
        String name =
                new ULocale(code).getDisplayLanguage(messages.language().tag().locale());
        return name.isEmpty()
                ? code
                : name.substring(0, 1)
                                .toUpperCase(messages.language().tag().locale().toLocale())
                        + name.substring(1);
    }

    static String code(String language) {
        return language.toUpperCase(Locale.ROOT);
    }

    /** The languages of a candidate. */
    static String languages(Candidate candidate) {
        return Isolates.leftToRight(
                LANGUAGES.stream().filter(candidate.forms()::containsKey).collect(Collectors.joining(" · ")));
    }

    String articles(int count) {
        return messages.text("review.articles", "count", count);
    }

    /** How sure the whole is. */
    String confidence(double confidence) {
        int boxes = new Boxes((int) Math.round(5 * confidence)).filled();
        return switch (boxes) {
            case 5 -> messages.text("review.sure.5");
            case 4 -> messages.text("review.sure.4");
            case 3 -> messages.text("review.sure.3");
            case 2 -> messages.text("review.sure.2");
            default -> messages.text("review.sure.1");
        };
    }

    String reason(Reason reason) {
        return switch (reason.kind()) {
            case FACES -> messages.text("review.why.faces");
            case ALIKE -> messages.text("review.why.alike");
            case CAPITALS -> messages.text("review.why.capitals");
            case STEADY -> messages.text("review.why.steady");
            case SPREAD -> messages.text("review.why.spread");
        };
    }

    String detail(Reason reason, Item item) {
        Map<String, List<Form>> forms = item.candidate().forms();
        return switch (reason.kind()) {
            case FACES -> messages.text("review.why.faces.detail", "places", reason.count(), "doubtful", reason.of());
            case ALIKE -> messages.text("review.why.alike.detail", "count", reason.count(), "all", reason.of());
            case CAPITALS -> messages.text("review.why.capitals.detail", "count", reason.count(), "all", reason.of());
            case STEADY ->
                Isolates.leftToRight(LANGUAGES.stream()
                                .filter(forms::containsKey)
                                .map(l -> l + " "
                                        + forms.getOrDefault(l, List.of()).size())
                                .collect(Collectors.joining(" · ")))
                        + " – "
                        + messages.text("review.why.steady.detail");
            case SPREAD -> spread(item);
        };
    }

    private String spread(Item item) {
        int outlets = (int) item.articles().stream()
                .map(a -> String.valueOf(a.provenance().outlet()))
                .distinct()
                .count();
        return messages.text("review.why.spread.detail", "articles", item.spread(), "outlets", outlets);
    }
}
