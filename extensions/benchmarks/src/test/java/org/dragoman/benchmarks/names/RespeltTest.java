package org.dragoman.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RespeltTest {
    @Test
    void lettersBecomeThoseOfAzerbaijani() {
        assertEquals("vaşburn", Respelt.of("Washburn"));
        assertEquals("ceferson", Respelt.of("Jefferson"));
        assertEquals("fiksi", Respelt.of("Phixy").replace("y", "i"));
    }
}
