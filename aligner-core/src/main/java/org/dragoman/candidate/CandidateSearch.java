package org.dragoman.candidate;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dragoman.text.Progress;

/**
 * Finds what a {@link CandidateFinder} finds, in texts that need not fit into memory, on several threads; the result is the
 * same for any number of them. What lies between its passes is laid by in files of a folder, about three times as long as
 * the texts, which go when it is closed. Memory has bounds: where there are more words, pairs of names or names than
 * {@code docs/candidates.md} says, rare ones are forgotten, and words are learnt from a part of the texts. To be used by one
 * thread. Where the disk fails, {@link java.io.UncheckedIOException} is thrown.
 */
public final class CandidateSearch implements AutoCloseable {
    /** Names that may become entries. */
    private static final int MOST_ENTRIES = 1 << 17;

    private final CandidateFinder finder;
    private final int threads;
    private final Shelves shelves;

    /**
     * Prepares a search.
     *
     * @param finder how it looks and what for
     * @param threads how many threads work, the caller's included
     * @param folder for files
     */
    public CandidateSearch(CandidateFinder finder, int threads, Path folder) {
        this.finder = finder;
        this.threads = threads;
        this.shelves = new Shelves(folder);
    }

    /**
     * Finds places.
     *
     * @param texts versions of texts
     * @param sink takes every place, in the order of the texts
     * @param progress told how far the work has come
     * @throws CancellationException where the work is to stop
     */
    public void places(VersionFile texts, Consumer<Occurrence> sink, Progress progress) {
        finder.search(shelves, threads)
                .run(texts.all(), texts.texts(), (occurrence, place) -> sink.accept(occurrence), progress);
    }

    /**
     * Finds proposed concepts.
     *
     * @param texts versions of texts
     * @param most places of each that are wanted; further ones are counted only
     * @param progress told how far the work has come
     * @return the surest first; to be read before this search is closed
     * @throws CancellationException where the work is to stop
     */
    public Iterable<Proposal> proposals(VersionFile texts, int most, Progress progress) {
        Shelf<Occurrence> places = shelves.shelf(Codecs.OCCURRENCES);
        Entries entries = new Entries(MOST_ENTRIES, most);
        finder.search(shelves, threads)
                .run(
                        texts.all(),
                        texts.texts(),
                        (occurrence, place) -> entries.add(place, () -> places.add(occurrence)),
                        progress);
        List<Entries.Entry> all = entries.all();
        return () -> proposals(all.iterator(), places);
    }

    private static Iterator<Proposal> proposals(Iterator<Entries.Entry> all, Shelf<Occurrence> places) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Proposal next() {
                Entries.Entry entry = all.next();
                return new Proposal(entry.with(places::at), entry.places());
            }
        };
    }

    @Override
    public void close() {
        shelves.close();
    }
}
