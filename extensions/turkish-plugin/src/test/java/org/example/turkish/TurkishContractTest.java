package org.example.turkish;

import java.util.List;
import java.util.Map;
import org.dragoman.contract.LanguageContract;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;

class TurkishContractTest extends LanguageContract {
    @Override
    protected LanguageSupport language() {
        return new Turkish();
    }

    @Override
    protected List<TermForm> terms() {
        Grammar read = new Grammar(null, "vaşington", null, null, null, List.of(), null);
        return List.of(
                TermForm.of("Ankara", TermKind.NAME),
                TermForm.of("İzmir", TermKind.NAME),
                TermForm.of("Iğdır", TermKind.NAME),
                TermForm.of("Zonguldak", TermKind.NAME),
                TermForm.of("Hakan Fidan", TermKind.NAME),
                TermForm.of("Türkiye Cumhuriyeti", TermKind.NAME),
                new TermForm("Washington", TermKind.NAME, read, true),
                TermForm.of("TBMM", TermKind.ABBREVIATION),
                TermForm.of("NATO", TermKind.ABBREVIATION),
                TermForm.of("AB", TermKind.ABBREVIATION),
                TermForm.of("Dışişleri Bakanlığı", TermKind.INSTITUTION),
                TermForm.of("Birleşmiş Milletler", TermKind.INSTITUTION),
                TermForm.of("dışişleri bakanı", TermKind.OFFICE),
                TermForm.of("hükümet sözcüsü", TermKind.OFFICE),
                TermForm.of("general", TermKind.OFFICE),
                TermForm.of("barış anlaşması", TermKind.NOUN),
                TermForm.of("kitap", TermKind.NOUN),
                TermForm.of("şehir", TermKind.NOUN),
                TermForm.of("ordu", TermKind.NOUN),
                TermForm.of("göç", TermKind.NOUN),
                TermForm.of("Türk", TermKind.ADJECTIVE));
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "Doç. Dr. A. Yılmaz, İstanbul’a gitti. “Gel!” dedi… Iğdır'da ise kar var mı?",
                "DIŞİŞLERİ BAKANLIĞI SÖZCÜSÜ 21.06.2024'te konuştu: TBMM’nin kararı vb. Sonra sustu.",
                "S\u0327is\u0327li’de ka\u0302g\u0306ıt, I\u0307zmir’de u\u0308zu\u0308m.");
    }

    @Override
    protected Map<String, List<String>> strangers() {
        return Map.of(
                "Ankara", List.of("ankara", "Ankaralı", "Ankara'lu", "Ankaraya'da"),
                "kitap", List.of("kitabda", "kitapı", "kitaplık", "kitaplerde"),
                "şehir", List.of("şehiri", "şehrde"),
                "Dışişleri Bakanlığı", List.of("Dışişleri Bakanlığıyı", "Dışişleri Bakanlığıda"));
    }

    @Override
    protected String sentence(String form) {
        return "Dün " + form + " üzerine konuşuldu.";
    }
}
