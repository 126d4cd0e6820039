package org.dragoman.voice;

import java.util.List;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of an article by place; nested ones are left out. */
final class Mentions {
    private final List<Mention> mentions;

    Mentions(List<Mention> all) {
        mentions = all.stream().filter(m -> !m.nested()).toList();
    }

    /** The mention that shares a letter with a word, null for none. */
    @Nullable
    Mention at(Span word) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= word.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Mention found = low < mentions.size() ? mentions.get(low) : null;
        return found != null && found.span().overlaps(word) ? found : null;
    }
}
