package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.article.fault.TextFault;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class RunOnFaultsTest {
    private static AnnotatedArticle annotated(String text) {
        Languages languages = Languages.installed();
        Concept paper = concept("paper", ConceptType.MEDIUM, "فوكس نيوز");
        Concept senate = concept("senate", ConceptType.INSTITUTION, "مجلس الشيوخ");
        TermIndex index = TermIndex.of(new Glossary(List.of(paper, senate), List.of(), List.of()), languages);
        Article article = new Article(
                "x", LanguageTag.AR, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.ar.txt", text));
        return new MentionFinder(index, false).annotate(article, new Segmenter(languages, false));
    }

    private static Concept concept(String id, ConceptType type, String term) {
        return Concept.of(
                id, type, Map.of(LanguageTag.AR, List.of(Term.of(term, TermType.FULL_FORM, Status.PREFERRED))));
    }

    @Test
    void nameTheWholeWrittenWord() {
        String text = "قالت فوكس نيوزيوم الأحد.\nالنتائجبمجلس الشيوخ معروفة.";

        assertThat(RunOnFaults.of(annotated(text)))
                .allMatch(fault -> fault.kind() == TextFault.Kind.GLUED_WORDS)
                .extracting(fault -> fault.span().in(text))
                .containsExactly("نيوزيوم", "النتائجبمجلس");
    }

    @Test
    void areNoneWhereTermsStandByThemselves() {
        assertThat(RunOnFaults.of(annotated("قالت فوكس نيوز لمجلس الشيوخ أمس.")))
                .isEmpty();
    }

    @Test
    void warnWithFileLineAndColumn() {
        assertThat(RunOnFaults.warnings(annotated("الأحد.\nقالت فوكس نيوزيوم الأحد.")))
                .extracting(InputProblem::toString)
                .containsExactly("x.ar.txt:2:11: warning: Words run together: \"نيوزيوم\". "
                        + "The term in it was found all the same; put the space back. [A040]");
    }
}
