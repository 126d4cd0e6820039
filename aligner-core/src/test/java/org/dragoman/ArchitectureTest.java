package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The arrows of docs/architecture.md, and calls that are wrong in any language of ours. */
@AnalyzeClasses(packages = "org.dragoman", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "plugin",
            "language",
            "concept",
            "article",
            "name",
            "mention",
            "decision",
            "align",
            "voice",
            "event",
            "candidate",
            "compare",
            "coding",
            "check",
            "report",
            "evaluate");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.dragoman.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsNoWindow = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..", "org.dragoman.app..", "org.dragoman.glossary..");

    @ArchTest
    static final ArchRule caseIsNeverChangedWithoutLocale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule coreWritesToNoStream = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @TestFactory
    List<DynamicTest> packageUsesOnlyThoseBeforeIt() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.dragoman");
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            String name = "org.dragoman." + ORDER.get(i).toLowerCase(Locale.ROOT);
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(p -> "org.dragoman." + p + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                ArchRule rule = noClasses()
                        .that()
                        .resideInAPackage(name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true);
                tests.add(DynamicTest.dynamicTest(ORDER.get(i), () -> rule.check(classes)));
            }
        }
        return tests;
    }
}
