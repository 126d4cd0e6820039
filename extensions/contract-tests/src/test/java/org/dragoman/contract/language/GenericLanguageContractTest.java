package org.dragoman.contract.language;

import java.util.List;
import org.dragoman.contract.LanguageContract;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.generic.GenericLanguage;
import org.dragoman.text.LanguageTag;

class GenericLanguageContractTest extends LanguageContract {
    @Override
    protected LanguageSupport language() {
        return new GenericLanguage(new LanguageTag("lt"));
    }

    @Override
    protected List<TermForm> terms() {
        return List.of(TermForm.of("Vilnius", TermKind.NAME), TermForm.of("taikos sutartis", TermKind.NOUN));
    }

    @Override
    protected List<String> texts() {
        return List.of("Ministras atvyko į Vilnių. „Taip“, – sakė jis.", "Į̇̀ ĖĘŲ. J̇̃");
    }
}
