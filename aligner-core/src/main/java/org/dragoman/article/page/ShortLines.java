package org.dragoman.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.language.Languages;
import org.dragoman.language.date.DateExpression;
import org.dragoman.language.date.DatePrecision;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Short lines that tell by themselves: dates, names of outlets, addresses, numbers. */
final class ShortLines {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.|pic\\.twitter)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/\\S+");
    private static final Pattern HANDLE = Pattern.compile("^[—–-].*\\(@\\w+\\).*");
    private static final Pattern CLOCK =
            Pattern.compile("[^\\p{L}\\p{Nd}]*\\d{1,2}:\\d\\d(?::\\d\\d)?[^\\p{L}\\p{Nd}]*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY) \\p{L}.*");
    private static final int LONGEST_BYLINE = 9;
    private static final int LONGEST_SIGNATURE = 5;
    private static final Pattern RIGHTS = Pattern.compile("\\p{L}.*©\\s*\\p{L}");
    private static final int LONGEST_RIGHTS = 25;
    private static final int LONGEST_DATELINE = 14;
    private static final int BESIDE_DATE = 4;
    private static final int BESIDE_WEEKDAY = 1;
    private static final Pattern BARS = Pattern.compile("[|·•/]");

    private ShortLines() {}

    static @Nullable Verdict verdict(PageLine line, LanguageTag language, boolean inContainer, Languages languages) {
        String text = line.text();
        if (ADDRESS.matcher(text).matches() || HANDLE.matcher(text).matches()) {
            return Verdict.of(LineClass.OTHER, LineReason.EMBEDDED);
        }
        if (BYLINE.matcher(text).matches() && line.words() <= LONGEST_BYLINE && !line.endsSentence()) {
            return Verdict.of(LineClass.CREDIT, LineReason.LABEL);
        }
        if (CLOCK.matcher(text).matches() || isDate(line, language, languages)) {
            return Verdict.of(LineClass.DATELINE, LineReason.DATE);
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)
                || (!inContainer && text.chars().noneMatch(Character::isLetter))) {
            return Verdict.of(LineClass.OTHER, LineReason.FURNITURE);
        }
        if (text.indexOf('©') > 0
                && line.words() <= LONGEST_RIGHTS
                && !line.endsSentence()
                && RIGHTS.matcher(text).find()) {
            return Verdict.of(LineClass.CREDIT, LineReason.LABEL);
        }
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('،'));
        if (comma > 0
                && line.words() <= LONGEST_SIGNATURE
                && OutletRegister.curated().named(text.substring(comma + 1)).isPresent()) {
            return Verdict.of(LineClass.CREDIT, LineReason.NAME_ONLY);
        }
        boolean outlet = !line.item() && OutletRegister.curated().named(text).isPresent();
        return outlet ? Verdict.of(LineClass.CREDIT, LineReason.NAME_ONLY) : null;
    }

    /** A day, and beside it hardly anything: a place, a section, an outlet. */
    private static boolean isDate(PageLine line, LanguageTag language, Languages languages) {
        if (line.words() > LONGEST_DATELINE || line.item() || line.endsSentence()) {
            return false;
        }
        List<DateExpression> dates = languages.get(language).dates(line.text());
        boolean day = dates.stream()
                .anyMatch(d -> d.precision() == DatePrecision.DAY
                        || d.precision() == DatePrecision.MINUTE
                        || d.relative() != null);
        if (!day) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line.text());
        for (DateExpression date : dates) {
            for (int i = date.span().start(); i < date.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        boolean dayOfMonth = dates.stream().anyMatch(d -> d.day() != null);
        boolean parts = BARS.matcher(line.text()).find();
        return LETTERS.matcher(rest).results().count() <= (dayOfMonth || parts ? BESIDE_DATE : BESIDE_WEEKDAY);
    }
}
