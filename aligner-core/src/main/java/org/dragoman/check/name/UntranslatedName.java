package org.dragoman.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Fix;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.FormTransfer;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person or place that stands in the text in another language's spelling where the glossary has one for this
 * language; in Arabic also the name of a person in Latin letters that the glossary does not know. Brands, outlets,
 * abbreviations, addresses and user names may stay as they are.
 */
public final class UntranslatedName implements ConsistencyCheck {
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M}'’]*");
    private static final int LONG = 6;
    private static final String INSIDE_ADDRESS = "@#/._";

    @Override
    public String id() {
        return "untranslated-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        LanguageTag language = text.language().primary();
        boolean arabic = language.equals(LanguageTag.AR);
        if (!arabic && !language.equals(LanguageTag.AZ)) {
            return;
        }
        ForeignSpellings spellings = ForeignSpellings.of(text.glossary(), text.languages(), language);
        LatinPeople people = arabic ? LatinPeople.of(text) : null;
        for (Span line : text.target().article().body()) {
            List<Span> words = words(text.target().article().text(), line);
            for (int i = 0; i < words.size(); ) {
                int end = known(text, spellings, words, i, sink);
                if (end == i && people != null) {
                    end = people.named(words, i);
                    if (end > i) {
                        sink.accept(people.finding(
                                this,
                                new Span(
                                        words.get(i).start(), words.get(end - 1).end())));
                    }
                }
                i = Math.max(end, i + 1);
            }
        }
    }

    /** Words in Latin letters that are no part of an address. */
    private static List<Span> words(String text, Span line) {
        List<Span> words = new ArrayList<>();
        Matcher word = LATIN.matcher(text).region(line.start(), line.end());
        while (word.find()) {
            boolean before = word.start() > line.start() && INSIDE_ADDRESS.indexOf(text.charAt(word.start() - 1)) >= 0;
            boolean behind = word.end() + 1 < line.end()
                    && INSIDE_ADDRESS.indexOf(text.charAt(word.end())) >= 0
                    && Character.isLetterOrDigit(text.charAt(word.end() + 1));
            if (!before && !behind && Character.isUpperCase(text.charAt(word.start()))) {
                words.add(new Span(word.start(), word.end()));
            }
        }
        return words;
    }

    /** Reports the longest known name that begins with a word; gives the word behind it. */
    private int known(
            CheckedText text, ForeignSpellings spellings, List<Span> words, int from, Consumer<Finding> sink) {
        String whole = text.target().article().text();
        for (int end = Math.min(words.size(), from + spellings.mostWords()); end > from; end--) {
            Span span = new Span(words.get(from).start(), words.get(end - 1).end());
            if (!Stems.together(whole, words.subList(from, end))) {
                continue;
            }
            for (String stem : Stems.of(span.in(whole), text.language())) {
                List<ForeignSpellings.Foreign> names = meant(text, spellings.named(stem), span, end - from);
                if (!names.isEmpty()) {
                    Span form = Stems.withEnding(whole, span, text.language());
                    if (!covered(text, form, names)) {
                        report(text, form, names, sink);
                    }
                    return end;
                }
            }
        }
        return from;
    }

    /**
     * Those of the names that the source names in the same unit; of a text alone those of several words or of long ones, since
     * a short one may be a person's whom the glossary does not know.
     */
    private static List<ForeignSpellings.Foreign> meant(
            CheckedText text, List<ForeignSpellings.Foreign> names, Span span, int words) {
        AnnotatedArticle source = text.source();
        if (names.isEmpty() || source == null) {
            boolean telling = words > 1 || span.length() >= LONG;
            return telling ? names : List.of();
        }
        Set<String> said = new HashSet<>();
        for (CheckedUnit unit : text.units()) {
            boolean here = unit.target().stream()
                    .anyMatch(s -> text.target().segments().get(s).span().covers(span));
            if (here && unit.paired()) {
                text.sourceMentions(unit).forEach(m -> said.add(m.concept().id()));
            }
        }
        String written = span.in(text.target().article().text());
        boolean surname = words == 1
                && (isSurname(written, text.target().article().text())
                        || isSurname(written, source.article().text()));
        return names.stream()
                .filter(n -> said.contains(n.concept().id()))
                .filter(n -> !surname || n.concept().type() == ConceptType.PERSON)
                .toList();
    }

    /** Whether a text has a word behind another name inside a sentence: a person called West is no place. */
    private static boolean isSurname(String word, String text) {
        return Pattern.compile("(?<=[\\p{Ll},] \\p{Lu}\\p{Ll}{1,20} )" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    /** Whether something else is named there; readers of Azerbaijani know names in their source's spelling as well. */
    private static boolean covered(CheckedText text, Span form, List<ForeignSpellings.Foreign> names) {
        return text.exempt(form)
                || text.target().mentions().stream()
                        .anyMatch(m -> m.span().start() <= form.start()
                                && form.start() < m.span().end()
                                && names.stream().noneMatch(n -> n.concept().equals(m.concept())));
    }

    private void report(CheckedText text, Span form, List<ForeignSpellings.Foreign> names, Consumer<Finding> sink) {
        String written = form.in(text.target().article().text());
        Set<String> expected = new LinkedHashSet<>();
        Set<String> choices = new LinkedHashSet<>();
        boolean sure = true;
        Set<Concept> concepts = new LinkedHashSet<>();
        for (ForeignSpellings.Foreign name : names) {
            concepts.add(name.concept());
            for (Term term : wanted(text, name.concept(), name.term())) {
                expected.add(term.text());
                FormTransfer.Result result = transfer(text, name, written, term);
                choices.addAll(result.choices());
                sure &= result.sure();
            }
        }
        choices.remove(written);
        Concept only = concepts.size() == 1 ? concepts.iterator().next() : null;
        @Nullable Fix fix = choices.isEmpty() ? null : new Fix(form, List.copyOf(choices), sure && choices.size() == 1);
        FindingBuilder finding = new FindingBuilder(this, text)
                .at(sentence(text, form), form)
                .expected(List.copyOf(expected))
                .fix(fix);
        sink.accept((only == null ? finding : finding.about(only)).build());
    }

    static Span sentence(CheckedText text, Span place) {
        return text.target().segments().stream()
                .map(s -> s.span())
                .filter(s -> s.covers(place))
                .findFirst()
                .orElse(place);
    }

    /** The terms that could stand for another language's: of the same kind, preferred ones first. */
    private static List<Term> wanted(CheckedText text, Concept concept, Term foreign) {
        List<Term> open = concept.terms(text.language()).stream()
                .filter(t -> !t.isAbbreviation() && t.status(text.day()) != Status.DEPRECATED)
                .filter(t -> t.contextual() == foreign.contextual())
                .toList();
        List<Term> preferred = open.stream()
                .filter(t -> t.status(text.day()) == Status.PREFERRED)
                .toList();
        return preferred.isEmpty() ? open : preferred;
    }

    private static FormTransfer.Result transfer(
            CheckedText text, ForeignSpellings.Foreign name, String written, Term wanted) {
        if (text.language().primary().equals(LanguageTag.AR)) {
            return new FormTransfer.Result(List.of(wanted.text()), true);
        }
        return new FormTransfer(text.languages().get(text.language()))
                .transfer(TermForms.of(name.concept(), name.term()), written, TermForms.of(name.concept(), wanted));
    }
}
