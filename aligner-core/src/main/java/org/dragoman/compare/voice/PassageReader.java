package org.dragoman.compare.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.voice.Speaker;
import org.dragoman.voice.Voice;
import org.dragoman.voice.VoiceKind;
import org.dragoman.voice.Voices;

/** Makes passages of the voices of an article. */
final class PassageReader {
    private PassageReader() {}

    /** Passages in text order; a quotation inside what its speaker is said to say is no passage of its own. */
    static List<Passage> read(int index, Article article, Voices voices) {
        String text = article.text();
        int whole = article.body().stream()
                .filter(line -> !line.equals(article.titleSpan()))
                .mapToInt(line -> words(line.in(text)))
                .sum();
        List<Voice> outer = new ArrayList<>();
        for (Voice voice : voices.all()) {
            if (isSpeech(voice) && outer.stream().noneMatch(o -> holds(o, voice))) {
                outer.add(voice);
            }
        }
        return outer.stream()
                .map(v -> {
                    int words = words(v.span().in(text));
                    return new Passage(index, v, speech(v, voices), words, whole == 0 ? 0 : (double) words / whole);
                })
                .toList();
    }

    private static boolean isSpeech(Voice voice) {
        return voice.kind() == VoiceKind.DIRECT || voice.kind() == VoiceKind.INDIRECT;
    }

    private static boolean holds(Voice outer, Voice inner) {
        Speaker speaker = inner.speaker();
        Speaker same = outer.speaker();
        return outer.span().covers(inner.span())
                && (speaker == null || same != null && Objects.equals(speaker.name(), same.name()));
    }

    private static Speech speech(Voice voice, Voices voices) {
        if (voice.kind() == VoiceKind.DIRECT) {
            return Speech.QUOTED;
        }
        boolean partly = voices.all().stream().anyMatch(v -> v.kind() == VoiceKind.DIRECT && holds(voice, v));
        return partly ? Speech.PARTLY : Speech.REPORTED;
    }

    /** What stands between blanks and has a letter or a digit. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
