package org.dragoman.contract.language;

import java.util.List;
import java.util.Map;
import org.dragoman.contract.LanguageContract;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.language.english.English;

class EnglishContractTest extends LanguageContract {
    @Override
    protected LanguageSupport language() {
        return new English();
    }

    @Override
    protected List<TermForm> terms() {
        Grammar family = new Grammar(null, null, null, null, true, List.of(), null);
        return List.of(
                TermForm.of("Armenia", TermKind.NAME),
                TermForm.of("Müller", TermKind.NAME),
                TermForm.of("Korean Peninsula", TermKind.NAME),
                TermForm.of("The New York Times", TermKind.NAME),
                TermForm.of("The Hague", TermKind.NAME),
                TermForm.of("F-16", TermKind.NAME),
                TermForm.of("G7", TermKind.NAME),
                TermForm.of("May", TermKind.NAME),
                TermForm.of("Sana'a", TermKind.NAME),
                new TermForm("Jones", TermKind.NAME, family, true),
                new TermForm("Kennedy", TermKind.NAME, family, true),
                TermForm.of("U.S.", TermKind.ABBREVIATION),
                TermForm.of("NATO", TermKind.ABBREVIATION),
                TermForm.of("MoD", TermKind.ABBREVIATION),
                TermForm.of("MP", TermKind.ABBREVIATION),
                TermForm.of("UN General Assembly", TermKind.INSTITUTION),
                TermForm.of("Council of Ministers", TermKind.INSTITUTION),
                TermForm.of("Immigration & Customs Enforcement", TermKind.INSTITUTION),
                TermForm.of("Ministry of Health, Labour and Welfare", TermKind.INSTITUTION),
                TermForm.of("People's Assembly", TermKind.INSTITUTION),
                TermForm.of("Government of Wales Act 2017", TermKind.INSTITUTION),
                TermForm.of("secretary-general", TermKind.OFFICE),
                TermForm.of("major general", TermKind.OFFICE),
                TermForm.of("spokeswoman", TermKind.OFFICE),
                TermForm.of("crisis", TermKind.NOUN),
                TermForm.of("aircraft", TermKind.NOUN),
                TermForm.of("Armenian", TermKind.ADJECTIVE),
                TermForm.of("British", TermKind.ADJECTIVE));
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "Mr. Smith met Lt. Gen. A. B. Jones in the U.S. The talks lasted until 5 p.m. They failed.",
                "“We’ll see,” the Secretary-General’s spokesman said. ‘No!’ – he added.",
                "Côte d’Ivoire’s MPs' votes: Erdog\u0306an, Sana’a, Nagorno\u2011Karabakh.");
    }

    /** The possessive is not shown. */
    @Override
    protected String shown(WordForm form) {
        return form.text().replaceFirst("['’]s?$", "");
    }

    @Override
    protected Map<String, List<String>> strangers() {
        return Map.of("crisis", List.of("Crisiswatch"), "Armenia", List.of("armenia", "Armenians"));
    }
}
