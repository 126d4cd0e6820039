package org.dragoman.article.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** Reads lines of credit: sources ("المصدر: نوفوستي+Rt", "Mənbə: APA") and authors ("By …", "بقلم: …"). */
final class CreditLines {
    private static final Pattern LABELLED =
            Pattern.compile("^[^\\p{L}]*+(\\p{L}[\\p{L}\\p{M} ]{1,29}?) ?[:|–—-] ?(.+)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BY = Pattern.compile("^(?:By|بقلم|Written by|Reported by)\\s+(\\S.*)$");
    private static final Pattern DATE_BEHIND = Pattern.compile(" ?[,،|–—-] ?(?=\\p{Nd}).*$");
    private static final Pattern PARTS = Pattern.compile(" ?[+،,;/&|] ?| (?:and|və|و) ");
    private static final Set<String> SOURCE = folded(
            "المصدر",
            "المصادر",
            "مصدر",
            "مصدر الخبر",
            "Mənbə",
            "Mənbələr",
            "Qaynaq",
            "İstinad",
            "Source",
            "Sources",
            "Via");
    private static final Set<String> AUTHOR = folded(
            "بقلم",
            "كتب",
            "كتبت",
            "الكاتب",
            "المحرر",
            "Müəllif",
            "Yazar",
            "Hazırladı",
            "Author",
            "By",
            "Written by",
            "Reported by");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_LINE = 500;

    private final OutletRegister register;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private @Nullable String author;

    CreditLines(OutletRegister register) {
        this.register = register;
    }

    private static Set<String> folded(String... words) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.add(LooseFolding.fold(word));
        }
        return Set.copyOf(all);
    }

    /** Blanks count as one; a line of several hundred chars is no credit. */
    void read(String shown) {
        String line = BLANKS.matcher(shown).replaceAll(" ").strip();
        if (line.length() > LONGEST_LINE) {
            return;
        }
        Matcher labelled = LABELLED.matcher(line);
        Matcher by = BY.matcher(line);
        if (labelled.matches()) {
            String label = LooseFolding.fold(labelled.group(1));
            if (SOURCE.contains(label)) {
                sources(labelled.group(2));
                return;
            }
            if (AUTHOR.contains(label)) {
                author(labelled.group(2));
                return;
            }
        }
        if (by.matches()) {
            author(by.group(1));
        } else if (register.named(line).isPresent()) {
            sources(line);
        }
    }

    /** Outlets among the names are sources; the others are the authors. */
    private void author(String name) {
        String named = DATE_BEHIND.matcher(name).replaceFirst("").strip();
        List<String> people = new ArrayList<>();
        boolean outlets = false;
        for (String part : PARTS.split(named)) {
            if (register.named(part).isPresent()) {
                sources(part);
                outlets = true;
            } else if (!part.isBlank()) {
                people.add(part.strip());
            }
        }
        if (author == null && !people.isEmpty() && people.get(0).split(" ").length <= LONGEST_NAME) {
            author = outlets ? String.join(", ", people) : named;
        }
    }

    private void sources(String names) {
        if (!CreditNames.isName(names, register)) {
            return;
        }
        boolean whole = register.named(names).isPresent();
        for (String name : whole ? new String[] {names} : PARTS.split(names)) {
            String clean = name.replaceAll("^[\"“”«»'\\s(\\[]+|[\"“”«»'\\s)\\].]+$", "");
            if (!clean.isEmpty() && clean.split(" ").length <= LONGEST_NAME) {
                sources.putIfAbsent(register.identity(clean).toLowerCase(Locale.ROOT), clean);
            }
        }
    }

    /** Sources by identity, as first written, in order. */
    Map<String, String> sources() {
        return sources;
    }

    @Nullable
    String author() {
        return author;
    }
}
