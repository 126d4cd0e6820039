package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.name.NameMatcher;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** How a unit writes a name that its glossary writes otherwise: as the source does, or by another spelling of its sounds. */
final class OtherSpelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<ConceptType> SOUNDING = Set.of(ConceptType.PERSON, ConceptType.PLACE);
    private static final double ALIKE = 0.7;
    private static final int LEAST = 3;

    private final CheckedText text;

    OtherSpelling(CheckedText text) {
        this.text = text;
    }

    /** The likeliest spelling of what a mention of the source names, null for none. */
    @Nullable
    String of(CheckedUnit unit, Mention mention) {
        String name =
                mention.surface(Objects.requireNonNull(text.source()).article().text());
        String whole = text.target().article().text();
        String best = null;
        double most = ALIKE;
        for (Span window : windows(unit, words(name, new Span(0, name.length())).size())) {
            String here = window.in(whole);
            double like = here.equals(name) ? 1 : likeness(mention, name, here);
            if (like > most) {
                best = here;
                most = like;
            }
        }
        return best;
    }

    private double likeness(Mention mention, String name, String here) {
        LanguageTag from = Objects.requireNonNull(text.source()).article().language();
        boolean sounds = SOUNDING.contains(mention.concept().type())
                && here.length() >= LEAST
                && (here.charAt(0) >= 0x600 || Character.isUpperCase(here.charAt(0)));
        return sounds && NameMatcher.knows(from, text.language())
                ? NameMatcher.of(from, text.language()).likeness(name, here)
                : 0;
    }

    /** Stretches of as many words, outside of what the glossary names. */
    private List<Span> windows(CheckedUnit unit, int count) {
        List<Span> words = words(text.target().article().text(), text.targetSpan(unit));
        List<Mention> known = text.targetMentions(unit);
        List<Span> windows = new ArrayList<>();
        for (int i = 0; i + count <= words.size() && count > 0; i++) {
            Span window =
                    new Span(words.get(i).start(), words.get(i + count - 1).end());
            if (known.stream().noneMatch(m -> m.span().overlaps(window))) {
                windows.add(window);
            }
        }
        return windows;
    }

    private static List<Span> words(String text, Span within) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(within.start(), within.end());
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }
}
