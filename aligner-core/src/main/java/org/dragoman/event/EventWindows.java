package org.dragoman.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Groups any number of articles by the event they report, with no more of them in memory than a few months bring. Up to
 * {@value #WHOLE} articles it gives what {@link EventGrouper#events} gives. Of more, it groups those of a month, or of some
 * quiet months, together with those of the {@value #LATER} days behind: an article of these days that joins one of the month
 * goes with it, the others wait for the next month. So an event keeps its articles as long as they are no more than a week
 * behind the month it began in. How rare a name or a word is, is counted within the window: what was in all news of its own
 * weeks joins nobody, though it is rare over ten years. Articles without a day join where they fit; where there are more than a quarter of
 * {@value #WHOLE}, they are grouped apart, in the order in which they came. Immutable, safe for use by several threads.
 */
public final class EventWindows {
    /** Up to so many articles are grouped as one. */
    public static final int WHOLE = 20_000;

    /** Days behind a month whose articles may still join it. */
    public static final int LATER = 7;

    /** Quiet months are taken together until there are so many articles: fewer do not tell what is rare. */
    private static final int LEAST = 5_000;

    /** Articles without a day are looked at with those of every month where they are no more than this part of the most. */
    private static final int GUESTS = 4;

    private final int whole;
    private final int least;

    /** Windows as described. */
    public EventWindows() {
        this(WHOLE, LEAST);
    }

    /**
     * Windows of another size.
     *
     * @param whole up to so many articles are grouped as one, and of more only a single day's are
     * @param least quiet months are taken together until there are so many articles
     */
    public EventWindows(int whole, int least) {
        this.whole = whole;
        this.least = least;
    }

    /** The articles to group, numbered from 0. Asked by one thread. */
    public interface Source {
        /**
         * {@return how many there are}
         */
        int size();

        /**
         * {@return the day of publication, null where it is not known} Asked several times; should cost little.
         *
         * @param article number of an article
         */
        @Nullable
        LocalDate day(int article);

        /**
         * Reads the traits of an article; asked once for most articles, twice for those of the days between months.
         *
         * @param article its number
         * @return its traits, with the same day
         * @throws IOException where they cannot be read
         */
        ArticleTraits traits(int article) throws IOException;
    }

    /** Takes the events. */
    public interface Sink {
        /**
         * Takes an event that is complete.
         *
         * @param event its members by their numbers in the source; its own number is from 1, in the order of being given
         * @throws IOException where it cannot be kept
         */
        void event(Event event) throws IOException;
    }

    /**
     * Groups articles.
     *
     * @param source the articles
     * @param sink takes every article once
     * @param progress told how many articles are grouped; asked whether to stop
     * @return for the events, in the order in which they were given, their numbers from 1 in the order of their first articles
     * @throws IOException where source or sink throws it
     * @throws CancellationException where the caller stopped it
     */
    public int[] group(Source source, Sink sink, Progress progress) throws IOException {
        Run run = new Run(source, sink, progress);
        if (source.size() <= whole) {
            run.group(all(source.size()), article -> true);
        } else {
            Days days = new Days(source);
            List<Integer> undated = days.undated();
            List<Integer> guests = undated.size() <= whole / GUESTS ? undated : List.of();
            for (Days.Span span : days.spans(least, whole)) {
                List<Integer> window = new ArrayList<>(guests);
                window.addAll(days.articles(span.from(), span.to() + LATER));
                run.group(window, article -> span.holds(days.day(article)));
            }
            for (int from = 0; from < undated.size(); from += whole) {
                run.group(undated.subList(from, Math.min(undated.size(), from + whole)), article -> true);
            }
        }
        return run.numbers();
    }

    private static List<Integer> all(int size) {
        List<Integer> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        return all;
    }

    /** Whether an article belongs to the window, and not to the days behind it. */
    private interface Own {
        boolean is(int article);
    }

    /** One run over all windows. */
    private static final class Run {
        private final Source source;
        private final Sink sink;
        private final Progress progress;
        private final BitSet grouped = new BitSet();
        /** First articles of the events, in the order of being given. */
        private int[] firsts = new int[1024];

        private int events;

        Run(Source source, Sink sink, Progress progress) {
            this.source = source;
            this.sink = sink;
            this.progress = progress;
        }

        void group(List<Integer> articles, Own own) throws IOException {
            List<Integer> window =
                    articles.stream().filter(a -> !grouped.get(a)).sorted().toList();
            EventGrouper grouper = new EventGrouper();
            for (int article : window) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                grouper.collect(source.traits(article));
            }
            for (Event event : grouper.events(new Part(progress, grouped.cardinality(), source.size()))) {
                List<EventMember> members = event.members().stream()
                        .map(m -> new EventMember(
                                window.get(m.article()), m.score(), m.copyOf() == null ? null : window.get(m.copyOf())))
                        .toList();
                if (members.stream().anyMatch(m -> own.is(m.article()))) {
                    members.forEach(m -> grouped.set(m.article()));
                    firsts = events < firsts.length ? firsts : Arrays.copyOf(firsts, 2 * events);
                    firsts[events++] = members.get(0).article();
                    sink.event(new Event(events, members, event.evidence()));
                }
            }
        }

        int[] numbers() {
            long[] byFirst = new long[events];
            for (int i = 0; i < events; i++) {
                byFirst[i] = ((long) firsts[i] << Integer.SIZE) + i;
            }
            Arrays.sort(byFirst);
            int[] numbers = new int[events];
            for (int i = 0; i < events; i++) {
                numbers[(int) byFirst[i]] = i + 1;
            }
            return numbers;
        }
    }

    /** Progress of a window as part of the whole; articles of the days behind it may count twice for a while. */
    private record Part(Progress progress, long before, long all) implements Progress {
        @Override
        public void report(long done, long total) {
            progress.report(Math.min(all, before + done), all);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
