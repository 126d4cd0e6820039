package org.dragoman.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.LanguageSupport;
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
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** A small language that keeps its contract, and ones that break one promise each. */
final class BrokenLanguages {
    private BrokenLanguages() {}

    /** Maltese with one ending. */
    static class Sound implements LanguageSupport, Morphology {
        @Override
        public LanguageTag language() {
            return new LanguageTag("mt");
        }

        @Override
        public FoldedText fold(String text) {
            FoldedText.Builder folded = new FoldedText.Builder(text);
            for (int i = 0; i < text.length(); i++) {
                folded.append(Character.toLowerCase(text.charAt(i)), i, i + 1);
            }
            return folded.build();
        }

        @Override
        public List<Span> sentences(String paragraph) {
            int from = 0;
            int to = paragraph.length();
            while (from < to && Words.isSpace(paragraph.charAt(from))) {
                from++;
            }
            while (to > from && Words.isSpace(paragraph.charAt(to - 1))) {
                to--;
            }
            return from < to ? List.of(new Span(from, to)) : List.of();
        }

        @Override
        public Morphology morphology() {
            return this;
        }

        @Override
        public TermKind guessKind(String text) {
            return TermKind.NOUN;
        }

        @Override
        public List<TermPattern> compile(TermForm form) {
            Words words = Words.of(fold(form.text()));
            List<WordPattern> patterns = new ArrayList<>();
            List<String> gaps = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                patterns.add(new WordPattern(List.of(new Stem(words.word(i), 0, 0, words.original(i), List.of()))));
                if (i > 0) {
                    gaps.add(words.gap(i - 1));
                }
            }
            return patterns.isEmpty() ? List.of() : List.of(new TermPattern(form, patterns, gaps));
        }

        String rule() {
            return "mt.plural";
        }

        @Override
        public Ending ending(Stem stem, Words words, int word, int offset) {
            String rest = words.folded().substring(offset, words.end(word));
            return rest.isEmpty()
                    ? Ending.none(words, word)
                    : rest.equals("iet")
                            ? new Ending(words.end(word), word + 1, 0, List.of(new Step(rule(), "iet")))
                            : null;
        }

        @Override
        public Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches) {
            return new Derivation(
                    pattern.form().text(),
                    matches.get(matches.size() - 1).ending().steps(),
                    0);
        }

        @Override
        public List<WordForm> paradigm(TermForm form) {
            return List.of(
                    new WordForm(form.text(), List.of()),
                    new WordForm(form.text() + "iet", List.of(new Step(rule(), "iet"))));
        }

        @Override
        public Optional<String> inflect(TermForm form, List<String> rules) {
            return paradigm(form).stream()
                    .filter(f -> f.steps().stream().map(Step::rule).toList().equals(rules))
                    .map(WordForm::text)
                    .findFirst();
        }
    }

    /** The contract of a language. */
    abstract static class Case extends LanguageContract {
        @Override
        protected List<TermForm> terms() {
            return List.of(TermForm.of("ktieb", TermKind.NOUN));
        }

        @Override
        protected List<String> texts() {
            return List.of("Il-ktieb hu tajjeb. AAA");
        }
    }

    static class KeepsAll extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound();
        }
    }

    static class FoldsTwice extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public FoldedText fold(String text) {
                    return super.fold(text.replace("aa", "a"));
                }
            };
        }
    }

    static class LosesPlaces extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public FoldedText fold(String text) {
                    FoldedText.Builder folded = new FoldedText.Builder(text);
                    for (int i = 0; i < text.length(); i++) {
                        folded.append(Character.toLowerCase(text.charAt(i)), i + 1, i + 2);
                    }
                    return folded.build();
                }
            };
        }
    }

    static class SkipsWords extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public List<Span> sentences(String paragraph) {
                    return paragraph.length() > 3 ? super.sentences(paragraph.substring(0, 3)) : List.of();
                }
            };
        }
    }

    static class KeepsBlanks extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public List<Span> sentences(String paragraph) {
                    return paragraph.isEmpty() ? List.of() : List.of(new Span(0, paragraph.length()));
                }
            };
        }
    }

    static class WritesWhatItCannotFind extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public List<WordForm> paradigm(TermForm form) {
                    return List.of(
                            new WordForm(form.text(), List.of()),
                            new WordForm(form.text() + "ijiet", List.of(new Step(rule(), "ijiet"))));
                }
            };
        }
    }

    static class InflectsOtherwise extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public Optional<String> inflect(TermForm form, List<String> rules) {
                    return Set.of("mt.plural").containsAll(rules) ? Optional.of(form.text()) : Optional.empty();
                }
            };
        }
    }

    static class HidesEndings extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public long stemEnds(Words words, int word) {
                    return 1L << Math.min(words.end(word) - words.start(word), Long.SIZE) - 1;
                }
            };
        }
    }

    static class NamesRulesBadly extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                String rule() {
                    return "plural";
                }
            };
        }
    }

    static class FailsOnOddTerms extends Case {
        @Override
        protected LanguageSupport language() {
            return new Sound() {
                @Override
                public TermKind guessKind(String text) {
                    return Character.isUpperCase(text.charAt(0)) ? TermKind.NAME : TermKind.NOUN;
                }
            };
        }
    }
}
