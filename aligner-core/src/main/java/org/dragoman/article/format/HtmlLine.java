package org.dragoman.article.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A visible line of a page while its chars are counted. Mutable. */
final class HtmlLine {
    /** What counts for a stretch of text, by the elements around it. */
    record Setting(
            @Nullable Mark mark,
            int heading,
            boolean item,
            boolean link,
            boolean container,
            boolean second,
            boolean pre) {
        static final Setting PAGE = new Setting(null, 0, false, false, false, false, false);
    }

    /** In the order of the page, by which ties are decided. */
    private final Map<Mark, Integer> marks = new LinkedHashMap<>();

    private int visible;
    private int linked;
    private int inContainer;
    private int inSecond;
    private int linkStart = -1;
    private int linkLength;

    /** Where it stands in the text; set when it is complete. */
    @Nullable
    Span span;
    /** Level of the heading it stands in, 0 for none. */
    int heading;
    /** Whether it stands in an item of a list. */
    boolean item;

    /** Adds visible chars with what counts for them. */
    void add(int count, Setting setting) {
        if (setting.link()) {
            linkStart = linkStart < 0 ? visible : linkStart;
            linked += count;
            linkLength = visible + count - linkStart;
        }
        visible += count;
        inContainer += setting.container() ? count : 0;
        inSecond += setting.second() ? count : 0;
        heading = setting.heading() > 0 ? setting.heading() : heading;
        item |= setting.item();
        Mark mark = setting.mark();
        if (mark != null) {
            marks.merge(mark, count, Integer::sum);
        }
    }

    /** The mark of most of its chars, null where they have none. */
    @Nullable
    Mark mark() {
        Mark most = null;
        int count = 0;
        int all = 0;
        for (Map.Entry<Mark, Integer> entry : marks.entrySet()) {
            all += entry.getValue();
            boolean surer =
                    entry.getValue() == count && most != null && entry.getKey().rank() > most.rank();
            if (entry.getValue() > count || surer) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return 2 * all > visible ? most : null;
    }

    /** How much of it is links, from 0 to 1. */
    double linked() {
        return visible == 0 ? 0 : (double) linked / visible;
    }

    /** Whether it is a short label with one link behind it, up to its end. */
    boolean isLabelledLink() {
        return linkStart > 0
                && linkStart <= 30
                && linkStart + linkLength == visible
                && linkLength >= 20
                && linked * 10 >= linkLength * 9
                && linkLength > linkStart;
    }

    boolean inContainer() {
        return 2 * inContainer > visible;
    }

    boolean inSecond() {
        return 2 * inSecond > visible;
    }
}
