package org.dragoman.article.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.DocumentName;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.article.page.Page;
import org.dragoman.article.page.PageArticles;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a packed document while it is read: a paragraph is a line, and so is what a line break within one cuts off.
 * Not safe for use by several threads.
 */
final class DocumentText {
    /** What a paragraph is by its style. */
    enum Kind {
        /** Running text. */
        TEXT,
        /** A heading. */
        HEADING,
        /** The document's title. */
        TITLE
    }

    /** A line of the text. */
    private record Line(int start, int end, SourceMap.Run run, Kind kind) {
        boolean isBlank(CharSequence text) {
            return text.subSequence(start, end).toString().isBlank();
        }
    }

    /** A paragraph that has begun. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final int number;
        Kind kind = Kind.TEXT;
        boolean joined;

        Paragraph(int number) {
            this.number = number;
        }
    }

    /** Lines before a heading may be this long where it is the title: a place, a date, a section. */
    private static final int SHORT = 100;

    private static final int MAX_LENGTH = 64 << 20;

    private final String document;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Map<LanguageTag, Integer> letters = new HashMap<>();
    private @Nullable Paragraph carried;
    private int paragraphs;
    private int allLetters;

    DocumentText(String document) {
        this.document = document;
    }

    /** A paragraph begins; within another where a text box is set into it. */
    void begin(Kind kind) {
        Paragraph paragraph = carried != null && open.isEmpty() ? carried : new Paragraph(++paragraphs);
        carried = open.isEmpty() ? null : carried;
        paragraph.joined = false;
        paragraph.kind = kind;
        open.push(paragraph);
    }

    /** The style of the paragraph that has begun, where it is known only now. */
    void kind(Kind kind) {
        if (!open.isEmpty()) {
            open.peek().kind = kind;
        }
    }

    /** The end of the paragraph that has begun was deleted: the next one goes on on its line. */
    void join() {
        if (!open.isEmpty()) {
            open.peek().joined = true;
        }
    }

    boolean isInParagraph() {
        return !open.isEmpty();
    }

    /** Text with its blanks as they are; soft hyphens show nothing within a line. */
    void append(String chars, @Nullable String language) throws BadDocument {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        paragraph.text.append(chars.replace("\u00AD", ""));
        if (text.length() + paragraph.text.length() > MAX_LENGTH) {
            throw BadDocument.tooLarge(document, "The document's text has more than 64 million characters.");
        }
        int count = (int) chars.codePoints().filter(Character::isLetter).count();
        allLetters += count;
        if (language != null && count > 0) {
            LanguageTag.parse(language)
                    .filter(LanguageTag::isRegistered)
                    .ifPresent(tag -> letters.merge(withoutRegion(tag), count, Integer::sum));
        }
    }

    /** Text whose blanks count as one, and none at the beginning of a line. */
    void appendCollapsed(String chars, @Nullable String language) throws BadDocument {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        StringBuilder collapsed = new StringBuilder();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            StringBuilder before = collapsed.length() > 0 ? collapsed : paragraph.text;
            char last = before.length() == 0 ? '\n' : before.charAt(before.length() - 1);
            if (!blank) {
                collapsed.append(c);
            } else if (last != ' ' && last != '\n') {
                collapsed.append(' ');
            }
        }
        append(collapsed.toString(), language);
    }

    /** The paragraph ends. */
    void end() {
        Paragraph paragraph = open.pop();
        if (paragraph.joined && open.isEmpty()) {
            carried = paragraph;
            return;
        }
        flush(paragraph);
    }

    private void flush(Paragraph paragraph) {
        int column = 1;
        for (String line : paragraph.text.toString().split("\n", -1)) {
            if (!lines.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(line.stripTrailing());
            lines.add(new Line(
                    start,
                    text.length(),
                    new SourceMap.Run(start, SourceMap.NO_BYTES, paragraph.number, column),
                    paragraph.kind));
            column += line.codePointCount(0, line.length()) + 1;
        }
    }

    /** How many letters are written from right to left. */
    static long rightToLeft(CharSequence chars) {
        return chars.codePoints()
                .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                .count();
    }

    private static LanguageTag withoutRegion(LanguageTag tag) {
        String language = tag.language();
        boolean script = tag.value().matches("(?i)[a-z]+-(Cyrl|Arab)\\b.*");
        return new LanguageTag(script ? tag.value().substring(0, language.length() + 5) : language);
    }

    /**
     * The language of most of the letters by the marks for spelling checks. None where those cannot be right, for they
     * follow the keyboard more than the text: another direction of writing, or ə in a language that has none.
     */
    private @Nullable LanguageTag stated() {
        LanguageTag most = null;
        for (Map.Entry<LanguageTag, Integer> entry : letters.entrySet()) {
            if (entry.getValue() * 2 > allLetters) {
                most = entry.getKey();
            }
        }
        if (most == null) {
            return null;
        }
        boolean turned = (rightToLeft(text) * 2 > allLetters) != most.rightToLeft();
        long schwa = text.chars().filter(c -> c == 'ə' || c == 'Ə').count();
        boolean foreign = !most.language().equals("az") && schwa * 100 > allLetters;
        return turned || foreign ? null : most;
    }

    /**
     * The article.
     *
     * @param input the document
     * @param title title by the document's properties, null for none
     * @param author author by the document's properties, null for none
     * @return the article; its title is the paragraph styled so, else the first heading with text behind it, else as in
     *     plain text, else that of the properties, which then stands before the text
     */
    Article article(ArticleInput input, @Nullable String title, @Nullable String author) {
        if (carried != null) {
            flush(carried);
        }
        String named = title == null || title.isBlank() ? null : title.strip().replaceAll("\\s+", " ");
        boolean page = input.options().page();
        Line line = titleLine(named);
        List<SourceMap.Part> parts = new ArrayList<>();
        List<SourceMap.Run> runs = new ArrayList<>();
        int shift = 0;
        Span titleSpan = line == null ? null : new Span(line.start(), line.end());
        if (titleSpan == null && named != null && !page) {
            titleSpan = new Span(0, named.length());
            parts.add(new SourceMap.Part("title", 0, named.length()));
            runs.add(new SourceMap.Run(0, SourceMap.NO_BYTES, 0, 1));
            shift = named.length() + 2;
            text.insert(0, named + "\n\n");
        }
        for (Line each : lines) {
            SourceMap.Run run = each.run();
            runs.add(new SourceMap.Run(run.start() + shift, run.fileByte(), run.line(), run.column()));
        }
        if (runs.isEmpty()) {
            runs.add(new SourceMap.Run(0, SourceMap.NO_BYTES, 1, 1));
        }
        String whole = text.toString();
        parts.add(new SourceMap.Part(parts.isEmpty() ? "" : "text", shift, whole.length()));
        DocumentName name = DocumentName.of(input.fileName());
        LanguageTag language = ArticleLanguage.choose(input.language(), name.language(), stated(), whole);
        SourceMap source = new SourceMap(input.name(), whole, StandardCharsets.UTF_8, parts, runs);
        Provenance origin = Provenance.UNKNOWN
                .author(author == null || author.isBlank() ? null : author.strip())
                .or(input.options().origin());
        if (page) {
            String headline = titleSpan == null ? named : titleSpan.in(whole);
            Page bare = Page.bare(whole, language);
            return PageArticles.article(
                    name.document(), new Page(whole, language, bare.lines(), headline, false), origin, source);
        }
        return new Article(name.document(), language, whole, titleSpan, null, origin, source);
    }

    private @Nullable Line titleLine(@Nullable String named) {
        List<Line> visible = lines.stream().filter(l -> !l.isBlank(text)).toList();
        for (Line line : visible) {
            if (line.kind() == Kind.TITLE) {
                return line;
            }
        }
        Line lastText = null;
        for (Line line : visible) {
            lastText = line.kind() == Kind.TEXT ? line : lastText;
        }
        for (Line line : visible) {
            if (line.kind() == Kind.HEADING && lastText != null && lastText.start() > line.start()) {
                return line;
            }
            if (line.kind() == Kind.TEXT && line.end() - line.start() > SHORT) {
                break;
            }
        }
        for (Line line : visible) {
            if (text.substring(line.start(), line.end())
                    .strip()
                    .replaceAll("\\s+", " ")
                    .equals(named)) {
                return line;
            }
        }
        boolean asInPlainText =
                lines.size() > 2 && !lines.get(0).isBlank(text) && lines.get(1).isBlank(text);
        return asInPlainText ? lines.get(0) : null;
    }
}
