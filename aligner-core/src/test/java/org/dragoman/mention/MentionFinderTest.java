package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** What holds in any language, tried on one without rules of its own. */
class MentionFinderTest {
    private static final LanguageTag XX = new LanguageTag("tlh");
    private static final Languages NO_RULES = Languages.of(List.of());

    private final List<Concept> concepts = new ArrayList<>();

    private void concept(String id, Term... terms) {
        concepts.add(Concept.of(id, ConceptType.INSTITUTION, Map.of(XX, List.of(terms))));
    }

    private static Term full(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static Term contextual(String text) {
        return new Term(text, TermType.SHORT_FORM, CaseRule.FREE, true, Grammar.NONE, List.of(), null, Map.of());
    }

    private List<String> find(String text, boolean nested) {
        TermIndex index = TermIndex.of(new Glossary(concepts, List.of(), List.of()), NO_RULES);
        Article article = new Article("x", XX, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.txt", text));
        return new MentionFinder(index, nested)
                .annotate(article, new Segmenter(NO_RULES, false)).mentions().stream()
                        .map(m -> m.concept().id() + ":" + m.surface(text))
                        .toList();
    }

    @Test
    void longestMentionHidesTheShorterInsideIt() {
        concept("council", full("Security Council"));
        concept("un-council", full("Security Council of the United Nations"));
        concept("un", full("United Nations"));
        assertThat(find("the Security Council of the United Nations met", false))
                .containsExactly("un-council:Security Council of the United Nations");
    }

    @Test
    void nestedMentionsAreAddedOnRequest() {
        concept("un-council", full("Security Council of the United Nations"));
        concept("un", full("United Nations"));
        assertThat(find("Security Council of the United Nations", true))
                .containsExactly("un-council:Security Council of the United Nations", "un:United Nations");
    }

    @Test
    void contextualTermCountsOnlyBehindTheFullForm() {
        concept("csto", full("Treaty Organization"), contextual("organization"));
        assertThat(find("The organization met. The Treaty Organization left. The organization stayed.", false))
                .containsExactly("csto:Treaty Organization", "csto:organization");
    }

    @Test
    void contextualTermOfTwoConceptsIsTheOneNamedLast() {
        concept("csto", full("Treaty Organization"), contextual("organization"));
        concept("oic", full("Cooperation Organization"), contextual("organization"));
        assertThat(find(
                        "Treaty Organization. Cooperation Organization. The organization. Treaty Organization. The organization.",
                        false))
                .containsExactly(
                        "csto:Treaty Organization",
                        "oic:Cooperation Organization",
                        "oic:organization",
                        "csto:Treaty Organization",
                        "csto:organization");
    }

    @Test
    void noMentionReachesOverTheEndOfALine() {
        concept("un", full("United Nations"));
        assertThat(find("United\nNations", false)).isEmpty();
    }

    @Test
    void hyphenAndSpaceAreOneJoiner() {
        concept("nk", full("Nagorno-Karabakh"));
        assertThat(find("Nagorno Karabakh, Nagorno–Karabakh", false)).hasSize(2);
    }

    @Test
    void commaBetweenTheWordsIsNoJoiner() {
        concept("un", full("United Nations"));
        assertThat(find("United, Nations", false)).isEmpty();
    }

    @Test
    void ofTwoConceptsWithOneFormTheOtherIsKeptAsRival() {
        concept("a", full("Council"));
        concept("b", full("Council"));
        TermIndex index = TermIndex.of(new Glossary(concepts, List.of(), List.of()), NO_RULES);
        Article article =
                new Article("x", XX, "Council", null, null, Provenance.UNKNOWN, SourceMap.identity("x", "Council"));
        List<Mention> mentions = new MentionFinder(index, false)
                .annotate(article, new Segmenter(NO_RULES, false))
                .mentions();
        assertThat(mentions).singleElement().satisfies(m -> {
            assertThat(m.concept().id()).isEqualTo("a");
            assertThat(m.rivals()).containsExactly("b");
        });
    }

    @Test
    void emptyArticleHasNoMention() {
        concept("un", full("United Nations"));
        assertThat(find("", false)).isEmpty();
    }
}
