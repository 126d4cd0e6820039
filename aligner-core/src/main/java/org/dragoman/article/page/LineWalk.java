package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.fault.GluedWords;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a page from the top and decides on those that do not tell by themselves. */
final class LineWalk {
    private static final String POINTING = "👉▶►🔗📌➡";
    private static final int STANDFIRST = 6;
    private static final int LOOK_AHEAD = 4;
    private static final int GLUED = 2;
    private static final int LONGEST_TAG = 3;
    private static final double MOSTLY_LINKS = 0.8;

    private final Page page;
    private final List<PageLine> lines;
    private final LineLabel[] labels;
    private final Verdict[] verdicts;
    private final Set<String> topic = new HashSet<>();
    private final List<Integer> block = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private boolean ended;
    private boolean announced;
    private boolean second;

    LineWalk(Page page, List<PageLine> lines, LineLabel[] labels, Verdict[] verdicts) {
        this.page = page;
        this.lines = lines;
        this.labels = labels;
        this.verdicts = verdicts;
    }

    void walk(int title, int first) {
        markRepeated(title);
        if (title >= 0) {
            topic.addAll(Cohesion.words(lines.get(title).text()));
        }
        for (int i = 0; i < Math.min(first, lines.size()); i++) {
            beforeText(i, title);
        }
        for (int i = first; i < lines.size(); i++) {
            boolean body = verdicts[i] != null && verdicts[i].kind() == LineClass.BODY;
            if (verdicts[i] != null && !body) {
                block.add(i);
            } else if (lines.get(i).running() && !gluedHeadlines(i) && !continuesList(i)) {
                text(i);
            } else {
                block.add(i);
            }
        }
        closeBlock(false, true);
    }

    /** Lines that stand twice, or repeat the headline, are furniture; the headline itself and running text are not. */
    private void markRepeated(int title) {
        Map<String, Integer> seen = new HashMap<>();
        String headline = title < 0 ? "" : lines.get(title).label();
        for (int i = 0; i < lines.size(); i++) {
            String label = lines.get(i).label();
            if (i == title || verdicts[i] != null) {
                continue;
            }
            boolean repeatsTitle = !headline.isEmpty() && label.equals(headline);
            Integer before = lines.get(i).running() ? null : seen.putIfAbsent(label, i);
            if (repeatsTitle || before != null) {
                boolean link = lines.get(i).item() || (i > title && title >= 0);
                LineClass kind = link && lines.get(i).headline() ? LineClass.RELATED : LineClass.OTHER;
                verdicts[i] = Verdict.of(kind, LineReason.REPEATED);
            }
        }
    }

    private void beforeText(int i, int title) {
        if (verdicts[i] != null) {
            return;
        }
        PageLine line = lines.get(i);
        if (page.container() && (title < 0 || i > title)) {
            verdicts[i] = line.marked().linked() > MOSTLY_LINKS
                    ? Verdict.of(LineClass.RELATED, LineReason.LINKS)
                    : Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
            return;
        }
        boolean standfirst = title >= 0 && i > title && line.words() >= STANDFIRST && !line.item();
        boolean below = title >= 0 && i > title;
        if (below && line.words() >= STANDFIRST && line.text().endsWith(":")) {
            verdicts[i] = Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
            return;
        }
        if (below && line.isName()) {
            verdicts[i] = Verdict.of(LineClass.CREDIT, LineReason.NAME_ONLY);
            return;
        }
        if (standfirst && (line.question() || share(line.text(), topic) > 0)) {
            verdicts[i] = Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
        } else if (line.headline() || line.item()) {
            verdicts[i] = Verdict.of(LineClass.RELATED, LineReason.HEADLINE);
        } else {
            verdicts[i] = Verdict.of(LineClass.OTHER, LineReason.FURNITURE);
        }
    }

    /** A run of headlines that lost the spaces between them is no text, long as it is. */
    private boolean gluedHeadlines(int i) {
        PageLine line = lines.get(i);
        return !line.endsSentence()
                && GluedWords.find(line.text(), page.language()).size() >= GLUED;
    }

    /** An item of a list of links may end as a sentence does. */
    private boolean continuesList(int i) {
        PageLine line = lines.get(i);
        boolean question = line.question();
        if (line.sentences() > 0 || !(line.item() || question)) {
            return false;
        }
        for (int k = block.size() - 1; k >= 0; k--) {
            LineLabel label = labels[block.get(k)];
            if (label != null) {
                return opensList(label);
            }
        }
        return false;
    }

    private void text(int i) {
        boolean begins =
                !second && !block.isEmpty() && !topic.isEmpty() && !lines.get(i).goesOn() && anotherArticle(i);
        closeBlock(begins, false);
        if (begins) {
            second = true;
        }
        verdicts[i] = second
                ? Verdict.of(LineClass.SECOND_ARTICLE, LineReason.BELOW_SECOND_HEADLINE)
                : verdicts[i] == null ? Verdict.of(LineClass.BODY, LineReason.SENTENCES) : verdicts[i];
        if (!second) {
            topic.addAll(Cohesion.words(lines.get(i).text()));
            body.append(' ').append(lines.get(i).label());
            announced = lines.get(i).text().endsWith(":");
        }
    }

    private boolean anotherArticle(int at) {
        Set<String> ahead = new HashSet<>();
        boolean endFollows = false;
        int next = at;
        for (; next < lines.size() && verdicts[next] == null && lines.get(next).running(); next++) {
            if (next - at < LOOK_AHEAD) {
                ahead.addAll(Cohesion.words(lines.get(next).text()));
            }
        }
        for (; next < lines.size(); next++) {
            LineLabel label = labels[next];
            endFollows |= label != null && label.ends() && label.kind() != LineClass.OTHER;
        }
        Integer headline = headlineBefore();
        return new SecondArticle(
                        page.container(),
                        block.stream().map(this::label).toList(),
                        endFollows,
                        headline == null ? 0 : lines.get(headline).words(),
                        headline == null ? 0 : share(lines.get(headline).text(), ahead),
                        ahead.size(),
                        Cohesion.share(ahead, topic))
                .begins();
    }

    private @Nullable LineLabel label(int line) {
        return labels[line];
    }

    /** The last line of the block that has no class of its own, where it reads like a headline. */
    private @Nullable Integer headlineBefore() {
        for (int k = block.size() - 1; k >= 0; k--) {
            int i = block.get(k);
            if (verdicts[i] == null) {
                return lines.get(i).headline() && !lines.get(i).item() ? i : null;
            }
        }
        return null;
    }

    /** Decides on the lines between two stretches of running text, or behind the last one. */
    private void closeBlock(boolean beginsSecond, boolean atEnd) {
        Integer headline = beginsSecond || (second && !atEnd) ? headlineBefore() : null;
        boolean list = false;
        for (int i : block) {
            LineLabel label = labels[i];
            if (verdicts[i] != null) {
                list = label == null
                        ? list && verdicts[i].reason() != LineReason.MARKUP
                        : opensList(label) && verdicts[i].reason() != LineReason.MARKUP;
                ended |= label != null && label.ends();
                continue;
            }
            verdicts[i] = Integer.valueOf(i).equals(headline)
                    ? Verdict.of(LineClass.SECOND_ARTICLE, LineReason.TOPIC_BREAK)
                    : between(i, list, atEnd);
        }
        block.clear();
    }

    private static boolean opensList(LineLabel label) {
        return label.alone() && (label.kind() == LineClass.RELATED || label.kind() == LineClass.KEYWORDS);
    }

    private Verdict between(int i, boolean list, boolean atEnd) {
        PageLine line = lines.get(i);
        if (list) {
            return Verdict.of(LineClass.RELATED, LineReason.BELOW_LABEL);
        }
        if (POINTING.indexOf(line.text().codePointAt(0)) >= 0 && line.headline()) {
            return Verdict.of(LineClass.RELATED, LineReason.LINK_LIST);
        }
        if (gluedHeadlines(i)) {
            return Verdict.of(LineClass.RELATED, LineReason.GLUED_HEADLINES);
        }
        if (line.marked().linked() > MOSTLY_LINKS) {
            return Verdict.of(LineClass.RELATED, LineReason.LINKS);
        }
        if (atEnd && line.label().chars().noneMatch(Character::isLetter)) {
            return Verdict.of(LineClass.OTHER, LineReason.BEHIND_END);
        }
        if (atEnd && !second && line.isSignature()) {
            return Verdict.of(LineClass.CREDIT, LineReason.NAME_ONLY);
        }
        if (page.container() && !second && !ended) {
            return Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
        }
        if (atEnd) {
            return behindText(line);
        }
        if (second) {
            return Verdict.of(
                    line.item() ? LineClass.RELATED : LineClass.SECOND_ARTICLE,
                    line.item() ? LineReason.LINK_LIST : LineReason.BELOW_SECOND_HEADLINE);
        }
        boolean sameTopic = share(line.text(), topic) > 0;
        if (ended && !sameTopic) {
            return Verdict.of(LineClass.RELATED, LineReason.HEADLINE);
        }
        return Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
    }

    private Verdict behindText(PageLine line) {
        if (line.item() && !ended && announced) {
            return Verdict.of(LineClass.BODY, LineReason.BETWEEN_TEXT);
        }
        if (line.isTags()) {
            return Verdict.of(LineClass.KEYWORDS, LineReason.LINK_LIST);
        }
        boolean tag =
                !line.item() && line.words() <= LONGEST_TAG && (" " + body + " ").contains(" " + line.label() + " ");
        if (tag) {
            return Verdict.of(LineClass.KEYWORDS, LineReason.REPEATED);
        }
        if (line.headline() || line.item()) {
            return Verdict.of(LineClass.RELATED, line.item() ? LineReason.LINK_LIST : LineReason.BEHIND_END);
        }
        return Verdict.of(LineClass.OTHER, LineReason.BEHIND_END);
    }

    private static double share(String text, Set<String> others) {
        return Cohesion.share(Cohesion.words(text), others);
    }
}
