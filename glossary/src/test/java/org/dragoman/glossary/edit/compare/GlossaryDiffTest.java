package org.dragoman.glossary.edit.compare;

import static org.dragoman.glossary.edit.Samples.admitted;
import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.defined;
import static org.dragoman.glossary.edit.Samples.glossary;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.withTerms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.glossary.edit.Samples;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class GlossaryDiffTest {
    private static final Concept UN = concept("un", "United Nations", "BMT");

    private static List<String> lines(Glossary before, Glossary after) {
        return GlossaryDiff.of(before, after).stream()
                .map(d -> d.concept() + " " + d.field() + " " + d.kind() + ": " + d.before() + " > " + d.after())
                .toList();
    }

    @Test
    void sameGlossariesDoNotDiffer() {
        assertEquals(List.of(), lines(Samples.two(), Samples.two()));
    }

    @Test
    void namesTheFieldThatChanged() {
        assertEquals(
                List.of("un definition CHANGED: a body > a world body"),
                lines(glossary(defined(UN, "a body")), glossary(defined(UN, "a world body"))));
        assertEquals(
                List.of(
                        "un languages/en/terms/United Nations/type CHANGED: full-form > variant",
                        "un languages/en/terms/United Nations/usage/own/status CHANGED: preferred > admitted"),
                lines(glossary(UN), glossary(withTerms(UN, LanguageTag.EN, admitted("United Nations")))));
    }

    @Test
    void namesWholePartsThatAreNewOrGone() {
        assertEquals(
                List.of(
                        "nato  REMOVED: type: organisation; languages: az: terms: NATO: text: NATO; type: full-form;"
                                + " usage: own: status: preferred; en: terms: NATO: text: NATO; type: full-form; usage:"
                                + " own: status: preferred > ",
                        "un languages/en/terms/UN ADDED:  > text: UN; type: variant; usage: own: status: admitted"),
                lines(
                        glossary(UN, concept("nato", "NATO", "NATO")),
                        glossary(withTerms(UN, LanguageTag.EN, term("United Nations"), admitted("UN")))));
    }

    @Test
    void saysThatTermsChangedPlaces() {
        assertEquals(
                List.of("un languages/en/terms REORDERED: A | B > B | A"),
                lines(
                        glossary(withTerms(UN, LanguageTag.EN, term("A"), term("B"))),
                        glossary(withTerms(UN, LanguageTag.EN, term("B"), term("A")))));
    }

    @Test
    void looksAtTitleAndLicenceToo() {
        assertEquals(
                List.of(" license ADDED:  > CC0-1.0"),
                lines(glossary(UN), glossary(UN).with(List.of(), List.of(), new GlossaryInfo(null, "CC0-1.0"))));
    }

    @Test
    void treesHoldEverythingAGlossaryCanSay() {
        Glossary everything = Glossaries.glossary(new JsonGlossaryFormat(), Glossaries.everything());

        for (Concept concept : everything.concepts()) {
            assertEquals(concept, TreeReader.concept(concept.id(), TreeWriter.concept(concept)));
        }
        Glossary head = TreeReader.head(Glossary.EMPTY, TreeWriter.head(everything));
        assertEquals(everything.namingSets(), head.namingSets());
        assertEquals(everything.profiles(), head.profiles());
        assertEquals(everything.info(), head.info());
    }
}
