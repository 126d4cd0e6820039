package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dragoman.language.Ending;
import org.dragoman.language.Grammar;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;
import org.junit.jupiter.api.Test;

/** The fast readers of endings say what the plain search says, on many stems with many tails. */
class EndingAgreementTest {
    private static final Azerbaijani AZERBAIJANI = new Azerbaijani();
    private static final SuffixTable TABLE = new SuffixTable();
    private static final Morphology MORPHOLOGY = AZERBAIJANI.morphology();

    private static final List<String> TERMS = List.of(
            "Bakı",
            "Rusiya",
            "İran",
            "Putin",
            "Trump",
            "Westwood",
            "Müller",
            "Seul",
            "Köln",
            "üzvlük",
            "otaq",
            "fikir",
            "xətt",
            "mövqe",
            "su",
            "nazir",
            "KTMT",
            "NATO",
            "ABŞ",
            "Aİ",
            "2024",
            "6",
            "10",
            "Xınalıq",
            "Malik",
            "Xarici İşlər Nazirliyi",
            "Təhlükəsizlik Şurası",
            "sülh müqaviləsi",
            "soyqırımı",
            "baş prokurorun müavini",
            "Nyu-York",
            "BMT-nin Baş Assambleyası");

    private final EndingSearch search = new EndingSearch();
    private final Random random = new Random(7);

    private static List<Stem> stems() {
        Set<Stem> stems = new LinkedHashSet<>();
        for (String term : TERMS) {
            for (TermKind kind : TermKind.values()) {
                add(new TermForm(term, kind, Grammar.NONE, false), stems);
            }
        }
        Grammar read = new Grammar(null, "tramp", null, null, null, List.of(), null);
        add(new TermForm("Clough", TermKind.NAME, read, true), stems);
        return List.copyOf(stems);
    }

    private static void add(TermForm form, Set<Stem> stems) {
        MORPHOLOGY.compile(form).forEach(pattern -> pattern.words().forEach(word -> stems.addAll(word.stems())));
    }

    /** Suffixes one after the other, not always where they may stand, with some letter wrong now and then. */
    private String tail() {
        StringBuilder tail = new StringBuilder();
        State state = State.values()[random.nextInt(State.values().length)];
        Sound sound = Sound.at(random.nextInt(Sound.COUNT));
        for (int i = random.nextInt(5); i >= 0; i--) {
            Arc[] arcs = TABLE.after(state, sound);
            if (arcs.length == 0) {
                break;
            }
            Arc arc = arcs[random.nextInt(arcs.length)];
            tail.append(arc.spelt().letters());
            state = arc.to();
            sound = arc.sound();
        }
        if (!tail.isEmpty() && random.nextInt(6) == 0) {
            tail.setCharAt(random.nextInt(tail.length()), "aıəidn".charAt(random.nextInt(6)));
        }
        return random.nextInt(12) == 0 ? tail.toString().replace('i', 'İ').toUpperCase(Locale.ROOT) : tail.toString();
    }

    private List<String> tails() {
        List<String> tails = new ArrayList<>(List.of("", "-", "-Tiflis"));
        for (int i = 0; i < 1500; i++) {
            tails.add(tail());
        }
        return tails;
    }

    @Test
    void readsWhatThePlainSearchReads() {
        List<Stem> stems = stems();
        int endings = 0;
        for (String tail : tails()) {
            for (Stem stem : stems) {
                String joiner = random.nextInt(3) == 0 ? "-" : "";
                Words words = Words.of(AZERBAIJANI.fold(stem.written() + joiner + tail));
                int offset = stem.key().length();

                Ending expected = search.read(stem, words, 0, offset);
                Ending read = MORPHOLOGY.ending(stem, words, 0, offset);

                assertEquals(expected, read, () -> stem + " " + joiner + tail);
                endings += read == null ? 0 : 1;
            }
        }
        assertTrue(endings > 20_000, "too few endings to prove anything: " + endings);
    }

    @Test
    void marksEveryPlaceBehindWhichAnEndingIsRead() {
        List<Stem> stems = stems();
        for (String tail : tails()) {
            for (Stem stem : stems) {
                Words words = Words.of(AZERBAIJANI.fold(stem.written() + tail));
                int offset = stem.key().length();
                if (search.read(stem, words, 0, offset) != null) {
                    long ends = MORPHOLOGY.stemEnds(words, 0);
                    assertEquals(1, ends >> offset - 1 & 1, () -> stem + " " + tail);
                }
            }
        }
    }

    /** The word with a bar at each place. */
    private static String places(String word) {
        long ends = MORPHOLOGY.stemEnds(Words.of(AZERBAIJANI.fold(word)), 0);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            marked.append(word.charAt(i)).append((ends >> i & 1) == 1 ? "|" : "");
        }
        return marked.toString();
    }

    @Test
    void leavesFewPlacesInAWordOfText() {
        assertEquals("kontingent|", places("kontingent"));
        assertEquals("Rusiya|n|ı|n|", places("Rusiyanın"));
        assertEquals("Moskva|də|k|i|", places("Moskvadəki"));
    }

    @Test
    void marksTheEndOfALongWord() {
        Words words = Words.of(AZERBAIJANI.fold("x".repeat(80) + "lar"));

        assertEquals(1L << 63, MORPHOLOGY.stemEnds(words, 0));
    }
}
