package org.dragoman.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language without rules for speech: quotation marks are all that is known. */
final class NoSpeech implements SpeechRules {
    static final SpeechRules RULES = new NoSpeech();

    private NoSpeech() {}

    @Override
    public List<Draft> find(Sentence sentence, Memory memory) {
        return List.of();
    }

    @Override
    public Set<String> courtWords() {
        return Set.of();
    }

    @Override
    public QuoteSigns signs(Sentence sentence, int before, int behind, Memory memory) {
        return new QuoteSigns(false, null);
    }

    @Override
    public @Nullable Speaker beforeColon(Sentence sentence, int colon) {
        return null;
    }
}
