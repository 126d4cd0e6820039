package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Articles;
import org.dragoman.article.ReadOptions;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/** A folder with news of a port, made for these tests. */
final class PortNews {
    static final Languages LANGUAGES = Languages.installed();

    private PortNews() {}

    static TermIndex glossary() {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(LanguageTag.AZ, List.of(term("Bakı", LanguageTag.AZ)));
        terms.put(LanguageTag.AR, List.of(term("باكو", LanguageTag.AR)));
        terms.put(LanguageTag.EN, List.of(term("Baku", LanguageTag.EN)));
        Concept baku = Concept.of("baku", ConceptType.PLACE, terms);
        return TermIndex.of(new Glossary(List.of(baku), List.of(), List.of()), LANGUAGES);
    }

    private static Term term(String text, LanguageTag language) {
        Grammar grammar = new Grammar(
                LANGUAGES.get(language).morphology().guessKind(text), null, null, null, null, List.of(), null);
        return new Term(text, TermType.FULL_FORM, CaseRule.FREE, false, grammar, List.of(), null, Map.of());
    }

    static void write(Path folder, String name, String outlet, String day, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "{\"text\": \"" + text + "\", \"outlet\": \"" + outlet + "\", \"published\": \"" + day + "\"}\n");
    }

    /** Three articles, the Arabic one in a folder of its own. */
    static void writeAll(Path folder) throws IOException {
        write(folder, "a.en.json", "Harbour Post", "2024-04-01", "The ferry left Baku on Monday. Cold Baku waits.");
        write(folder, "b.az.json", "Körpü", "2024-03-05", "Dünən Bakıdan bərə çıxdı. “Bakı hazırdır”, – nazir dedi.");
        write(folder, "ar/c.ar.json", "السرو", "2024-03-06", "وصلت العبارة إلى باكو أمس.");
    }

    static IndexRun.Result index(Path folder) throws IOException {
        return run(folder).all(way(folder), false, a -> a, p -> {}, Progress.NONE);
    }

    static IndexRun run(Path folder) {
        return new IndexRun(new FolderIndex(folder), glossary(), "1.0", 2);
    }

    static IndexRun.Way way(Path folder) {
        return new IndexRun.Way(
                "as ever",
                globs -> new ArticleFiles(
                        Articles.installed(), ReadOptions.DEFAULT, List.of(folder), globs, null, file -> {}));
    }
}
