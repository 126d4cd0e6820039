package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndingReaderTest {
    private static final Azerbaijani AZERBAIJANI = new Azerbaijani();

    /** The ending behind the citation form of a one-word term at the start of a text. */
    private static @Nullable Ending ending(String term, String text) {
        Morphology morphology = AZERBAIJANI.morphology();
        TermForm form = TermForm.of(term, morphology.guessKind(term));
        Stem stem = morphology.compile(form).get(0).words().get(0).stems().get(0);
        Words words = Words.of(AZERBAIJANI.fold(text));
        return morphology.ending(stem, words, 0, stem.key().length());
    }

    private static void assertSpan(int end, int nextWord, @Nullable Ending ending) {
        assertNotNull(ending);
        assertEquals(end, ending.spanEnd());
        assertEquals(nextWord, ending.nextWord());
    }

    @Test
    void coversASuffixBehindAHyphen() {
        assertSpan(8, 2, ending("KTMT", "KTMT-nin qərarı"));
    }

    @Test
    void coversAnAttachedSuffix() {
        assertSpan(9, 1, ending("Rusiya", "Rusiyanın qərarı"));
    }

    @Test
    void leavesAnotherNameBehindAHyphenAlone() {
        assertSpan(4, 1, ending("Bakı", "Bakı-Tiflis yolu"));
        assertSpan(3, 1, ending("Kim", "Kim-In adlı"));
    }

    @Test
    void leavesSeparateParticlesAlone() {
        assertSpan(6, 1, ending("Rusiya", "Rusiya da ora gedib"));
        assertSpan(6, 1, ending("Rusiya", "Rusiya ilə danışıqlar"));
    }

    @Test
    void leavesTheSuffixOfAQuotationAlone() {
        assertSpan(4, 1, ending("Rosa", "Rosa\"nın fəsadları"));
    }

    @Test
    void readsAFigureOnlyWithTheSuffixOfItsReading() {
        assertSpan(5, 2, ending("21", "21-də görüşüb"));
        assertNull(ending("21", "21-da görüşüb"));
        assertSpan(2, 1, ending("21", "21 iyun"));
    }
}
