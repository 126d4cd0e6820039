package org.dragoman.compare.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceFinder;

/** Small reports of a meeting about a port, which two sides call by two names. */
final class Ports {
    private Ports() {}

    static final Glossary GLOSSARY = new Glossary(
            List.of(
                    concept("north-port", ConceptType.PLACE, "Şimal limanı", "North Port", "ميناء الشمال"),
                    concept("old-port", ConceptType.PLACE, "Köhnə liman", "Old Port", "الميناء القديم"),
                    concept("baku", ConceptType.PLACE, "Bakı", "Baku", "باكو"),
                    concept(
                            "ministry",
                            ConceptType.INSTITUTION,
                            "Nəqliyyat Nazirliyi",
                            "Transport Ministry",
                            "وزارة النقل"),
                    concept(
                            "agency",
                            ConceptType.INSTITUTION,
                            "Dəniz Agentliyi",
                            "Maritime Agency",
                            "الوكالة البحرية")),
            List.of(new NamingSet(
                    "port-names",
                    "North Port / Old Port",
                    List.of(
                            new NamingSet.Member("north-port", null, null),
                            new NamingSet.Member("old-port", null, null)),
                    null)),
            List.of());

    private static Concept concept(String id, ConceptType type, String az, String en, String ar) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(LanguageTag.AZ, List.of(term(az)));
        terms.put(LanguageTag.EN, List.of(term(en)));
        terms.put(LanguageTag.AR, List.of(term(ar)));
        return Concept.of(id, type, terms);
    }

    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    static Article article(String language, String outlet, String text) {
        LanguageTag tag = new LanguageTag(language);
        return new Article(
                outlet, tag, text, null, null, Provenance.of(outlet, null), SourceMap.identity(outlet + ".txt", text));
    }

    static ArticleComparison compared(Article... articles) {
        return new ArticleComparer(TermIndex.of(GLOSSARY, Languages.installed()), false).compare(List.of(articles));
    }

    static VoicedComparison voiced(Article... articles) {
        return VoicedComparison.of(compared(articles), new VoiceFinder(Languages.installed()));
    }

    /** Rows as {@code speaker|agreement|words of each article}. */
    static List<String> told(VoicedComparison voiced) {
        List<String> lines = new ArrayList<>();
        for (QuotationRow row : voiced.quotations().rows()) {
            StringBuilder line = new StringBuilder();
            Concept concept = row.concept();
            line.append(concept == null ? row.speaker() : concept.id());
            line.append('|')
                    .append(row.agreement().code())
                    .append('|')
                    .append(row.speech().code());
            for (List<Passage> passages : row.passages()) {
                line.append('|');
                passages.forEach(p -> line.append(p.voice()
                        .span()
                        .in(voiced.comparison()
                                .articles()
                                .get(p.article())
                                .article()
                                .text())));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
