package org.dragoman.article.page;

import java.util.regex.Pattern;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Short lines that tell by themselves: dates, addresses, numbers. */
final class ShortLines {
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.|pic\\.twitter)\\S+");
    private static final Pattern HANDLE = Pattern.compile("^[—–-].*\\(@\\w+\\).*");

    private ShortLines() {}

    static @Nullable Verdict verdict(PageLine line, LanguageTag language) {
        String text = line.text();
        if (ADDRESS.matcher(text).matches() || HANDLE.matcher(text).matches()) {
            return Verdict.of(LineClass.OTHER, LineReason.EMBEDDED);
        }
        if (text.chars().noneMatch(Character::isLetter)) {
            return Verdict.of(LineClass.OTHER, LineReason.FURNITURE);
        }
        return null;
    }
}
