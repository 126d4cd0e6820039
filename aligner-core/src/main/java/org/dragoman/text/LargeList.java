package org.dragoman.text;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list that is too long to be held: its elements are made anew whenever somebody goes through it. Going
 * through it from first to last is cheap, also by rising index; any other order begins at the first element again. Two
 * elements that were made at different times may be equal, but are not the same. Safe for use by one thread at a time.
 *
 * @param <E> an element
 */
public final class LargeList<E> extends AbstractList<E> {
    private final int size;
    private final Supplier<Iterator<E>> source;
    private @Nullable Iterator<E> cursor;
    private int next;

    private LargeList(int size, Supplier<Iterator<E>> source) {
        this.size = size;
        this.source = source;
    }

    /**
     * A list.
     *
     * @param size how many elements there are
     * @param source goes through them, always the same
     * @param <E> an element
     * @return the list
     */
    public static <E> LargeList<E> of(int size, Supplier<Iterator<E>> source) {
        return new LargeList<>(size, source);
    }

    /**
     * What {@link List#copyOf} gives, but a large list as it is.
     *
     * @param elements the elements
     * @param <E> an element
     * @return an unmodifiable list of them
     */
    public static <E> List<E> copyOf(Collection<E> elements) {
        return elements instanceof LargeList<E> large ? large : List.copyOf(elements);
    }

    /**
     * The list with every element made into another.
     *
     * @param change makes it, always the same of the same
     * @param <F> another element
     * @return a list as long
     */
    public <F> LargeList<F> map(Function<? super E, ? extends F> change) {
        return of(size, () -> {
            Iterator<E> all = source.get();
            return each(size, i -> change.apply(all.next()));
        });
    }

    /**
     * The elements that are wanted.
     *
     * @param wanted says so, always the same of the same
     * @param number how many these are
     * @return a list of them, in their order
     */
    public LargeList<E> filter(Predicate<? super E> wanted, int number) {
        return of(number, () -> {
            Iterator<E> all = source.get();
            return each(number, i -> {
                E element = all.next();
                while (!wanted.test(element)) {
                    element = all.next();
                }
                return element;
            });
        });
    }

    /**
     * Goes through a number of elements.
     *
     * @param number how many
     * @param element makes each, asked by rising index, once
     * @param <E> an element
     * @return the way through them
     */
    public static <E> Iterator<E> each(int number, IntFunction<E> element) {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < number;
            }

            @Override
            public E next() {
                if (at == number) {
                    throw new NoSuchElementException();
                }
                return element.apply(at++);
            }
        };
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<E> iterator() {
        return source.get();
    }

    @Override
    public E get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Iterator<E> way = cursor;
        if (way == null || index < next) {
            way = source.get();
            cursor = way;
            next = 0;
        }
        for (; next < index; next++) {
            way.next();
        }
        next++;
        return way.next();
    }
}
