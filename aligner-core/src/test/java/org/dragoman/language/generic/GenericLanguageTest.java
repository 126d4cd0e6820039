package org.dragoman.language.generic;

import java.util.List;
import org.dragoman.language.LanguageContract;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.text.LanguageTag;

class GenericLanguageTest extends LanguageContract {
    @Override
    protected LanguageSupport language() {
        return new GenericLanguage(new LanguageTag("fr"));
    }

    @Override
    protected List<TermForm> terms() {
        return List.of(
                TermForm.of("Arménie", TermKind.NAME),
                TermForm.of("OTAN", TermKind.ABBREVIATION),
                TermForm.of("Conseil de sécurité", TermKind.INSTITUTION),
                TermForm.of("Côte d'Ivoire", TermKind.NAME));
    }

    @Override
    protected List<String> texts() {
        return List.of("« Non ! », a dit M. Dupont. L’Arménie n’a pas répondu.");
    }
}
