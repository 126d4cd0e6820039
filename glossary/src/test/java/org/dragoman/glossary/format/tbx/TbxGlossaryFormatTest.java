package org.dragoman.glossary.format.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TbxGlossaryFormatTest {
    private final TbxGlossaryFormat format = new TbxGlossaryFormat();
    private List<Loss> losses = List.of();

    private String written(Glossary glossary, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            losses = format.write(glossary, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private ReadResult<Glossary> read(String text) {
        return format.read(new GlossaryInput("x.tbx", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Glossary glossary(String text) {
        ReadResult<Glossary> result = read(text);
        assertThat(result.problems()).isEmpty();
        return result.fold(ReadResult.Ok::value, f -> Glossary.EMPTY);
    }

    private static String json(Glossary glossary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonGlossaryFormat().write(glossary, out, WriteOptions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Glossary everything() {
        try (InputStream in =
                JsonGlossaryFormat.class.getResourceAsStream("/org/dragoman/glossary/format/everything.json")) {
            return new JsonGlossaryFormat()
                    .read(new GlossaryInput("everything.json", in.readAllBytes()))
                    .fold(ReadResult.Ok::value, f -> Glossary.EMPTY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glossary concepts(Glossary glossary) {
        return new Glossary(
                glossary.concepts().stream()
                        .map(TbxGlossaryFormatTest::withTerms)
                        .toList(),
                List.of(),
                List.of(),
                glossary.info());
    }

    private static Concept withTerms(Concept c) {
        return new Concept(
                c.id(),
                c.type(),
                c.domain(),
                c.definition(),
                c.notes(),
                c.relations(),
                c.validity(),
                c.sections().entrySet().stream()
                        .filter(e -> !e.getValue().terms().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                c.extra());
    }

    private static WriteOptions options(String dialect, String style) {
        return WriteOptions.DEFAULT.with(WriteOptions.DIALECT, dialect).with(WriteOptions.STYLE, style);
    }

    @ParameterizedTest
    @CsvSource({"basic, dca", "basic, dct", "min, dca", "min, dct", "core, dca", "core, dct"})
    void givenEveryFieldWhenWrittenInADialectAndReadThenNothingIsLostButWhatIsSaid(String dialect, String style) {
        Glossary read = glossary(written(everything(), options(dialect, style)));

        assertThat(json(read)).isEqualTo(json(concepts(everything())));
        assertThat(losses).extracting(Loss::field).containsExactly("namingSets", "profiles", "languages");
    }

    @Test
    void givenTheCuratedGlossaryWhenWrittenAndReadThenItsConceptsAreTheSame() {
        Glossary read = glossary(written(CuratedGlossary.get(), WriteOptions.DEFAULT));

        assertThat(json(read)).isEqualTo(json(concepts(CuratedGlossary.get())));
    }

    @Test
    void givenIdsThatXmlDoesNotAllowWhenWrittenAndReadThenTheyComeBack() {
        List<Concept> odd = List.of("2020-statement", "a b", "1", "_1", "süd").stream()
                .map(id -> Concept.of(
                        id,
                        ConceptType.TERM,
                        Map.of(LanguageTag.EN, List.of(Term.of("x", TermType.FULL_FORM, Status.ADMITTED)))))
                .toList();

        Glossary read = glossary(written(new Glossary(odd, List.of(), List.of()), WriteOptions.DEFAULT));

        assertThat(read.concepts())
                .extracting(Concept::id)
                .containsExactlyInAnyOrder("2020-statement", "a b", "1", "_1", "süd");
    }

    @Test
    void givenDeprecatedTermsWhenWrittenAsVersion2ThenTheyAreLeftOutAndSaid() {
        String text = written(CuratedGlossary.get(), WriteOptions.DEFAULT.with(WriteOptions.TBX, "2"));

        assertThat(text).contains("<martif type=\"TBX-Basic\"", "<termEntry id=\"csto\">", "<langSet xml:lang=\"az\">");
        assertThat(text).doesNotContain("deprecatedTerm", "dragoman ");
        assertThat(losses).extracting(Loss::field).contains("terms", "relations", "usage");
        assertThat(glossary(text).concept("csto").orElseThrow().terms(LanguageTag.AZ))
                .extracting(Term::text)
                .contains("KTMT");
    }

    private static final String HEAD =
            "<tbx xmlns='urn:iso:std:iso:30042:ed-2' type='TBX-Basic' style='dca' xml:lang='en'>\n"
                    + "<tbxHeader><fileDesc><sourceDesc><p>own</p></sourceDesc></fileDesc></tbxHeader>\n";

    private static String file(String entries) {
        return HEAD + "<text><body>\n" + entries + "\n</body></text></tbx>";
    }

    private static String entry(String term) {
        return "<conceptEntry id='c1'>\n<langSec xml:lang='en'><termSec>" + term
                + "</termSec></langSec></conceptEntry>";
    }

    @Test
    void givenAnEntryOfAnotherProgramWhenReadThenItsCategoriesBecomeFields() {
        Concept concept = glossary(file("<conceptEntry id='c1'><descrip type='subjectField'>law</descrip>"
                        + "<descripGrp><descrip type='definition'>A text.</descrip></descripGrp>"
                        + "<ref type='crossReference' target='c1'/>"
                        + "<langSec xml:lang='en'><termSec><term><hi>treaty</hi> of peace</term>"
                        + "<termNote type='administrativeStatus'>supersededTerm-admn-sts</termNote>"
                        + "<termNote type='termType'>acronym</termNote>"
                        + "<admin type='source'>UN</admin><note>old</note></termSec></langSec></conceptEntry>"))
                .concept("c1")
                .orElseThrow();

        Term term = concept.terms(LanguageTag.EN).get(0);
        assertThat(concept.domain()).isEqualTo("law");
        assertThat(concept.definition()).isEqualTo("A text.");
        assertThat(concept.extra()).containsEntry("tbx.crossReference", "c1");
        assertThat(term.text()).isEqualTo("treaty of peace");
        assertThat(term.type()).isEqualTo(TermType.ABBREVIATION);
        assertThat(term.status(null)).isEqualTo(Status.DEPRECATED);
        assertThat(term.usages().get(0).reference().document()).isEqualTo("UN");
        assertThat(term.note()).isEqualTo("old");
    }

    @Test
    void givenVersion2WhenReadThenTigAndNtigAreTerms() {
        Glossary read = glossary(
                "<?xml version='1.0'?>\n<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>\n<martif type='TBX' xml:lang='en'>"
                        + "<martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>"
                        + "<termEntry id='IATE-1'><langSet xml:lang='en'><tig><term>summit</term></tig>"
                        + "<ntig><termGrp><term>top</term><termNote type='termType'>shortForm</termNote></termGrp></ntig>"
                        + "</langSet></termEntry></body></text></martif>");

        assertThat(read.concept("IATE-1").orElseThrow().terms(LanguageTag.EN))
                .extracting(Term::text, Term::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("summit", TermType.FULL_FORM),
                        org.assertj.core.groups.Tuple.tuple("top", TermType.SHORT_FORM));
    }

    @ParameterizedTest
    @CsvSource({
        "forbidden, DEPRECATED",
        "obsolete, DEPRECATED",
        "deprecated, DEPRECATED",
        "deprecatedTermadmnsts, DEPRECATED",
        "preferred, PREFERRED",
        "admitted, ADMITTED"
    })
    void givenAStatusAsProgramsWriteItWhenReadThenItIsUnderstoodAndMended(String value, Status status) {
        ReadResult<Glossary> result =
                read(file(entry("<term>x</term><termNote type='administrativeStatus'>" + value + "</termNote>")));

        assertThat(result.problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(InputProblem.Severity.WARNING);
            assertThat(p.code()).isEqualTo("G007");
            assertThat(p.at().line()).isEqualTo(5);
        });
        assertThat(result.fold(ReadResult.Ok::value, f -> Glossary.EMPTY)
                        .concept("c1")
                        .orElseThrow()
                        .terms(LanguageTag.EN)
                        .get(0)
                        .status(null))
                .isEqualTo(status);
    }

    /** Code, severity, line and column of the first problem of a damaged file. */
    private String first(String text) {
        InputProblem problem = read(text).problems().get(0);
        return problem.code() + " " + problem.severity() + " " + problem.at().line() + ":"
                + problem.at().column();
    }

    @Test
    void givenDamagedFilesWhenReadThenEachHasItsMessageWithItsPlace() {
        String good = file(entry("<term>x</term>"));
        assertThat(read(good).problems()).isEmpty();
        assertThat(first(good.replace("</termSec>", ""))).startsWith("G001 ERROR 5:");
        assertThat(first(good.substring(0, good.indexOf("</langSec>")))).startsWith("G001 ERROR 5:");
        assertThat(first("<html/>")).isEqualTo("G002 ERROR 1:1");
        assertThat(first(HEAD + "</tbx>")).startsWith("G006 ERROR 3:");
        assertThat(first(good.replace("TBX-Basic", "glossary"))).isEqualTo("G046 WARNING 1:1");
        assertThat(first(good.replaceAll("(?s)<tbxHeader>.*</tbxHeader>", ""))).isEqualTo("G046 WARNING 1:1");
        assertThat(first(good.replace("style='dca'", "style='x'"))).isEqualTo("G046 WARNING 1:1");
        assertThat(first(good.replace(" id='c1'", ""))).isEqualTo("G006 WARNING 4:1");
        assertThat(first(good.replace(" xml:lang='en'><termSec>", "><termSec>")))
                .isEqualTo("G009 WARNING 5:1");
        assertThat(first(good.replace("xml:lang='en'><termSec>", "xml:lang='qq'><termSec>")))
                .isEqualTo("G009 WARNING 5:1");
        assertThat(first(good.replace("<term>x</term>", "<term> </term>"))).isEqualTo("G006 WARNING 5:33");
        assertThat(first(good.replace("<term>x</term>", ""))).isEqualTo("G006 WARNING 5:24");
        assertThat(first(file(entry("<term>x\u200Fy</term>")))).isEqualTo("G045 WARNING 5:33");
        assertThat(first(file(entry("<term>x</term><note>n</note><termNote type='termType'>fullForm</termNote>"))))
                .isEqualTo("G041 WARNING 5:61");
        assertThat(first(file(entry("<term>x</term><descrip type='definition'>d</descrip>"))))
                .isEqualTo("G043 WARNING 5:47");
        assertThat(first(file(entry("<term>x</term><termNote type='colour'>red</termNote>"))))
                .isEqualTo("G042 WARNING 5:47");
        assertThat(first(file(entry("<term>x</term><termNote type='termType'>poem</termNote>"))))
                .isEqualTo("G007 WARNING 5:47");
        assertThat(first(file(entry("<term>x</term><picture/>")))).isEqualTo("G041 WARNING 5:47");
        assertThat(first(file(entry("<term>x</term></termSec><termSec><term>x</term>"))))
                .isEqualTo("G011 WARNING 5:57");
        assertThat(first(file(entry("<term>x</term>") + entry("<term>y</term>"))))
                .isEqualTo("G010 WARNING 5:82");
        assertThat(first(good.replace(
                        "</langSec>", "</langSec><langSec xml:lang='en'><termSec><term>y</term></termSec></langSec>")))
                .isEqualTo("G044 WARNING 5:67");
        assertThat(first(good.replace("</conceptEntry>", "<note>late</note></conceptEntry>")))
                .isEqualTo("G041 WARNING 5:67");
        assertThat(first("<!DOCTYPE tbx [<!ENTITY e 'x'>]>" + good)).startsWith("G020 ERROR 1:");
        assertThat(first(good.replace("<term>x", "<term>&nbsp;"))).startsWith("G001 ERROR 5:");
        assertThat(first(good.replace("<body>", "<body><p>Hello</p>"))).isEqualTo("G041 WARNING 3:13");
    }

    @Test
    void givenAFileWithAMarkOfItsEncodingWhenReadThenPlacesCountWithoutIt() {
        assertThat(first("\uFEFF" + file(entry("<term> </term>")))).isEqualTo("G006 WARNING 5:33");
    }
}
