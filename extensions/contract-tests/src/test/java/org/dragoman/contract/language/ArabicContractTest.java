package org.dragoman.contract.language;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dragoman.contract.LanguageContract;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.language.arabic.ArabicLanguage;

class ArabicContractTest extends LanguageContract {
    private static final Set<String> ATTACHED =
            Set.of("ar.and", "ar.so", "ar.by", "ar.for", "ar.as", "ar.future", "ar.run-on-front");

    @Override
    protected LanguageSupport language() {
        return new ArabicLanguage();
    }

    @Override
    protected List<TermForm> terms() {
        return List.of(
                TermForm.of("وزير", TermKind.OFFICE),
                TermForm.of("قاضي", TermKind.OFFICE),
                TermForm.of("وزير الخارجية", TermKind.OFFICE),
                TermForm.of("السكرتير الصحفي", TermKind.OFFICE),
                TermForm.of("المتحدث باسم", TermKind.OFFICE),
                TermForm.of("رئيس مؤقت", TermKind.OFFICE),
                TermForm.of("الأمم المتحدة", TermKind.INSTITUTION),
                TermForm.of("لجنة الدفاع", TermKind.INSTITUTION),
                TermForm.of("البرلمان", TermKind.INSTITUTION),
                TermForm.of("التعديل الخامس والعشرون", TermKind.INSTITUTION),
                TermForm.of("معاهدة سلام", TermKind.NOUN),
                TermForm.of("منظمة", TermKind.NOUN),
                TermForm.of("مستشفى", TermKind.NOUN),
                TermForm.of("مبنى", TermKind.NOUN),
                TermForm.of("إجراء", TermKind.NOUN),
                TermForm.of("امرأة", TermKind.NOUN),
                TermForm.of("أب", TermKind.NOUN),
                TermForm.of("قوات", TermKind.NOUN),
                TermForm.of("روسي", TermKind.ADJECTIVE),
                TermForm.of("أكبر", TermKind.ADJECTIVE),
                TermForm.of("الهند", TermKind.NAME),
                TermForm.of("أبو مازن", TermKind.NAME),
                TermForm.of("عبد الله", TermKind.NAME),
                TermForm.of("آل ثاني", TermKind.NAME),
                TermForm.of("محمد بن سلمان", TermKind.NAME),
                TermForm.of("إندونيسيا", TermKind.NAME),
                TermForm.of("شأن", TermKind.NOUN),
                TermForm.of("شيء", TermKind.NOUN),
                TermForm.of("قناة", TermKind.NOUN),
                TermForm.of("قرار مجلس الأمن", TermKind.NOUN),
                TermForm.of("مسؤول", TermKind.OFFICE),
                TermForm.of("محامي", TermKind.OFFICE),
                TermForm.of("أعلى", TermKind.ADJECTIVE),
                TermForm.of("كيم جونغ أون", TermKind.NAME),
                TermForm.of("MWP", TermKind.ABBREVIATION));
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "قال د. أحمد سالم إنّ الوضع \"مُسْتَقِرّ\".",
                "بُنيت سنة 120 ق.م. في عهد الملك؟ نعم!",
                "أعلن تنظيم لـ\"داعش\" مسؤوليته، وفق RT Arabic و(أ.ف.ب).",
                "\uFEFB\uFEF3\uFE94 \uFDF2 \uFDFA \uFE70 \uFC60",
                "ا\u0654وروبا مسو\u0654ول \u064Eو \u0640 ٱلله",
                "فرقاطة موديلF125 و IBMأو",
                "لل لال وال فبالل بل وو");
    }

    /** Conjunctions and prepositions in front are not shown; of the two letters of لل only the first one is such. */
    @Override
    protected String shown(WordForm form) {
        String text = form.text();
        for (Step step : form.steps()) {
            boolean attached = ATTACHED.contains(step.rule()) && text.startsWith(step.surface());
            text = attached ? text.substring(step.surface().length()) : text;
        }
        return text;
    }

    @Override
    protected String sentence(String form) {
        return "تناول التقرير " + form + " أمس";
    }

    /** Where a hamza sits, and how a kunya begins, depends on a case that no step names; of two plurals a writer chooses. */
    @Override
    protected boolean leavesChoice(List<String> rules) {
        return !Collections.disjoint(
                rules, Set.of("ar.hamza-seat", "ar.defective", "ar.oblique", "ar.plural", "ar.feminine"));
    }
}
