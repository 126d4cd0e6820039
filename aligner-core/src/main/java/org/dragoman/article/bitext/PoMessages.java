package org.dragoman.article.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.DocumentName;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The messages of a PO file while it is read, line by line. For one read. */
final class PoMessages {
    private static final Pattern KEYWORD = Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr)(?:\\[(\\d{1,3})\\])?");
    private static final Pattern LANGUAGE = Pattern.compile("(?m)^Language:\\s*(\\S+)\\s*$");
    private static final Pattern SOURCE = Pattern.compile("(?m)^X-Source-Language:\\s*(\\S+)\\s*$");

    private final TextFile file;
    private final List<BitextUnit> units = new ArrayList<>();
    private final StringBuilder sources = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private String header = "";
    private int messages;

    private PlacedText.@Nullable Builder id;
    private PlacedText.@Nullable Builder plural;
    private final TreeMap<Integer, PlacedText.Builder> renderings = new TreeMap<>();
    /** The string that further lines add to. */
    private PlacedText.@Nullable Builder open;

    PoMessages(TextFile file) {
        this.file = file;
    }

    Bitext read(BitextInput input) throws BadBitext {
        String chars = file.chars();
        for (int start = 0; start < chars.length(); ) {
            int newline = chars.indexOf('\n', start);
            int end = newline < 0 ? chars.length() : newline;
            line(start, end);
            start = end + 1;
        }
        finish();
        DocumentName name = DocumentName.of(input.file().fileName());
        return new Bitext(
                name.document(),
                ArticleLanguage.choose(input.from(), null, stated(SOURCE), sources.toString()),
                ArticleLanguage.choose(input.to(), stated(LANGUAGE), name.language(), targets.toString()),
                units);
    }

    private @Nullable LanguageTag stated(Pattern field) {
        Matcher matcher = field.matcher(header);
        return matcher.find() ? LanguageTag.parse(matcher.group(1)).orElse(null) : null;
    }

    private void line(int from, int to) throws BadBitext {
        int start = blanks(from, to);
        if (start == to) {
            return;
        }
        char first = file.chars().charAt(start);
        if (first == '#') {
            open = null;
            return;
        }
        if (first == '"') {
            if (open == null) {
                throw bad(start, "A string stands there without a keyword before it.");
            }
            string(start, to, open);
            return;
        }
        Matcher keyword = KEYWORD.matcher(file.chars()).region(start, to);
        if (!keyword.lookingAt()) {
            throw bad(start, "A message is made of msgctxt, msgid, msgid_plural and msgstr; this is none of them.");
        }
        int quote = blanks(keyword.end(), to);
        if (quote == to || file.chars().charAt(quote) != '"') {
            throw bad(quote, "A string in quotation marks is missing behind " + keyword.group() + ".");
        }
        open = open(keyword.group(1), keyword.group(2), start, quote);
        string(quote, to, open);
    }

    private PlacedText.Builder open(String keyword, @Nullable String index, int start, int quote) throws BadBitext {
        PlacedText.Builder text = new PlacedText.Builder(file, quote + 1);
        if (keyword.equals("msgctxt")) {
            finish();
        } else if (keyword.equals("msgid")) {
            if (id != null) {
                finish();
            }
            id = text;
        } else if (id == null) {
            throw bad(start, "A " + keyword + " stands there without a msgid before it.");
        } else if (keyword.equals("msgid_plural")) {
            plural = text;
        } else if (renderings.putIfAbsent(index == null ? 0 : Integer.parseInt(index), text) != null) {
            throw bad(start, "The message has this msgstr twice.");
        }
        return text;
    }

    private int blanks(int from, int to) {
        int at = from;
        while (at < to && " \t\r".indexOf(file.chars().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A string in quotation marks; escapes are read. */
    private void string(int quote, int to, PlacedText.Builder out) throws BadBitext {
        String chars = file.chars();
        int literal = quote + 1;
        int at = literal;
        while (at < to && chars.charAt(at) != '"') {
            if (chars.charAt(at) != '\\') {
                at++;
                continue;
            }
            out.literal(literal, at, Notation.PO);
            int end = at + 2;
            if (end > to) {
                throw bad(at, "The string ends in the midst of an escape.");
            }
            char c = chars.charAt(at + 1);
            switch (c) {
                // A line break is part of the layout, so it is left where it is.
                case 'n' -> out.written("\n", at, end, null);
                case 't' -> out.written("\t", at, end, Notation.PO);
                case '"', '\\', '\'' -> out.written(String.valueOf(c), at, end, Notation.PO);
                default -> out.written(chars.substring(at, end), at, end, null);
            }
            at = end;
            literal = end;
        }
        if (at >= to) {
            throw bad(quote, "The string has no quotation mark at its end.");
        }
        out.literal(literal, at, Notation.PO);
        int rest = blanks(at + 1, to);
        if (rest < to) {
            throw bad(rest, "Something stands behind the end of the string.");
        }
    }

    private void finish() throws BadBitext {
        PlacedText.Builder singular = id;
        if (singular != null) {
            messages++;
            if (renderings.isEmpty()) {
                throw bad(singular.build().inFile(0), "The msgid has no msgstr.");
            }
            add(singular.build(), plural == null ? null : plural.build());
        }
        id = null;
        plural = null;
        renderings.clear();
        open = null;
    }

    private void add(PlacedText singular, @Nullable PlacedText many) {
        if (singular.text().isEmpty()) {
            header = messages == 1 ? renderings.firstEntry().getValue().build().text() : header;
            return;
        }
        renderings.forEach((index, builder) -> {
            PlacedText source = index > 0 && many != null ? many : singular;
            PlacedText target = builder.build();
            sources.append(source.text()).append('\n');
            targets.append(target.text()).append('\n');
            units.add(new BitextUnit((messages - 1) + (many == null ? "" : "[" + index + "]"), source, target, false));
        });
    }

    private BadBitext bad(int offset, String message) {
        return new BadBitext(
                file.position(offset), "X012", message, "Correct the place; msgfmt -c names such faults, too.");
    }
}
