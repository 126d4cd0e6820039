package org.dragoman.app.ui.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;

/** A few entries. */
final class Entries {
    private Entries() {}

    static Concept entry(String id, ConceptType type, String az, String en, String ar) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        put(terms, LanguageTag.AZ, az);
        put(terms, LanguageTag.EN, en);
        put(terms, LanguageTag.AR, ar);
        return Concept.of(id, type, terms);
    }

    private static void put(Map<LanguageTag, List<Term>> terms, LanguageTag language, String text) {
        if (!text.isEmpty()) {
            terms.put(language, List.of(Term.of(text, TermType.FULL_FORM, Status.PREFERRED)));
        }
    }

    static Glossary glossary() {
        return new Glossary(
                List.of(
                        entry("almaty", ConceptType.PLACE, "Almatı", "Almaty", "ألماتي"),
                        entry("almaty-region", ConceptType.PLACE, "Almatı vilayəti", "Almaty Region", "منطقة ألماتي"),
                        entry("declaration", ConceptType.DOCUMENT, "Alma-Ata Bəyannaməsi", "Alma-Ata Declaration", ""),
                        entry("ilham", ConceptType.TERM, "ilham", "inspiration", "إلهام")),
                List.of(),
                List.of());
    }
}
