package org.dragoman.benchmarks.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.benchmarks.data.WordMaker.Kind;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;

/**
 * A shape of terms, such as "Ministry of {N}".
 *
 * @param type what such terms name
 * @param form form of such terms
 * @param share its weight among the shapes, about so many of a thousand terms have it
 * @param pattern literal words, alternatives between bars, and places for words in braces
 */
record Shape(ConceptType type, TermType form, int share, String pattern) {
    private static final Pattern SLOT = Pattern.compile("\\{(.)}");

    /** The shapes of a language. */
    static List<Shape> of(LanguageTag language) {
        String name = "shapes." + language.value() + ".tsv";
        List<Shape> shapes = new ArrayList<>();
        for (String line :
                resource(name).lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t", 3);
            boolean abbreviation = cells[0].equals("abbreviation");
            shapes.add(new Shape(
                    abbreviation ? ConceptType.ORGANISATION : ConceptType.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                    abbreviation ? TermType.ABBREVIATION : TermType.FULL_FORM,
                    Integer.parseInt(cells[1]),
                    cells[2]));
        }
        return shapes;
    }

    private static String resource(String name) {
        try (InputStream in = Shape.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A term of this shape. */
    String fill(Lexicon lexicon, Random random) {
        boolean single = pattern.matches("\\{.}");
        StringBuilder text = new StringBuilder();
        for (String word : pattern.split(" ")) {
            String[] choices = word.split("\\|");
            String chosen = choices[Lexicon.zipf(random, choices.length)];
            Matcher slot = SLOT.matcher(chosen);
            String filled = slot.find()
                    ? chosen.substring(0, slot.start())
                            + word(slot.group(1).charAt(0), single, lexicon, random)
                            + chosen.substring(slot.end())
                    : chosen.replace('_', ' ');
            text.append(text.isEmpty() ? "" : " ").append(filled);
        }
        return text.toString();
    }

    private static String word(char slot, boolean single, Lexicon lexicon, Random random) {
        Kind kind = switch (slot) {
            case 'g' -> Kind.GIVEN_NAME;
            case 's' -> Kind.SURNAME;
            case 'p' -> Kind.PLACE;
            case 'a', 'A' -> Kind.ADJECTIVE;
            case 'b' -> Kind.ABBREVIATION;
            default -> Kind.NOUN;
        };
        String word = single ? lexicon.alone(kind, random) : lexicon.common(kind, random);
        return slot == 'N' || slot == 'A' ? lexicon.raised(word) : word;
    }
}
