package org.dragoman.contract;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.mention.Mention;
import org.dragoman.mention.TermIndex;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.Span;

/** A glossary of one term, compiled. */
final class OneTerm {
    private final LanguageSupport language;
    private final CheckedTexts texts;
    private final TermIndex index;

    OneTerm(LanguageSupport language, TermForm form) {
        this.language = language;
        Languages languages = Languages.of(List.of(language));
        Term term = new Term(
                form.text(),
                form.kind() == TermKind.ABBREVIATION ? TermType.ABBREVIATION : TermType.FULL_FORM,
                caseRule(form),
                false,
                grammar(form),
                List.of(Usage.of(Status.PREFERRED)),
                null,
                Map.of());
        Concept concept = Concept.of("term", ConceptType.TERM, Map.of(language.language(), List.of(term)));
        Glossary glossary = new Glossary(List.of(concept), List.of(), List.of());
        this.index = TermIndex.of(glossary, languages);
        this.texts = CheckedTexts.of(languages, glossary);
    }

    private static CaseRule caseRule(TermForm form) {
        return form.strict() ? CaseRule.BOUND : form.caseBound() ? CaseRule.DEFAULT : CaseRule.FREE;
    }

    private static Grammar grammar(TermForm form) {
        Grammar own = form.grammar();
        return new Grammar(
                form.kind(),
                own.reading(),
                own.possessed(),
                own.softens(),
                own.countable(),
                own.plurals(),
                own.feminine(),
                own.respelling());
    }

    /** What the rules of form find. */
    List<TermMatch> matches(String text) {
        return index.matches(language.language(), text);
    }

    /** What is found once context is heeded. */
    List<Span> mentions(String text) {
        return texts.annotated("sentence", language.language(), text).mentions().stream()
                .map(Mention::span)
                .toList();
    }
}
