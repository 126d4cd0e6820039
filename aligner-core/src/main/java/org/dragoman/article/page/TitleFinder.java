package org.dragoman.article.page;

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
        int last = -1;
        int best = -1;
        double bestShare = 0;
        for (int i = 0; i < first; i++) {
            PageLine line = lines.get(i);
            boolean link = verdicts[i] != null && verdicts[i].kind() == LineClass.RELATED;
            boolean set = line.headline() || line.question();
            if ((verdicts[i] != null && !link) || !set || line.item() || line.words() > LONGEST) {
                continue;
            }
            last = link ? last : i;
            double share = Cohesion.share(Cohesion.words(line.text()), lead);
            if (share >= SAME_TOPIC && !link) {
                return i;
            }
            if (share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        int found = last < 0 || bestShare >= SAME_TOPIC ? best : last;
        return found >= 0 ? found : ofTwoWords(lines, verdicts, first, lead);
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
