package org.dragoman.benchmarks.engine;

import org.dragoman.article.Segmenter;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;

/** The mention finder as the command line uses it, without mentions inside longer ones. */
final class DragomanEngine implements Engine {
    private final MentionFinder finder;

    DragomanEngine(Glossary glossary, LanguageTag language) {
        Languages languages = Languages.installed();
        finder = new MentionFinder(TermIndex.of(glossary, languages), false);
        // A language is compiled when its first text comes.
        scan(Document.of("first", language, "-", new Segmenter(languages, true)));
    }

    @Override
    public long scan(Document document) {
        return finder.find(document.article(), document.segments()).size();
    }
}
