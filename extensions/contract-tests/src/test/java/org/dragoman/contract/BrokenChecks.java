package org.dragoman.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.check.Message;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/** Checks that break one promise each. */
final class BrokenChecks {
    private static final CheckedTexts TEXTS = CheckedTexts.of(Languages.installed(), Glossary.EMPTY);

    private BrokenChecks() {}

    /** Finds the letters "xx", as it should. */
    static class Sound implements ConsistencyCheck {
        @Override
        public String id() {
            return "double-x";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Title title() {
            return new Title(Message.of("missing-term.name"), Message.of("missing-term.help"));
        }

        String wanted() {
            return "xx";
        }

        String better() {
            return "x";
        }

        int shift() {
            return 0;
        }

        Message message() {
            return Message.of("missing-term.message", "a", "b", "c");
        }

        @Override
        public void check(CheckedText text, Consumer<Finding> sink) {
            String words = text.target().article().text();
            int at = words.indexOf(wanted());
            if (at >= 0) {
                Span place = new Span(at + shift(), at + wanted().length() + shift());
                FindingBuilder finding = new FindingBuilder(this, text)
                        .at(new Span(0, words.length()), place)
                        .found(wanted())
                        .fix(new Fix(new Span(at, at + wanted().length()), List.of(better()), true));
                sink.accept(finding.build(message()));
            }
        }
    }

    /** The contract of a check. */
    abstract static class Case extends CheckContract {
        @Override
        protected List<CheckedText> faulty() {
            return List.of(TEXTS.alone(LanguageTag.EN, "a xx"));
        }

        @Override
        protected List<CheckedText> sound() {
            return List.of(TEXTS.alone(LanguageTag.EN, "a x"));
        }
    }

    static class KeepsAll extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound();
        }
    }

    static class Remembers extends Case {
        @Override
        protected ConsistencyCheck check() {
            AtomicInteger runs = new AtomicInteger();
            return new Sound() {
                @Override
                public void check(CheckedText text, Consumer<Finding> sink) {
                    if (runs.incrementAndGet() % 2 == 1) {
                        super.check(text, sink);
                    }
                }
            };
        }
    }

    static class PointsOutside extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound() {
                @Override
                int shift() {
                    return 1;
                }
            };
        }
    }

    static class SaysNothing extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound() {
                @Override
                Message message() {
                    return Message.of(BrokenChecks.class, "nowhere.message");
                }
            };
        }
    }

    static class MendsNothing extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound() {
                @Override
                String better() {
                    return "xx";
                }
            };
        }
    }

    static class MendsWrongly extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound() {
                @Override
                String better() {
                    return "xxx";
                }
            };
        }
    }

    static class FindsTooMuch extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound() {
                @Override
                String wanted() {
                    return "x";
                }
            };
        }
    }

    static class HasABadId extends Case {
        @Override
        protected ConsistencyCheck check() {
            return new Sound() {
                @Override
                public String id() {
                    return "Double X";
                }
            };
        }
    }
}
