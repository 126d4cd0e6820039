package org.dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiReaderTest {
    abstract static class Hidden implements Comparable<Hidden> {
        public int inherited() {
            return 0;
        }

        int own() {
            return 0;
        }
    }

    public abstract static class Shown<T extends Number> extends Hidden {
        public static final int MOST = 1;

        protected Shown(int size) {}

        Shown() {}

        public abstract <E> Map<E, T[]> map(List<? super E> from, E... more) throws IOException, IllegalStateException;

        @Override
        public final String toString() {
            return "";
        }
    }

    public record Pair(int left, String... right) {}

    public enum Colour {
        RED {
            @Override
            public int code() {
                return 1;
            }
        };

        public abstract int code();
    }

    private static String lines(Class<?> type) {
        return String.join("\n", ApiReader.type(type).lines()).replace(ApiReaderTest.class.getName() + "$", "");
    }

    @Test
    void membersOfHiddenParentsAreTheTypesOwn() {
        assertThat(lines(Shown.class)).isEqualTo("""
                        abstract class Shown<T extends java.lang.Number> : java.lang.Comparable<Hidden>
                          abstract <E> java.util.Map<E, T[]> map(java.util.List<? super E>, E...) throws java.io.IOException
                          static final int MOST
                          int inherited()
                          protected new(int)""");
    }

    @Test
    void recordsHaveConstructorAndComponents() {
        assertThat(lines(Pair.class)).isEqualTo("""
                        record Pair
                          int left()
                          java.lang.String[] right()
                          new(int, java.lang.String...)""");
    }

    @Test
    void enumsHaveConstantsAndNoBodies() {
        assertThat(lines(Colour.class)).isEqualTo("enum Colour\n  abstract int code()\n  static final Colour RED");
    }
}
