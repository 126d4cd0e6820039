package org.dragoman.language.arabic;

import java.util.List;
import java.util.Optional;
import org.dragoman.language.TermForm;
import org.dragoman.language.WordForm;

/** Writes forms. */
final class Paradigm {
    private final TermForm form;

    Paradigm(TermForm form) {
        this.form = form;
    }

    List<WordForm> forms() {
        return List.of(new WordForm(form.text(), List.of()));
    }

    Optional<String> inflect(List<String> rules) {
        return rules.isEmpty() ? Optional.of(form.text()) : Optional.empty();
    }
}
