package org.dragoman.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportWriter;
import org.dragoman.text.ReadResult;

/** Formats and reports that break one promise each. */
final class BrokenWriters {
    private BrokenWriters() {}

    /** Writes and reads as CSV does. */
    private static class LikeCsv implements GlossaryFormat {
        private final GlossaryFormat csv =
                GlossaryFormats.installed().byId("csv").orElseThrow();

        @Override
        public String id() {
            return "like-csv";
        }

        @Override
        public List<String> endings() {
            return List.of(".like");
        }

        @Override
        public ReadResult<Glossary> read(GlossaryInput input) {
            return csv.read(input);
        }

        @Override
        public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
            return csv.write(glossary, out, options);
        }
    }

    static class LosesSilently extends GlossaryFormatContract {
        @Override
        protected GlossaryFormat format() {
            return new LikeCsv() {
                @Override
                public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
                    super.write(glossary, out, options);
                    return List.of();
                }
            };
        }
    }

    static class ClosesTheOutput extends GlossaryFormatContract {
        @Override
        protected GlossaryFormat format() {
            return new LikeCsv() {
                @Override
                public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
                    List<Loss> losses = super.write(glossary, out, options);
                    out.close();
                    return losses;
                }
            };
        }
    }

    private abstract static class Words implements ReportWriter {
        @Override
        public String format() {
            return "words";
        }

        abstract String words(ArticleComparison comparison);

        @Override
        public void write(ArticleComparison comparison, ReportOptions options, Appendable out) throws IOException {
            out.append(words(comparison));
        }
    }

    static class TellsTheTime extends ReportContract {
        private final AtomicInteger clock = new AtomicInteger();

        @Override
        protected ReportWriter report() {
            return new Words() {
                @Override
                String words(ArticleComparison comparison) {
                    return "written at " + clock.incrementAndGet();
                }
            };
        }
    }

    static class GivesTextAway extends ReportContract {
        @Override
        protected ReportWriter report() {
            return new Words() {
                @Override
                String words(ArticleComparison comparison) {
                    return comparison.articles().get(0).article().text();
                }
            };
        }
    }

    static class SpeaksTheMachinesLanguage extends ReportContract {
        @Override
        protected ReportWriter report() {
            return new Words() {
                @Override
                String words(ArticleComparison comparison) {
                    return String.format(Locale.getDefault(), "%d", 12);
                }
            };
        }
    }
}
