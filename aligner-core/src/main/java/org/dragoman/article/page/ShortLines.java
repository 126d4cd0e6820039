package org.dragoman.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.origin.CreditNames;
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
    private static final Pattern RIGHTS = Pattern.compile("\\p{L}.*©\\s*\\p{L}");
    private static final int LONGEST_RIGHTS = 25;
    private static final int LONGEST_DATELINE = 14;
    private static final int BESIDE_DATE = 4;
    private static final int BESIDE_SHORT_DATE = 1;
    private static final Pattern DESK =
            Pattern.compile("(?i:desk|staff|correspondents?|reporters?|writers?|editors?|team|bureau|agencies)$");
    private static final Pattern BEHIND_NAME = Pattern.compile("[,|–—]| - ");
    private static final Pattern SIGN_BEFORE = Pattern.compile("[,،:;؛–—(\\[-]$");
    private static final Pattern SIGN_BEHIND = Pattern.compile("^[,،:;؛–—)\\]-](?:\\s|$)");
    private static final Pattern BARS = Pattern.compile("[|·•/]");

    private ShortLines() {}

    static @Nullable Verdict verdict(PageLine line, LanguageTag language, boolean inContainer, Languages languages) {
        String text = line.text();
        if (ADDRESS.matcher(text).matches() || HANDLE.matcher(text).matches()) {
            return Verdict.of(LineClass.OTHER, LineReason.EMBEDDED);
        }
        if (isByline(line, language, languages)) {
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
        boolean outlet = !line.item() && OutletRegister.curated().named(text).isPresent();
        return outlet ? Verdict.of(LineClass.CREDIT, LineReason.NAME_ONLY) : null;
    }

    /** Who wrote it; "By Monday evening no agreement had been reached" names nobody. */
    private static boolean isByline(PageLine line, LanguageTag language, Languages languages) {
        String text = line.text();
        if (!BYLINE.matcher(text).matches() || line.words() > LONGEST_BYLINE || line.endsSentence()) {
            return false;
        }
        String name = text.substring("By ".length());
        boolean day = languages.get(language).dates(name).stream()
                .anyMatch(d -> name.substring(0, d.span().start()).isBlank());
        boolean capital = !Character.isLowerCase(name.charAt(0));
        String alone = BEHIND_NAME.split(name)[0];
        return DESK.matcher(alone).find() || !day && capital && CreditNames.isName(alone, OutletRegister.curated());
    }

    /** A day, and beside it hardly anything: a place, a section, an outlet. */
    private static boolean isDate(PageLine line, LanguageTag language, Languages languages) {
        if (line.words() > LONGEST_DATELINE || line.item() || line.endsSentence()) {
            return false;
        }
        String text = line.text();
        List<DateExpression> dates = languages.get(language).dates(text);
        boolean day = dates.stream()
                .anyMatch(d -> d.precision() == DatePrecision.DAY
                        || d.precision() == DatePrecision.MINUTE
                        || d.relative() != null);
        return day && beside(text, dates) <= room(text, dates);
    }

    /** How many words a line has but for its dates. */
    private static long beside(String text, List<DateExpression> dates) {
        StringBuilder rest = new StringBuilder(text);
        for (DateExpression date : dates) {
            for (int i = date.span().start(); i < date.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return LETTERS.matcher(rest).results().count();
    }

    /**
     * How many words a dateline may have beside its dates. Headlines name days too, without a sign between ("Vote on 7
     * February to go ahead", "Envoy arrives today"), most of them without the year.
     */
    private static int room(String text, List<DateExpression> dates) {
        boolean time = dates.stream().anyMatch(d -> d.time() != null);
        boolean parts = BARS.matcher(text).find();
        if (dates.stream().noneMatch(d -> d.day() != null)) {
            return parts ? BESIDE_DATE : time ? BESIDE_SHORT_DATE : 0;
        }
        String before = text.substring(
                        0, dates.stream().mapToInt(d -> d.span().start()).min().orElse(0))
                .strip();
        String behind = text.substring(
                        dates.stream().mapToInt(d -> d.span().end()).max().orElse(0))
                .strip();
        boolean sign = SIGN_BEFORE.matcher(before).find()
                || SIGN_BEHIND.matcher(behind).find();
        boolean within =
                LETTERS.matcher(before).find() && LETTERS.matcher(behind).find();
        boolean year = dates.stream().anyMatch(d -> d.year() != null);
        if (sign || parts) {
            return BESIDE_DATE;
        }
        return !within && (year || time) ? BESIDE_DATE : BESIDE_SHORT_DATE;
    }
}
