package org.dragoman.contract.language;

import java.util.List;
import java.util.Map;
import org.dragoman.contract.LanguageContract;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.language.azerbaijani.Azerbaijani;

class AzerbaijaniContractTest extends LanguageContract {
    @Override
    protected LanguageSupport language() {
        return new Azerbaijani();
    }

    @Override
    protected List<TermForm> terms() {
        return List.of(
                TermForm.of("Bakı", TermKind.NAME),
                TermForm.of("İlham Əliyev", TermKind.NAME),
                TermForm.of("Şuşa", TermKind.NAME),
                TermForm.of("KTMT", TermKind.ABBREVIATION),
                TermForm.of("NATO", TermKind.ABBREVIATION),
                TermForm.of("Xarici İşlər Nazirliyi", TermKind.INSTITUTION),
                TermForm.of("Milli Məclis", TermKind.INSTITUTION),
                TermForm.of("xarici işlər naziri", TermKind.OFFICE),
                TermForm.of("prezident", TermKind.OFFICE),
                TermForm.of("sülh müqaviləsi", TermKind.NOUN),
                TermForm.of("sərhəd", TermKind.NOUN),
                TermForm.of("torpaq", TermKind.NOUN),
                TermForm.of("rus", TermKind.ADJECTIVE));
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "“Gəl!” – dedi. Bakının Nizami r-nunda, saat 10-da.",
                "2024-cü il iyunun 21-də İLHAM ƏLİYEV Vaşinqtonda prof. A. Məmmədovla görüşüb.",
                "KTMT-nin baş katibi: “Yox…” Sonra getdi.");
    }

    /** The word for "with" behind a form is not shown. */
    @Override
    protected String shown(WordForm form) {
        return form.text().replaceFirst(" ilə$", "");
    }

    @Override
    protected Map<String, List<String>> strangers() {
        return Map.of("Bakı", List.of("Bakışlar soyuq idi."), "torpaq", List.of("torpaqsız"));
    }
}
