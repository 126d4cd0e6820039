package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.LineClass;
import org.dragoman.text.LooseFolding;

/** Finds the headline of a page: a line in front of the text that speaks of what the text speaks of. */
final class TitleFinder {
    private static final int LONGEST = 30;
    private static final int LEAD = 3;
    private static final double SAME_TOPIC = 0.3;
    /** The first line that fits nearly as well as the best is the headline; others are standfirsts. */
    private static final double NEAR_BEST = 0.65;

    private TitleFinder() {}

    /**
     * Finds the headline.
     *
     * @param page the page
     * @param lines its lines
     * @param verdicts what is known of them
     * @param first the first line of running text
     * @return index of the line, -1 where there is none
     */
    static int find(Page page, List<PageLine> lines, Verdict[] verdicts, int first) {
        for (int i = 0; i < lines.size(); i++) {
            if (verdicts[i] != null && verdicts[i].kind() == LineClass.TITLE) {
                return i;
            }
        }
        if (page.headline() != null) {
            String wanted = LooseFolding.fold(page.headline());
            for (int i = 0; i <= first && i < lines.size(); i++) {
                if (lines.get(i).label().equals(wanted)) {
                    return i;
                }
            }
        }
        return byContent(lines, verdicts, first);
    }

    private static int byContent(List<PageLine> lines, Verdict[] verdicts, int first) {
        Set<String> lead = lead(lines, verdicts, first);
        List<Integer> candidates = new ArrayList<>();
        int open = -1;
        double best = 0;
        for (int i = 0; i < first; i++) {
            PageLine line = lines.get(i);
            boolean link = verdicts[i] != null && verdicts[i].kind() == LineClass.RELATED;
            boolean set = line.headline() || line.question();
            if ((verdicts[i] != null && !link) || !set || line.item() || line.words() > LONGEST) {
                continue;
            }
            open = open >= 0 && (link || lead.isEmpty()) ? open : link ? open : i;
            candidates.add(i);
            best = Math.max(best, share(line, lead));
        }
        for (int i : candidates) {
            if (best >= SAME_TOPIC && share(lines.get(i), lead) >= NEAR_BEST * best) {
                return i;
            }
        }
        return open >= 0 || candidates.isEmpty() ? found(open, lines, verdicts, first, lead) : candidates.get(0);
    }

    private static int found(int open, List<PageLine> lines, Verdict[] verdicts, int first, Set<String> lead) {
        return open >= 0 ? open : ofTwoWords(lines, verdicts, first, lead);
    }

    private static double share(PageLine line, Set<String> lead) {
        return Cohesion.share(Cohesion.words(line.text()), lead);
    }

    /** Two words are a headline where nothing longer is and the text speaks of them. */
    private static int ofTwoWords(List<PageLine> lines, Verdict[] verdicts, int first, Set<String> lead) {
        for (int i = 0; i < first; i++) {
            PageLine line = lines.get(i);
            boolean open = verdicts[i] == null && !line.item() && !line.endsSentence() && line.words() == 2;
            if (open && Cohesion.share(Cohesion.words(line.text()), lead) >= SAME_TOPIC) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> lead(List<PageLine> lines, Verdict[] verdicts, int first) {
        Set<String> words = new HashSet<>();
        int taken = 0;
        for (int i = first; i < lines.size() && taken < LEAD; i++) {
            if (verdicts[i] == null && lines.get(i).running()) {
                words.addAll(Cohesion.words(lines.get(i).text()));
                taken++;
            }
        }
        return words;
    }
}
