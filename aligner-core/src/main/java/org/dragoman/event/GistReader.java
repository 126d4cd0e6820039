package org.dragoman.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.article.Article;
import org.dragoman.concept.ConceptType;
import org.dragoman.language.Words;
import org.dragoman.language.date.DateExpression;
import org.dragoman.mention.Mention;

/** Gathers the {@link Gist} of one article. */
final class GistReader {
    /** How much text before a place is looked at for a word that says "in". */
    private static final int BEFORE = 12;

    private static final Pattern AZERBAIJANI_IN = Pattern.compile("[dt][aə]$");
    private static final Pattern ARABIC_IN =
            Pattern.compile("(?:^|\\s)(?:و?في|قرب|ب|جنوب|شمال|شرق|غرب|مدينة|قبالة) ?$");
    private static final Pattern ENGLISH_IN =
            Pattern.compile("(?:^|\\s)(?:in|at|near|outside|off|hits) $", Pattern.CASE_INSENSITIVE);

    private final Article article;
    private final Set<String> people = new TreeSet<>();
    private final Set<String> allPeople = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<String> allPlaces = new TreeSet<>();
    private final Set<String> titleKinds = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<DayOfWeek> weekdays = new TreeSet<>();

    GistReader(Article article) {
        this.article = article;
    }

    /** Takes a mention that stands in the head or not. */
    void mention(Mention mention, boolean head) {
        String id = mention.concept().id();
        if (mention.concept().type() == ConceptType.PERSON) {
            allPeople.add(id);
            if (head) {
                people.add(id);
            }
        } else if (mention.concept().type() == ConceptType.PLACE) {
            allPlaces.add(id);
            if (head && isWhere(mention)) {
                places.add(id);
            }
        }
    }

    private boolean isWhere(Mention mention) {
        int start = mention.span().start();
        String before = article.text().substring(Math.max(0, start - BEFORE), start);
        return switch (article.language().language()) {
            case "az" -> AZERBAIJANI_IN.matcher(mention.surface(article.text())).find();
            case "ar" -> ARABIC_IN.matcher(before).find();
            default -> ENGLISH_IN.matcher(before).find();
        };
    }

    /** Takes a sentence of the head. */
    void head(int segment, Words words, List<DateExpression> dates) {
        for (int i = 0; i < words.size(); i++) {
            Set<String> found = EventKinds.of(words.word(i), article.language().language());
            kinds.addAll(found);
            if (segment == 0) {
                titleKinds.addAll(found);
            }
        }
        dates.forEach(this::weekday);
    }

    private void weekday(DateExpression date) {
        DayOfWeek named = date.weekday();
        if (named != null) {
            weekdays.add(named);
        } else if (date.month() != null && date.day() != null && (date.year() != null || article.day() != null)) {
            date.resolve(Objects.requireNonNullElse(article.day(), LocalDate.EPOCH))
                    .filter(r -> r.from().equals(r.to()))
                    .ifPresent(r -> weekdays.add(r.from().getDayOfWeek()));
        }
    }

    Gist gist() {
        return new Gist(people, allPeople, places, allPlaces, titleKinds, kinds, weekdays);
    }
}
