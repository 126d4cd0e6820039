package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class NameLikenessTest {
    private static List<Line.Word> words(String text, String language) {
        Readings readings = new Readings(Languages.installed().get(new LanguageTag(language)));
        return Tokens.of(text, readings.rules()).stream()
                .map(t -> new Line.Word(
                        t,
                        readings.of(t),
                        java.util.Set.of(),
                        t.key(),
                        false,
                        false,
                        Line.Elsewhere.NOT_SEEN,
                        true,
                        0,
                        false,
                        0,
                        0))
                .toList();
    }

    private static double likeness(String from, String a, String to, String b) {
        return new NameLikeness(from, to)
                .of(words(a, from).get(0).readings(), words(b, to).get(0).readings());
    }

    @Test
    void suffixesAndAttachedWordsDoNotCount() {
        assertThat(likeness("en", "Kristersson", "az", "Kristersson")).isEqualTo(1);
        assertThat(likeness("az", "Qalipolidən", "ar", "بغاليبولي")).isGreaterThan(0.8);
        assertThat(likeness("en", "Gallipoli", "ar", "وغاليبولي")).isGreaterThan(0.8);
    }

    @Test
    void strangersAreNotAlike() {
        assertThat(likeness("en", "Gallipoli", "ar", "مارسيليا")).isZero();
        assertThat(likeness("en", "yesterday", "az", "dedi")).isZero();
    }

    @Test
    void lettersThatTheMatcherDoesNotKnowAreAlikeWhereTheyAreTheSame() {
        assertThat(likeness("en", "MWPs", "ar", "MWPs")).isEqualTo(1);
    }

    @Test
    void twoWordsMayBeOneElsewhere() {
        double joined = new NameLikeness("en", "ar").joined(words("New York", "en"), words("ونيويورك", "ar"));
        assertThat(joined).isGreaterThan(0.9);
        assertThat(new NameLikeness("en", "ar").joined(words("New York", "en"), words("يورك", "ar")))
                .isLessThan(joined);
    }

    @Test
    void wordsThatShareTooFewConsonantsAreNotAskedFor() {
        assertThat(NameLikeness.mayAnswer(NameLikeness.consonants("glbl"), NameLikeness.consonants("mrsn")))
                .isFalse();
        assertThat(NameLikeness.mayAnswer(NameLikeness.consonants("galipoli"), NameLikeness.consonants("galibwly")))
                .isTrue();
    }
}
