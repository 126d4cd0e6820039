package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceIndexTest {
    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }

    @Test
    void sameSentenceIsTakenBeforeALikeOneAndTheFirstOfEquals() {
        SentenceIndex index = new SentenceIndex(List.of(
                words("gəmi bakıdan bu çıxdı"),
                words("gəmi bakıdan dünən çıxdı"),
                words("gəmi bakıdan dünən çıxdı"),
                words("kapitan danışmadı")));

        assertThat(index.take(words("gəmi bakıdan dünən çıxdı"))).isEqualTo(1);
        assertThat(index.take(words("gəmi bakıdan dünən çıxdı"))).isEqualTo(2);
        assertThat(index.take(words("gəmi bakıdan dünən çıxdı"))).isZero();
        assertThat(index.take(words("gəmi bakıdan dünən çıxdı"))).isEqualTo(-1);
        assertThat(index.free()).containsExactly(3);
    }

    @Test
    void findsWhatComparingAllPairsFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<List<String>> sentences = sentences(random, 30);
            SentenceIndex index = new SentenceIndex(sentences);
            Set<Integer> free = new HashSet<>(IntStream.range(0, 30).boxed().toList());
            for (List<String> sentence : sentences(random, 30)) {
                int expected = likest(sentence, sentences, free);
                assertThat(index.take(sentence)).isEqualTo(expected);
                free.remove(expected);
            }
            assertThat(index.free())
                    .containsExactlyElementsOf(free.stream().sorted().toList());
        }
    }

    private static List<List<String>> sentences(Random random, int count) {
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(k -> String.valueOf((char) ('a' + random.nextInt(1 + random.nextInt(12)))))
                    .toList());
        }
        return sentences;
    }

    private static int likest(List<String> sentence, List<List<String>> sentences, Set<Integer> free) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> common = new HashSet<>(sentence);
            common.retainAll(sentences.get(i));
            Set<String> either = new HashSet<>(sentence);
            either.addAll(sentences.get(i));
            double now = sentence.equals(sentences.get(i)) ? 1 : common.size() / (double) either.size() * 0.999;
            if (free.contains(i) && now > most) {
                best = i;
                most = now;
            }
        }
        return most >= 0.5 ? best : -1;
    }

    @Test
    void sentencesThatShareCommonWordsOnlyAreNotCompared() {
        List<List<String>> before = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            before.add(words("the ship left a" + i + " for b" + i + " c" + i + " d" + i + " e" + i));
        }
        SentenceIndex index = new SentenceIndex(before);
        for (int i = 0; i < 3000; i++) {
            index.take(words("the ship left x" + i + " for y" + i + " z" + i + " v" + i + " w" + i));
        }
        assertThat(index.compared()).isZero();
        assertThat(index.take(words("the ship left a7 for b7 c7 d7 x"))).isEqualTo(7);
        assertThat(index.compared()).isLessThan(5);
    }

    @Test
    void sentencesOfTheSameFewWordsAreComparedUpToABound() {
        List<List<String>> before = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            before.add(words("yes no yes yes maybe w" + i % 3 + " v" + i % 5 + " u" + i));
        }
        SentenceIndex index = new SentenceIndex(before);
        for (int i = 0; i < 3000; i++) {
            index.take(words("maybe yes no and or w" + i % 2 + " v" + i % 7));
        }
        assertThat(index.compared()).isPositive().isLessThanOrEqualTo(3000L * SentenceIndex.MOST);
    }
}
