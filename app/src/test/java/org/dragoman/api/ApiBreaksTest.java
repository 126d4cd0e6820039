package org.dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApiBreaksTest {
    private static final String BEFORE = """
            final class Box : Shape
              new(int)
              int corners()
              int size()
              static Box empty()
            class Frame<T>
              new()
              protected void paint()
              void draw(T)
            record Line : Shape
              new(int, int)
              int from()
            interface Shape
              abstract int area()
              int corners()
            sealed interface Step
              abstract int code()
            """;

    private static List<String> breaks(String line, String becomes) {
        assertThat(BEFORE).contains(line);
        return ApiBreaks.between(api(BEFORE), api(BEFORE.replace(line, becomes)));
    }

    private static Api api(String text) {
        return Api.parse(text.lines().toList());
    }

    private static List<Arguments> incompatible() {
        return List.of(
                arguments("  int size()\n", "", "Box: int size() is gone"),
                arguments("int size()", "long size()", "Box: int size() is gone"),
                arguments("int size()", "int size() throws java.io.IOException", "Box: int size() is gone"),
                arguments("new(int)", "protected new(int)", "Box: new(int) is protected now"),
                arguments("int size()", "static int size()", "Box: int size() is static now"),
                arguments("static Box empty()", "Box empty()", "Box: static Box empty() is not static any more"),
                arguments("void draw(T)", "final void draw(T)", "Frame<T>: void draw(T) is final now"),
                arguments("class Frame", "final class Frame", "Frame<T> is final now"),
                arguments("class Frame", "abstract class Frame", "Frame<T> is abstract now"),
                arguments("class Frame<T>", "class Frame<T, U>", "Frame<T> is Frame<T, U> now"),
                arguments("record Line", "final class Line", "Line is of the kind class now"),
                arguments("class Box : Shape", "class Box", "Box is no Shape any more"),
                arguments("sealed interface Step\n  abstract int code()\n", "", "Step is gone"),
                arguments("\ninterface Shape", "\nsealed interface Shape", "Shape is sealed now"),
                arguments(
                        "abstract int area()",
                        "abstract int area()\n  abstract int width()",
                        "Shape: int width() is new and abstract: others who implement it lack it"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("incompatible")
    void namesWhatOldProgramsMiss(String line, String becomes, String expected) {
        assertThat(breaks(line, becomes)).containsExactly(expected);
    }

    private static List<Arguments> compatible() {
        return List.of(
                arguments("new method", "int size()", "int size()\n  int width()"),
                arguments("new type", "record Line", "enum Colour\n  static Colour RED\nrecord Line"),
                arguments(
                        "method with a body in an interface",
                        "abstract int area()",
                        "abstract int area()\n  int width()"),
                arguments(
                        "abstract method of a sealed type",
                        "abstract int code()",
                        "abstract int code()\n  abstract int x()"),
                arguments("no longer final", "final class Box", "class Box"),
                arguments("no longer protected", "protected void paint()", "void paint()"),
                arguments("no longer sealed", "sealed interface Step", "interface Step"),
                arguments("had from above", "new(int)\n  int corners()", "new(int)"),
                arguments("body for an abstract method", "abstract int area()", "int area()"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compatible")
    void saysNothingOfWhatOldProgramsBear(String name, String line, String becomes) {
        assertThat(breaks(line, becomes)).isEmpty();
    }
}
