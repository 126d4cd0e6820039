package org.dragoman.contract.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.contract.CheckContract;
import org.dragoman.contract.CheckedTexts;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check that ships keeps the contract: on a pair with its fault, on one without, and on hard texts. */
@ParameterizedClass(name = "{0}")
@MethodSource("cases")
class BuiltInChecksTest extends CheckContract {
    private static final CheckedTexts TEXTS = CheckedTexts.of(
            Languages.installed(),
            new Glossary(
                    List.of(
                            concept("yerevan", ConceptType.PLACE, term("Yerevan"), term("İrəvan")),
                            concept(
                                    "city",
                                    ConceptType.PLACE,
                                    Term.of("Stepanakert", TermType.FULL_FORM, Status.CONTESTED),
                                    Term.of("Xankəndi", TermType.FULL_FORM, Status.CONTESTED)),
                            Concept.of(
                                    "csto",
                                    ConceptType.ORGANISATION,
                                    Map.of(
                                            LanguageTag.EN,
                                                    List.of(
                                                            term("Collective Security Treaty Organization"),
                                                            abbreviation("CSTO")),
                                            LanguageTag.AZ,
                                                    List.of(
                                                            term("Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı"),
                                                            abbreviation("KTMT")))),
                            concept("csto-band", ConceptType.MEDIUM, abbreviation("CSTO"), term("Şəhər Orkestri")),
                            corridor(),
                            concept("tunnel", ConceptType.TERM, term("tunnel"), term("tunel"))),
                    List.of(),
                    List.of()));

    private static Concept corridor() {
        Concept terms = Concept.of(
                "corridor",
                ConceptType.TERM,
                Map.of(
                        LanguageTag.EN,
                        List.of(term("corridor")),
                        LanguageTag.AZ,
                        List.of(
                                term("dəhliz"),
                                Term.of("keçid yolu", TermType.VARIANT, Status.ADMITTED),
                                Term.of("koridor", TermType.VARIANT, Status.DEPRECATED))));
        Relation alike = new Relation(Relation.Type.CONFUSED_WITH, "tunnel", null, Validity.ALWAYS, null);
        return new Concept(
                terms.id(),
                terms.type(),
                "",
                null,
                List.of(),
                List.of(alike),
                Validity.ALWAYS,
                terms.sections(),
                Map.of());
    }

    private static Concept concept(String id, ConceptType type, Term en, Term az) {
        return Concept.of(id, type, Map.of(LanguageTag.EN, List.of(en), LanguageTag.AZ, List.of(az)));
    }

    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static Term abbreviation(String text) {
        return Term.of(text, TermType.ABBREVIATION, Status.ADMITTED);
    }

    /**
     * What a check is tried on.
     *
     * @param id of the check
     * @param source English, empty for a text alone
     * @param faulty Azerbaijani with a fault
     * @param sound Azerbaijani without
     */
    private record Case(String id, String source, String faulty, String sound) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("missing-term", "The CSTO met in Yerevan.", "KTMT orada toplaşıb.", "KTMT İrəvanda toplaşıb."),
            new Case("forbidden-term", "The corridor is open.", "Koridor açıqdır.", "Dəhliz açıqdır."),
            new Case("non-preferred-term", "The corridor is open.", "Keçid yolu açıqdır.", "Dəhliz açıqdır."),
            new Case("mixed-terms", "", "Dəhliz açılıb. Keçid yolu geniş deyil.", "Dəhliz açılıb. Dəhliz geniş deyil."),
            new Case(
                    "mixed-across",
                    "",
                    "Dəhliz açılıb.|Dəhliz genişdir.|Keçid yolu bağlıdır.",
                    "Dəhliz açılıb.|Dəhliz genişdir.|Dəhliz bağlıdır."),
            new Case("wrong-term", "The corridor is open.", "Tunel açıqdır.", "Dəhliz açıqdır."),
            new Case("contested-name", "", "Xankəndidə görüş olub.", "İrəvanda görüş olub."),
            new Case(
                    "short-form-first",
                    "",
                    "KTMT toplaşıb. Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı bunu bildirib.",
                    "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı (KTMT) toplaşıb."),
            new Case("number-mismatch", "There were 17 people.", "Orada 18 nəfər var idi.", "Orada 17 nəfər var idi."),
            new Case(
                    "date-mismatch",
                    "The talks begin on 12 March.",
                    "Danışıqlar martın 21-də başlayır.",
                    "Danışıqlar martın 12-də başlayır."),
            new Case(
                    "unit-mismatch",
                    "It stopped 30 miles from here.",
                    "O, buradan 30 kilometr aralıda dayanıb.",
                    "O, buradan 30 mil aralıda dayanıb."),
            new Case("quotation-unbalanced", "", "“Bəli, – dedi.", "“Bəli”, – dedi."),
            new Case("encoding-fault", "", "NÉ™zarÉ™t keçirilib.", "Nəzarət keçirilib."),
            new Case("wrong-script", "", "Bаkıda iclas keçirilib.", "Bakıda iclas keçirilib."),
            new Case("untranslated-name", "He went to Yerevan.", "O, Yerevan şəhərinə gedib.", "O, İrəvana gedib."),
            new Case(
                    "untranslated",
                    "The ministers met in the capital and signed the papers.",
                    "The ministers met in the capital and signed the papers.",
                    "Nazirlər paytaxtda görüşüb sənədləri imzalayıb."),
            new Case(
                    "distancing-lost",
                    "They rejected the so-called corridor.",
                    "Onlar dəhlizi rədd ediblər.",
                    "Onlar qondarma dəhlizi rədd ediblər."));

    private final Case tried;

    BuiltInChecksTest(Case tried) {
        this.tried = tried;
    }

    static List<Case> cases() {
        return CASES;
    }

    /** Others need spellings that only large glossaries have; their own tests have them. */
    private static final Set<String> ELSEWHERE = Set.of("name-spellings", "ambiguous-abbreviation");

    @Test
    void noCheckIsForgotten() {
        Set<String> ids = new HashSet<>(ELSEWHERE);
        CASES.forEach(c -> ids.add(c.id()));

        assertThat(ids).isEqualTo(ConsistencyCheck.installed().keySet());
    }

    @Override
    protected ConsistencyCheck check() {
        return Objects.requireNonNull(ConsistencyCheck.installed().get(tried.id()));
    }

    @Override
    protected List<CheckedText> faulty() {
        return texts(tried.faulty());
    }

    @Override
    protected List<CheckedText> sound() {
        return texts(tried.sound());
    }

    /** A project has texts between bars. */
    private List<CheckedText> texts(String targets) {
        return Stream.of(targets.split("\\|")).map(this::text).toList();
    }

    private CheckedText text(String target) {
        return tried.source().isEmpty()
                ? TEXTS.alone(LanguageTag.AZ, target)
                : TEXTS.pair(LanguageTag.EN, tried.source(), LanguageTag.AZ, target);
    }
}
