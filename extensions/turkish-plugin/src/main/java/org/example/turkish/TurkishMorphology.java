package org.example.turkish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;
import org.dragoman.language.WordMatch;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.example.turkish.Endings.Tail;
import org.jspecify.annotations.Nullable;

/** The word forms of Turkish: the last word of a term takes endings, a proper name behind an apostrophe. */
final class TurkishMorphology implements Morphology {
    /** A departure from the norm that any reader understands. */
    private static final int UNUSUAL = 1;

    private final Endings endings = new Endings();
    private final TermBodies bodies = new TermBodies();

    @Override
    public TermKind guessKind(String text) {
        if (TermForms.looksAbbreviated(text.strip())) {
            return TermKind.ABBREVIATION;
        }
        Words words = Words.of(Letters.fold(text));
        if (words.size() == 0 || !Character.isUpperCase(words.text().originalCodePoint(words.start(0)))) {
            return TermKind.NOUN;
        }
        return words.size() > 1 && bodies.isHead(words.word(words.size() - 1)) ? TermKind.INSTITUTION : TermKind.NAME;
    }

    @Override
    public List<TermPattern> compile(TermForm form) {
        Words words = Words.of(Letters.fold(form.text()));
        List<WordPattern> patterns = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Body> shapes = i < words.size() - 1 ? Body.inner(words.original(i)) : last(form, words);
            patterns.add(new WordPattern(shapes.stream()
                    .map(b -> b.stem(Letters.fold(b.written()).folded()))
                    .toList()));
            if (i > 0) {
                gaps.add(words.gap(i - 1));
            }
        }
        return patterns.isEmpty() ? List.of() : List.of(new TermPattern(form, patterns, gaps));
    }

    private List<Body> last(TermForm form, Words words) {
        return bodies.of(form, words.original(words.size() - 1), words.size() > 1);
    }

    @Override
    public long stemStarts(Words words, int word) {
        return AT_START;
    }

    @Override
    public long stemEnds(Words words, int word) {
        long places = 0;
        int start = words.start(word);
        int end = words.end(word);
        for (int at = start + 1; at <= end; at++) {
            if (at == end || endings.isEnding(words.folded().substring(at, end))) {
                places |= 1L << Math.min(at - start - 1, Long.SIZE - 1);
            }
        }
        return places;
    }

    @Override
    public @Nullable Ending ending(Stem stem, Words words, int word, int offset) {
        String rest = words.folded().substring(offset, words.end(word));
        if (hasApostrophe(words, word)) {
            // Behind an apostrophe stands the whole ending or none.
            Tail tail = rest.isEmpty() ? tail(stem, words.word(word + 1)) : null;
            return tail == null ? null : new Ending(words.end(word + 1), word + 2, 0, tail.steps());
        }
        Tail tail = tail(stem, rest);
        return tail == null ? null : new Ending(words.end(word), word + 1, 0, tail.steps());
    }

    private static boolean hasApostrophe(Words words, int word) {
        return words.joinsNext(word) && Words.isApostrophe(words.charAt(words.end(word)));
    }

    private @Nullable Tail tail(Stem stem, String letters) {
        return endings.read(Body.frame(stem), Sound.of(stem.rule()), letters).stream()
                .filter(t -> Body.takes(Body.use(stem), t))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches) {
        for (WordMatch match : matches) {
            boolean capital = Character.isUpperCase(match.stem().written().codePointAt(0));
            int first = words.text().originalCodePoint(match.proclitics().stemStart());
            if (pattern.form().caseBound() && capital && !Character.isUpperCase(first)) {
                return null;
            }
        }
        WordMatch last = matches.get(matches.size() - 1);
        List<Step> steps = last.ending().steps();
        boolean apart = last.ending().nextWord() > last.word() + 1;
        boolean usual = steps.isEmpty() || apart == isApart(pattern.form());
        return new Derivation(pattern.form().text(), steps, usual ? 0 : UNUSUAL);
    }

    /** Whether endings stand behind an apostrophe: those of proper names and abbreviations do, those of bodies do not. */
    private static boolean isApart(TermForm form) {
        return form.kind() == TermKind.NAME || form.kind() == TermKind.ABBREVIATION;
    }

    @Override
    public List<WordForm> paradigm(TermForm form) {
        Set<WordForm> forms = new LinkedHashSet<>();
        forms.add(new WordForm(form.text(), List.of()));
        Words words = Words.of(Letters.fold(form.text()));
        if (words.size() == 0) {
            return List.copyOf(forms);
        }
        int start = words.text()
                .toOriginal(words.start(words.size() - 1), words.end(words.size() - 1))
                .start();
        String before = form.text().substring(0, start);
        for (Body body : last(form, words)) {
            for (Tail tail : endings.all(body.frame(), body.sound())) {
                if (body.norm() && body.takes(tail) && !tail.letters().isEmpty()) {
                    String mark = isApart(form) ? "'" : "";
                    forms.add(new WordForm(before + body.written() + mark + tail.letters(), tail.steps()));
                }
            }
        }
        return List.copyOf(forms);
    }

    @Override
    public Optional<String> inflect(TermForm form, List<String> rules) {
        return paradigm(form).stream()
                .filter(f -> f.steps().stream().map(Step::rule).toList().equals(rules))
                .map(WordForm::text)
                .findFirst();
    }
}
