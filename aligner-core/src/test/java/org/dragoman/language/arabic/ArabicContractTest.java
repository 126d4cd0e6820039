package org.dragoman.language.arabic;

import java.util.List;
import org.dragoman.language.LanguageContract;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;

class ArabicContractTest extends LanguageContract {
    @Override
    protected LanguageSupport language() {
        return new ArabicLanguage();
    }

    @Override
    protected List<TermForm> terms() {
        return List.of(
                Texts.office("وزير"),
                Texts.office("قاضي"),
                Texts.office("وزير الخارجية"),
                Texts.office("السكرتير الصحفي"),
                Texts.office("المتحدث باسم"),
                Texts.office("رئيس مؤقت"),
                Texts.institution("الأمم المتحدة"),
                Texts.institution("لجنة الدفاع"),
                Texts.institution("البرلمان"),
                Texts.institution("التعديل الخامس والعشرون"),
                Texts.noun("معاهدة سلام"),
                Texts.noun("منظمة"),
                Texts.noun("مستشفى"),
                Texts.noun("مبنى"),
                Texts.noun("إجراء"),
                Texts.noun("امرأة"),
                Texts.noun("أب"),
                Texts.noun("قوات"),
                TermForm.of("روسي", TermKind.ADJECTIVE),
                TermForm.of("أكبر", TermKind.ADJECTIVE),
                Texts.name("الهند"),
                Texts.name("أبو مازن"),
                Texts.name("عبد الله"),
                Texts.name("آل ثاني"),
                Texts.name("محمد بن سلمان"),
                Texts.name("إندونيسيا"),
                Texts.noun("شأن"),
                Texts.noun("شيء"),
                Texts.noun("قناة"),
                Texts.noun("قرار مجلس الأمن"),
                Texts.office("مسؤول"),
                Texts.office("محامي"),
                TermForm.of("أعلى", TermKind.ADJECTIVE),
                Texts.name("كيم جونغ أون"),
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
}
