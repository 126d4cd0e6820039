package org.dragoman.language.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;
import org.dragoman.text.Span;

/**
 * Writes a term as another writer would, by one {@link Rule} of spelling: the other way round from how
 * {@link Wording} and {@link WordStems} recognise what is written so.
 */
final class Respelling {
    private static final WordTable<String> TITLES = WordTable.of(Lists.words("abbreviations.tsv", "title"));
    private static final String AND = "and";

    private final TermForm form;
    private final Rule rule;
    private final Words words;
    private final boolean hasDots;

    private Respelling(TermForm form, Rule rule) {
        this.form = form;
        this.rule = rule;
        this.words = Words.of(EnglishFolding.fold(form.text()));
        this.hasDots = form.text().indexOf('.') >= 0;
    }

    /**
     * A term as a rule of spelling writes it.
     *
     * @param form the term
     * @param rule a rule that is {@link Rule#onlySpelling}
     * @return empty where there is nothing to change
     */
    static Optional<String> of(TermForm form, Rule rule) {
        String changed = rule == Rule.ARTICLE ? withoutArticle(form.text()) : new Respelling(form, rule).text();
        return changed.equals(form.text()) ? Optional.empty() : Optional.of(changed);
    }

    private static String withoutArticle(String text) {
        boolean optional = Wording.of(text).stream()
                .anyMatch(wording -> wording.words().get(0).steps().contains(Rule.ARTICLE.step("")));
        return optional ? text.substring(text.indexOf(' ') + 1) : text;
    }

    private String text() {
        StringBuilder written = new StringBuilder();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Span place = words.text().toOriginal(words.start(i), words.end(i));
            String before = form.text().substring(end, place.start());
            written.append(i == 0 ? before : gap(i, before)).append(word(i, place.in(form.text())));
            end = place.end();
        }
        String tail = form.text().substring(end);
        return written.append(rule == Rule.DOTS && tail.equals(".") ? "" : tail).toString();
    }

    private String word(int index, String word) {
        return switch (rule) {
            case DOTS -> withOtherDots(index, word);
            case INITIAL_CAPITAL -> withInitialCapital(word);
            case HYPHEN -> withHyphen(word);
            case SPELLING -> isName() ? word : first(Spellings.others(word), word);
            case UMLAUT -> first(Spellings.withoutUmlauts(word), word);
            case LOWER_CASE -> isOftenSmall(index) ? word.toLowerCase(Locale.ROOT) : word;
            case AMPERSAND -> isAnd(index) ? "&" : word;
            default -> word;
        };
    }

    /** What stands before a word; the first has nothing to change there. */
    private String gap(int index, String gap) {
        return switch (rule) {
            case DOTS -> gap.startsWith(". ") ? gap.substring(1) : gap;
            case AMPERSAND -> gap.strip().equals("&") ? " and " : gap;
            case COMMA -> withOtherComma(index, gap);
            case APOSTROPHE ->
                words.gap(index - 1).equals("'") && !words.word(index).equals("s") ? "" : gap;
            case HYPHEN -> Wording.digitsOfModel(words.original(index - 1) + words.original(index)) > 0 ? "" : gap;
            default -> gap;
        };
    }

    private static String first(List<String> others, String word) {
        return others.isEmpty() ? word : others.get(0);
    }

    private boolean isName() {
        return form.kind() == TermKind.NAME || form.kind() == TermKind.ABBREVIATION;
    }

    /** Full stops are left out, or written if there are none. */
    private String withOtherDots(int index, String word) {
        if (hasDots) {
            return word.indexOf('.') >= 0 ? Abbreviations.withoutDots(word) : word;
        }
        boolean spaced = index + 1 < words.size() && words.gap(index).equals(" ") && !words.joinsNext(index);
        boolean title = spaced && TITLES.has(words.word(index) + ".");
        return Abbreviations.is(word) ? Abbreviations.withDots(word) : title ? word + "." : word;
    }

    private String withInitialCapital(String word) {
        String letters = Abbreviations.withoutDots(word);
        boolean asWord = Abbreviations.is(letters)
                && Abbreviations.isReadAsWord(letters, form.grammar().reading());
        return asWord ? letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    private static String withHyphen(String word) {
        int digits = Wording.digitsOfModel(word);
        return digits < 0 ? word : word.substring(0, digits) + "-" + word.substring(digits);
    }

    private boolean isOftenSmall(int index) {
        return form.kind() == TermKind.NAME && index > 0 && TermCompiler.isPlaceNoun(words.word(index));
    }

    private boolean isAnd(int index) {
        return index > 0
                && index + 1 < words.size()
                && words.original(index).equals(AND)
                && words.gap(index - 1).equals(" ")
                && words.gap(index).equals(" ");
    }

    private String withOtherComma(int index, String gap) {
        if (!words.original(index).equals(AND)) {
            return gap;
        }
        if (words.gap(index - 1).equals(",")) {
            return " ";
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.gap(i).equals(",")) {
                return ", ";
            }
        }
        return gap;
    }
}
