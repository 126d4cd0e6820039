package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Things that are laid down one after another and taken up again, in the same order or by their place. First one thread lays
 * down, then any may take up.
 *
 * @param <T> a thing
 */
interface Shelf<T> extends AutoCloseable {
    /** Lays a thing down; gives its place. */
    long add(T thing);

    /** The thing at a place. */
    T at(long place);

    /** All things in their order, one at a time. */
    Iterator<T> all();

    @Override
    void close();

    /** A shelf in memory, which gives back the very things. */
    static <T> Shelf<T> inMemory() {
        List<T> things = new ArrayList<>();
        return new Shelf<>() {
            @Override
            public long add(T thing) {
                things.add(thing);
                return things.size() - 1L;
            }

            @Override
            public T at(long place) {
                return things.get((int) place);
            }

            @Override
            public Iterator<T> all() {
                return things.iterator();
            }

            @Override
            public void close() {
                things.clear();
            }
        };
    }
}
