package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A provider that breaks one promise fails the contract, and the failure says which promise. */
class BrokenProvidersTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(BrokenLanguages.FoldsTwice.class, "folding a folded text changes nothing"),
                Arguments.of(BrokenLanguages.LosesPlaces.class, "char 0 of the folded text"),
                Arguments.of(BrokenLanguages.SkipsWords.class, "nothing but white space is left out"),
                Arguments.of(BrokenLanguages.KeepsBlanks.class, "no white space at the ends"),
                Arguments.of(BrokenLanguages.WritesWhatItCannotFind.class, "every form is found again"),
                Arguments.of(BrokenLanguages.InflectsOtherwise.class, "the steps of a form of paradigm() make it"),
                Arguments.of(BrokenLanguages.HidesEndings.class, "Morphology.stemEnds"),
                Arguments.of(BrokenLanguages.NamesRulesBadly.class, "a rule's id begins with its language"),
                Arguments.of(BrokenLanguages.FailsOnOddTerms.class, "any text may stand in a glossary"),
                Arguments.of(BrokenChecks.Remembers.class, "the same texts have the same findings"),
                Arguments.of(BrokenChecks.PointsOutside.class, "within the text"),
                Arguments.of(BrokenChecks.SaysNothing.class, "the bundle of"),
                Arguments.of(BrokenChecks.MendsNothing.class, "Fix.choices"),
                Arguments.of(BrokenChecks.MendsWrongly.class, "what is right beyond doubt mends the fault"),
                Arguments.of(BrokenChecks.FindsTooMuch.class, "sound() has no fault"),
                Arguments.of(BrokenChecks.HasABadId.class, "An id is small Latin letters"),
                Arguments.of(BrokenReaders.Throws.class, "gives problems, not exceptions"),
                Arguments.of(BrokenReaders.LosesTheWay.class, "SourceMap.inFile"),
                Arguments.of(BrokenReaders.LeavesOpen.class, "what is opened is closed"),
                Arguments.of(BrokenReaders.IgnoresTheUser.class, "what the user has set outweighs"),
                Arguments.of(BrokenReaders.TakesAnything.class, "leaves files of others alone"),
                Arguments.of(BrokenBitexts.MissesThePlace.class, "PlacedText.inFile"),
                Arguments.of(BrokenBitexts.FailsOnOddFiles.class, "gives problems, not exceptions"),
                Arguments.of(BrokenWriters.LosesSilently.class, "or write() names them as a loss"),
                Arguments.of(BrokenWriters.ClosesTheOutput.class, "does not close what it writes to"),
                Arguments.of(BrokenWriters.TellsTheTime.class, "the same comparison gives the same report"),
                Arguments.of(BrokenWriters.GivesTextAway.class, "no sentence of an article"),
                Arguments.of(BrokenWriters.SpeaksTheMachinesLanguage.class, "the same on every machine"),
                Arguments.of(BrokenPanels.KeepsItsComponent.class, "a new component"),
                Arguments.of(BrokenPanels.ForgetsWhatIsThere.class, "a comparison that is there already"),
                Arguments.of(BrokenPlugins.NeedsIcu.class, "P005"),
                Arguments.of(BrokenPlugins.SaysNothing.class, "P002"),
                Arguments.of(BrokenPlugins.IsForAnother.class, "P001"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenPromiseIsFoundAndNamed(Class<?> contract, String promise) {
        List<String> failures =
                EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(contract))
                        .execute()
                        .testEvents()
                        .failed()
                        .stream()
                        .map(BrokenProvidersTest::message)
                        .toList();

        assertThat(failures).anySatisfy(m -> assertThat(m).contains(promise));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                BrokenLanguages.KeepsAll.class,
                BrokenChecks.KeepsAll.class,
                BrokenReaders.KeepsAll.class,
                BrokenBitexts.KeepsAll.class,
                BrokenPanels.KeepsAll.class
            })
    void theSameProviderWithoutTheFaultKeepsTheContract(Class<?> contract) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .assertStatistics(s -> s.failed(0).aborted(0).skipped(0));
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(String::valueOf)
                .orElse("");
    }
}
