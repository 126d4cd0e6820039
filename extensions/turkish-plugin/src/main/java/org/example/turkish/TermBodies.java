package org.example.turkish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguageData;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.example.turkish.Body.Use;
import org.jspecify.annotations.Nullable;

/** The shapes of a term's last word, the only one that changes. */
final class TermBodies {
    /** A line of irregular.tsv. */
    private record Irregular(String beforeVowel, String vowel) {}

    private static final String NOTHING = "-";
    private static final String NARROW = "ıiuü";

    private final Map<String, Irregular> irregular = new HashMap<>();
    private final Set<String> heads = new HashSet<>(LanguageData.lines(TermBodies.class, "heads.txt"));

    TermBodies() {
        for (String line : LanguageData.lines(TermBodies.class, "irregular.tsv")) {
            String[] cells = line.split("\t", -1);
            irregular.put(cells[0], new Irregular(cells[1], cells[2]));
        }
    }

    /** Whether a word ends names of bodies. */
    boolean isHead(String folded) {
        return heads.contains(folded);
    }

    /** The shapes of a word that ends a term. */
    List<Body> of(TermForm form, String written, boolean phrase) {
        String word = Letters.fold(written).folded();
        String reading = form.grammar().reading();
        return switch (form.kind()) {
            case ADJECTIVE -> Body.inner(written);
            case ABBREVIATION -> reading == null ? abbreviation(written, word) : name(written, read(reading));
            case NAME ->
                possessed(form, word, phrase && isHead(word))
                        ? List.of(new Body(written, Sound.of(word), Frame.COMPOUND, Use.ALWAYS, true))
                        : name(written, reading == null ? Sound.of(word) : read(reading));
            default ->
                possessed(
                                form,
                                word,
                                phrase && word.length() > 3 && NARROW.indexOf(word.charAt(word.length() - 1)) >= 0)
                        ? compound(written, word)
                        : noun(form, written, word);
        };
    }

    private static boolean possessed(TermForm form, String word, boolean otherwise) {
        Boolean said = form.grammar().possessed();
        return Letters.isVowel(word.charAt(word.length() - 1)) && (said == null ? otherwise : said);
    }

    private static Sound read(String reading) {
        return Sound.of(Letters.fold(reading.replace("-", "")).folded());
    }

    private static List<Body> name(String written, Sound sound) {
        return List.of(new Body(written, sound, Frame.NAME, Use.ALWAYS, true));
    }

    /** Read as a word where there are two vowels (NATO), else letter by letter (TBMM); the other way is understood. */
    private static List<Body> abbreviation(String written, String word) {
        Sound asWord = Sound.of(word);
        Sound spelt = Sound.spelt(word);
        boolean isWord = Letters.vowels(word) > 1;
        List<Body> bodies = new ArrayList<>(name(written, isWord ? asWord : spelt));
        if (!asWord.equals(spelt)) {
            bodies.add(new Body(written, isWord ? spelt : asWord, Frame.NAME, Use.ALWAYS, false));
        }
        return bodies;
    }

    private static List<Body> compound(String written, String word) {
        List<Body> bodies = new ArrayList<>();
        bodies.add(new Body(written, Sound.of(word), Frame.COMPOUND, Use.ALWAYS, true));
        String bare = bare(word);
        if (!bare.endsWith("lar") && !bare.endsWith("ler")) {
            bodies.add(new Body(like(written, word, bare), Sound.of(bare), Frame.COMPOUND_PLURAL, Use.ALWAYS, true));
        }
        return bodies;
    }

    /** A compound's last word without its possessive: bakanlığı, bakanlık; sözcüsü, sözcü. */
    private static String bare(String word) {
        int end = word.length() - 1;
        if (end > 1 && word.charAt(end - 1) == 's' && Letters.isVowel(word.charAt(end - 2))) {
            return word.substring(0, end - 1);
        }
        char last = word.charAt(end - 1);
        char hard = last == 'ğ' ? 'k' : last == 'b' ? 'p' : last == 'c' ? 'ç' : last;
        return word.substring(0, end - 1) + hard;
    }

    private List<Body> noun(TermForm form, String written, String word) {
        Irregular known = irregular.get(word);
        Sound sound = Sound.of(word);
        if (known != null && !known.vowel().equals(NOTHING)) {
            sound = sound.with(known.vowel().charAt(0));
        }
        String soft = known != null && !known.beforeVowel().equals(NOTHING)
                ? known.beforeVowel()
                : softened(word, form.kind(), form.grammar().softens());
        if (soft == null || soft.equals(word)) {
            return List.of(new Body(written, sound, Frame.NOUN, Use.ALWAYS, true));
        }
        return List.of(
                new Body(written, sound, Frame.NOUN, Use.BEFORE_CONSONANT, true),
                new Body(like(written, word, soft), sound, Frame.NOUN, Use.BEFORE_VOWEL, true));
    }

    /** A last p, ç or k of a word of several syllables gives way before a vowel; t does where the glossary says so. */
    private static @Nullable String softened(String word, TermKind kind, @Nullable Boolean softens) {
        char last = word.charAt(word.length() - 1);
        boolean wanted = softens == null ? Letters.vowels(word) > 1 && last != 't' : softens;
        char soft = last == 'p' ? 'b' : last == 'ç' ? 'c' : last == 'k' ? 'ğ' : last == 't' ? 'd' : last;
        return wanted && kind != TermKind.NAME ? word.substring(0, word.length() - 1) + soft : null;
    }

    /** A changed word with the capitals of the unchanged one. */
    private static String like(String written, String word, String changed) {
        int same = 0;
        while (same < Math.min(word.length(), changed.length()) && word.charAt(same) == changed.charAt(same)) {
            same++;
        }
        return written.length() == word.length() ? written.substring(0, same) + changed.substring(same) : changed;
    }
}
