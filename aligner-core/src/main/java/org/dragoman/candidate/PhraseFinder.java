package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.candidate.Lexicon.Role;

/**
 * What may be a name in a language that writes names with capitals: runs of capitalised words, their parts where a small
 * word or a title divides them, and phrases of small letters that end in the word for an office or a body.
 */
final class PhraseFinder {
    private static final int LONGEST = 9;
    private static final int WORDS_BEFORE_HEAD = 4;

    private final Lexicon lexicon;

    PhraseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Phrases of a line; they may overlap. */
    List<Phrase> find(Line line) {
        Set<Phrase> found = new LinkedHashSet<>();
        for (int i = 0; i < line.size(); ) {
            int to = runEnd(line, i);
            if (to == i) {
                i++;
                continue;
            }
            for (int from = i; from < to; ) {
                int cut = titleEnd(line, from, to);
                addRun(line, from, cut, found);
                from = cut;
            }
            i = to;
        }
        addHeaded(line, found);
        return new ArrayList<>(found);
    }

    boolean named(Line line, int index) {
        Line.Word word = line.words().get(index);
        Token token = word.token();
        return token.capital() && word.free() && !(word.stop() && !(token.abbreviation() && !token.initial()));
    }

    private int runEnd(Line line, int from) {
        if (!named(line, from)) {
            return from;
        }
        int to = from + 1;
        while (to < line.size() && to - from < LONGEST) {
            if (line.words().get(to).free() && joins(line, to) && (named(line, to) || year(line, to))) {
                to++;
                continue;
            }
            int behind = to;
            while (behind < line.size() && behind - to < 2 && joins(line, behind) && link(line, behind)) {
                behind++;
            }
            if (behind == to || behind >= line.size() || !joins(line, behind) || !named(line, behind)) {
                return to;
            }
            to = behind + 1;
        }
        return to;
    }

    /** F125, Act 2017, 25-ci: a number behind a name belongs to it where nothing stands between. */
    private static boolean year(Line line, int index) {
        return line.token(index).number()
                && line.token(index).text().length() == 4
                && line.token(index).gap().equals(" ")
                && index + 1 >= line.size();
    }

    /** A space, a hyphen, or the full stop of an initial. */
    private static boolean joins(Line line, int index) {
        Token token = line.token(index);
        if (token.follows()) {
            return true;
        }
        String gap = token.gap().strip();
        int before = line.token(index - 1).text().length();
        return (gap.equals(".") && before <= 2 && line.token(index - 1).capital()) || gap.equals("&");
    }

    private boolean link(Line line, int index) {
        return lexicon.link(line.language(), line.token(index).key());
    }

    private void addRun(Line line, int from, int to, Set<Phrase> found) {
        int start = from;
        while (start < to - 1
                && lexicon.title(line.language(), line.token(start).key())) {
            start++;
        }
        add(line, start, to, found);
        if (line.token(start).initial() && line.words().get(start).seenSmall() && to - start > 1) {
            add(line, start + 1, to, found);
        }
        int part = start;
        for (int i = start; i < to; i++) {
            if (!named(line, i) && !line.token(i).number()) {
                add(line, part, i, found);
                part = i + 1;
            }
        }
        if (part > start) {
            add(line, part, to, found);
        }
        int office = officeEnd(line, start, to);
        if (office > start && office < to) {
            add(line, start, office, found);
            add(line, office, to, found);
        }
        for (int i = start; i < to - 1; i++) {
            boolean split = !line.words().get(i).rows().isEmpty()
                    != !line.words().get(i + 1).rows().isEmpty();
            if (split || line.token(i).abbreviation()) {
                add(line, start, i + 1, found);
                add(line, i + 1, to, found);
            }
        }
        if (to - start > 1 || !commonStart(line.words().get(start))) {
            extend(line, start, to, found);
        }
    }

    /** Where a run ends at an office with a name behind it: a title and a name are two things. */
    private int titleEnd(Line line, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean office = lexicon.any(line.words().get(i).rows(), Role.OFFICE);
            if (office && line.words().get(i + 1).rows().isEmpty() && named(line, i + 1)) {
                return i + 1;
            }
        }
        return to;
    }

    /** Koreya yarımadası, Senate judiciary committee: heads in small letters behind a name. */
    private void extend(Line line, int start, int to, Set<Phrase> found) {
        for (int i = to; i < line.size() && i < to + 3 && line.token(i).gap().equals(" "); i++) {
            Line.Word word = line.words().get(i);
            if (word.stop() || !word.free()) {
                return;
            }
            if (lexicon.head(word.rows())) {
                add(line, start, i + 1, found);
            }
        }
    }

    /** Where the words of an office end at the beginning of a run: President, Foreign Minister. */
    private int officeEnd(Line line, int from, int to) {
        int end = from;
        for (int i = from; i < to && !line.words().get(i).rows().isEmpty(); i++) {
            if (lexicon.any(line.words().get(i).rows(), Role.OFFICE)) {
                end = i + 1;
            }
        }
        return end;
    }

    private void addHeaded(Line line, Set<Phrase> found) {
        for (int head = 0; head < line.size(); head++) {
            Line.Word word = line.words().get(head);
            if (!lexicon.any(word.rows(), Role.OFFICE, Role.BODY, Role.SOLO)) {
                continue;
            }
            boolean alone = lexicon.any(word.rows(), Role.OFFICE, Role.SOLO) && !lexicon.any(word.rows(), Role.BARE);
            if (alone) {
                add(line, head, head + 1, found);
            }
            for (int from = head - 1; from >= Math.max(0, head - WORDS_BEFORE_HEAD); from--) {
                Line.Word before = line.words().get(from);
                if (!line.token(from + 1).gap().equals(" ") || before.stop() || !before.free()) {
                    break;
                }
                boolean known = !before.rows().isEmpty();
                if (known || head - from == 1) {
                    add(line, from, head + 1, found);
                }
                if (!known) {
                    break;
                }
            }
        }
    }

    /** Whether a phrase is one word that the texts have nowhere but where a sentence begins: its capital tells nothing. */
    boolean startOnly(Phrase phrase) {
        Line.Word word = phrase.line().words().get(phrase.from());
        return phrase.size() == 1 && start(word, Line.Elsewhere.NOT_SEEN);
    }

    /**
     * Whether only the beginning of a sentence gives a word its capital: elsewhere the texts have it in small letters alone.
     * Offices and bodies that are named by one word are written so too, and are left in.
     */
    private boolean commonStart(Line.Word word) {
        return start(word, Line.Elsewhere.SMALL);
    }

    private boolean start(Line.Word word, Line.Elsewhere elsewhere) {
        Token token = word.token();
        return token.initial()
                && token.capital()
                && !token.abbreviation()
                && word.elsewhere() == elsewhere
                && !lexicon.any(word.rows(), Role.OFFICE, Role.SOLO);
    }

    private void add(Line line, int from, int to, Set<Phrase> found) {
        int start = from;
        int end = to;
        while (start < end
                && line.words().get(start).stop()
                && !line.token(start).abbreviation()) {
            start++;
        }
        while (end > start && (link(line, end - 1) && !line.token(end - 1).capital())) {
            end--;
        }
        if (end <= start || end - start > LONGEST) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (!line.words().get(i).free()) {
                return;
            }
        }
        if (end - start == 1 && commonStart(line.words().get(start))) {
            return;
        }
        if (end - start == 1
                && line.token(start)
                                .text()
                                .codePointCount(0, line.token(start).text().length())
                        < 2) {
            return;
        }
        found.add(new Phrase(line, start, end, 0));
    }
}
