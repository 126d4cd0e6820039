package org.dragoman.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Readers of articles that break one promise each. */
final class BrokenReaders {
    private BrokenReaders() {}

    /** One line of text, as it should be read. */
    static class Sound implements ArticleReader {
        @Override
        public String id() {
            return "line";
        }

        @Override
        public boolean reads(String fileName) {
            return fileName.endsWith(".line");
        }

        byte[] bytes(ArticleInput input) {
            return input.bytes();
        }

        LanguageTag language(@Nullable LanguageTag asked) {
            return asked == null ? LanguageTag.EN : asked;
        }

        int first() {
            return 0;
        }

        @Override
        public void read(ArticleInput input, ArticleSink sink) {
            String text = new String(bytes(input), StandardCharsets.US_ASCII).replace('\r', ' ');
            sink.article(new Article(
                    "x",
                    language(input.language()),
                    text,
                    null,
                    null,
                    Provenance.UNKNOWN,
                    new SourceMap(
                            input.name(),
                            text,
                            StandardCharsets.US_ASCII,
                            List.of(new SourceMap.Part("", 0, text.length())),
                            List.of(new SourceMap.Run(0, first(), 1, 1)))));
        }
    }

    /** The contract of a reader. */
    abstract static class Case extends ArticleReaderContract {
        @Override
        protected List<SampleFile> samples() {
            return List.of(SampleFile.of("a.line", "abc def 123"));
        }
    }

    static class KeepsAll extends Case {
        @Override
        protected ArticleReader reader() {
            return new Sound();
        }
    }

    static class Throws extends Case {
        @Override
        protected ArticleReader reader() {
            return new Sound() {
                @Override
                byte[] bytes(ArticleInput input) {
                    byte[] bytes = input.bytes();
                    return bytes[3] > 0 ? bytes : new byte[0];
                }
            };
        }
    }

    static class LosesTheWay extends Case {
        @Override
        protected ArticleReader reader() {
            return new Sound() {
                @Override
                int first() {
                    return 1;
                }
            };
        }
    }

    static class LeavesOpen extends Case {
        @Override
        protected ArticleReader reader() {
            return new Sound() {
                @Override
                byte[] bytes(ArticleInput input) {
                    try {
                        InputStream in = input.open();
                        return in.readAllBytes();
                    } catch (IOException e) {
                        throw input.unreadable(e);
                    }
                }
            };
        }
    }

    static class IgnoresTheUser extends Case {
        @Override
        protected ArticleReader reader() {
            return new Sound() {
                @Override
                LanguageTag language(@Nullable LanguageTag asked) {
                    return LanguageTag.EN;
                }
            };
        }
    }

    static class TakesAnything extends Case {
        @Override
        protected ArticleReader reader() {
            return new Sound() {
                @Override
                public boolean reads(String fileName) {
                    return !fileName.isEmpty();
                }
            };
        }
    }
}
