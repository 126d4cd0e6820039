package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.text.LanguageTag;

/** Offices, countries and a few others, in three languages. */
final class SmallGlossary {
    private final List<Concept> concepts = new ArrayList<>();

    static Glossary get() {
        SmallGlossary g = new SmallGlossary();
        g.add(
                "foreign-minister",
                ConceptType.OFFICE,
                "foreign minister",
                "xarici işlər naziri",
                "وزير الخارجية|وزير خارجية");
        g.add("minister", ConceptType.OFFICE, "minister", "nazir", "وزير");
        g.add("president", ConceptType.OFFICE, "president", "prezident", "الرئيس|رئيس|الرئيسان");
        g.add("prime-minister", ConceptType.OFFICE, "prime minister", "baş nazir", "رئيس الوزراء|رئيس وزراء");
        g.add("secretary-general", ConceptType.OFFICE, "secretary-general", "baş katib", "الأمين العام|أمين عام");
        g.add("ambassador", ConceptType.OFFICE, "ambassador", "səfir", "سفير");
        g.add("spokesperson", ConceptType.OFFICE, "spokesman", "sözçü", "المتحدث باسم");
        g.add("deputy", ConceptType.OFFICE, "deputy", "müavin", "نائب");
        g.add("supreme-leader", ConceptType.OFFICE, "supreme leader", "ali rəhbər", "المرشد الأعلى", office("iran"));
        g.add(
                "foreign-ministry",
                ConceptType.INSTITUTION,
                "foreign ministry",
                "Xarici İşlər Nazirliyi",
                "وزارة الخارجية");
        g.add(
                "norwegian-foreign-ministry",
                ConceptType.INSTITUTION,
                "Utenriksdepartementet",
                "UD",
                "يو دي",
                new Relation(Relation.Type.BROADER, "foreign-ministry", null, Validity.ALWAYS, null),
                new Relation(Relation.Type.ORGAN_OF, "norway", null, Validity.ALWAYS, null));
        g.add("russia", ConceptType.PLACE, "Russia", "Rusiya", "روسيا");
        g.add("norway", ConceptType.PLACE, "Norway", "Norveç", "النرويج");
        g.add("armenia", ConceptType.PLACE, "Armenia", "Ermənistan", "أرمينيا");
        g.add("azerbaijan", ConceptType.PLACE, "Azerbaijan", "Azərbaycan", "أذربيجان");
        g.add("turkiye", ConceptType.PLACE, "Türkiye", "Türkiyə", "تركيا");
        g.add("iran", ConceptType.PLACE, "Iran", "İran", "إيران");
        g.add("egypt", ConceptType.PLACE, "Egypt", "Misir", "مصر");
        g.add("belarus", ConceptType.PLACE, "Belarus", "Belarus", "بيلاروسيا");
        g.add("korea", ConceptType.PLACE, "South Korea", "Cənubi Koreya", "كوريا الجنوبية");
        g.add("us", ConceptType.PLACE, "US", "ABŞ", "الولايات المتحدة");
        g.add("un", ConceptType.ORGANISATION, "UN", "BMT", "الأمم المتحدة");
        g.add("csto", ConceptType.ORGANISATION, "CSTO", "KTMT", "منظمة معاهدة الأمن الجماعي");
        g.add("polar-council", ConceptType.ORGANISATION, "Polar Council", "Qütb Şurası", "المجلس القطبي");
        g.add("putin", ConceptType.PERSON, "Vladimir Putin", "Vladimir Putin", "فلاديمير بوتين");
        g.add(
                "aliyev",
                ConceptType.PERSON,
                "Ilham Aliyev",
                "İlham Əliyev",
                "إلهام علييف",
                new Relation(Relation.Type.HOLDS_OFFICE, "president", "azerbaijan", Validity.ALWAYS, null));
        return new Glossary(g.concepts, List.of(), List.of());
    }

    private static Relation office(String of) {
        return new Relation(Relation.Type.OFFICE_OF, of, null, Validity.ALWAYS, null);
    }

    private void add(String id, ConceptType type, String en, String az, String ar, Relation... relations) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(LanguageTag.EN, terms(en));
        terms.put(LanguageTag.AZ, terms(az));
        terms.put(LanguageTag.AR, terms(ar));
        Concept bare = Concept.of(id, type, terms);
        concepts.add(new Concept(
                id, type, "", null, List.of(), List.of(relations), Validity.ALWAYS, bare.sections(), Map.of()));
    }

    private static List<Term> terms(String forms) {
        return Arrays.stream(forms.split("\\|"))
                .map(f -> Term.of(
                        f,
                        f.length() < 5 && f.equals(f.toUpperCase(Locale.ROOT)) && f.charAt(0) < 0x250
                                ? TermType.ABBREVIATION
                                : TermType.FULL_FORM,
                        Status.PREFERRED))
                .toList();
    }
}
