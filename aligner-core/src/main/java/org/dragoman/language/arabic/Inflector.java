package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Step;

/**
 * All forms of one word: its endings, its broken plurals, its feminine, and what is irregular ({@code irregular.tsv}).
 */
final class Inflector {
    private static final Step PLURAL = new Step("ar.plural", "");
    private static final Step FEMININE = new Step("ar.feminine", "");
    private static final Map<String, List<Form>> IRREGULAR = irregular();

    private Inflector() {}

    private static Map<String, List<Form>> irregular() {
        Map<String, List<Form>> forms = new HashMap<>();
        for (List<String> row : Resource.rows("irregular.tsv")) {
            int features = Endings.states(row.get(2)) | Endings.cases(row.get(3)) | Endings.number(row.get(4));
            List<Step> steps = new ArrayList<>();
            String rules = row.size() > 5 ? row.get(5) : "";
            for (String rule : rules.isEmpty() ? new String[0] : rules.split(",")) {
                steps.add(new Step(rule, steps.isEmpty() ? row.get(1) : ""));
            }
            forms.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(new Form(row.get(1), features, steps));
        }
        return forms;
    }

    /**
     * The forms of a word.
     *
     * @param word the word and what is known of it
     * @return its forms, the citation form first; several may be spelt alike
     */
    static List<Form> forms(Lexeme word) {
        List<Form> irregular = IRREGULAR.getOrDefault(word.written(), List.of());
        boolean replaced = irregular.stream().anyMatch(f -> f.steps().isEmpty() && f.has(Features.ARTICLE));
        int diptote = WordShape.isElative(word.written()) ? Features.DIPTOTE : 0;
        List<Form> forms = new ArrayList<>(32);
        for (Form form : Endings.of(word.written(), word.endingClass(), word.person())) {
            addOwn(
                    forms,
                    form.withFeatures(form.features() | diptote),
                    word,
                    replaced && form.steps().isEmpty());
        }
        for (BrokenPlurals.Plural plural : word.plurals()) {
            addPlural(forms, plural, word.pluralsGuessed() ? Features.GUESSED : 0);
        }
        for (String feminine : word.feminines()) {
            for (Form form : Endings.of(feminine, Lexeme.endingClass(feminine), true)) {
                int changed = form.features() | Features.FEMININE | Features.CHANGED_GENDER;
                forms.add(form.withFeatures(changed).after(FEMININE));
            }
        }
        forms.addAll(irregular);
        return forms;
    }

    /**
     * Whether a word has a feminine of its own kind.
     *
     * @param word written letters
     * @return true for آخر (أخرى) and its like
     */
    static boolean hasIrregularFeminine(String word) {
        return IRREGULAR.getOrDefault(word, List.of()).stream().anyMatch(form -> form.has(Features.CHANGED_GENDER));
    }

    /**
     * A form by the table of endings. Where the noun has a listed broken plural, the sound one is found but not
     * written, as is ات of a person beside that of its feminine; an irregular form with article ({@code المرأة})
     * replaces the regular one in the same way.
     */
    private static void addOwn(List<Form> forms, Form form, Lexeme word, boolean replaced) {
        int features = form.features();
        boolean listed = !word.plurals().isEmpty() && !word.pluralsGuessed();
        boolean ofFeminine =
                word.person() && !word.feminines().isEmpty() && form.written().endsWith("ات");
        if (form.has(Features.PLURAL) && (listed || ofFeminine)) {
            features |= Features.RARE;
        }
        if (Features.has(features, Features.DIPTOTE | Features.TANWEEN_ALEF)) {
            features |= Features.RARE;
        }
        forms.add(form.withFeatures(replaced ? features & ~Features.ARTICLE : features));
        if (replaced) {
            forms.add(form.withFeatures((features & ~Features.STATES) | Features.ARTICLE | Features.RARE));
        }
    }

    /** A plural inflects as a singular of its ending does; it has no dual or plural of its own. */
    private static void addPlural(List<Form> forms, BrokenPlurals.Plural plural, int extra) {
        List<Form> asSingular = plural.defective()
                ? Endings.of(plural.written(), Endings.DEFECTIVE, false)
                : Endings.of(plural.written(), Lexeme.endingClass(plural.written()), false);
        for (Form form : asSingular) {
            boolean diptote = !plural.triptote() && !plural.defective();
            if (form.has(Features.SINGULAR) && !(diptote && form.has(Features.TANWEEN_ALEF))) {
                int features = (form.features() & ~(Features.NUMBERS | Features.FEMININE)) | Features.PLURAL | extra;
                forms.add(form.withFeatures(features).after(new Step(PLURAL.rule(), plural.written())));
            }
        }
    }
}
