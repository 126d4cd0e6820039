package org.example.turkish;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.contract.CheckContract;
import org.dragoman.contract.CheckedTexts;
import org.dragoman.language.Languages;

class ApostropheContractTest extends CheckContract {
    private static final CheckedTexts TEXTS = CheckedTexts.of(
            Languages.of(List.of(new Turkish())),
            new Glossary(
                    List.of(
                            concept("ankara", ConceptType.PLACE, "Ankara"),
                            concept("ministry", ConceptType.INSTITUTION, "Dışişleri Bakanlığı"),
                            concept("city", ConceptType.TERM, "şehir")),
                    List.of(),
                    List.of()));

    private static Concept concept(String id, ConceptType type, String tr) {
        return Concept.of(id, type, Map.of(Turkish.TR, List.of(Term.of(tr, TermType.FULL_FORM, Status.PREFERRED))));
    }

    @Override
    protected ConsistencyCheck check() {
        return new ApostropheCheck();
    }

    @Override
    protected List<CheckedText> faulty() {
        return texts(
                "Toplantı Ankarada yapıldı.",
                "ANKARADAN YENİ AÇIKLAMA",
                "Heyet Ankara`ya gitti.",
                "Dışişleri Bakanlığı’nın açıklaması bekleniyor.");
    }

    @Override
    protected List<CheckedText> sound() {
        return texts(
                "Toplantı Ankara'da, Ankara’nın merkezinde yapıldı.",
                "Dışişleri Bakanlığının açıklaması bekleniyor.",
                "Ankara yeni bir şehrin adı değil.",
                "");
    }

    private static List<CheckedText> texts(String... texts) {
        return Stream.of(texts).map(t -> TEXTS.alone(Turkish.TR, t)).toList();
    }
}
