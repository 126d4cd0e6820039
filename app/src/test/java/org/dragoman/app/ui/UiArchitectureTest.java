package org.dragoman.app.ui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Where Swing may be known, and where not. */
@AnalyzeClasses(packages = "org.dragoman", importOptions = ImportOption.DoNotIncludeTests.class)
class UiArchitectureTest {
    private static final String[] WINDOWS = {"javax.swing..", "java.awt..", "com.formdev..", "net.miginfocom.."};

    @ArchTest
    static final ArchRule onlyTheWorkbenchKnowsSwing = noClasses()
            .that()
            .resideOutsideOfPackages("org.dragoman.app.ui..", "org.dragoman.app.panel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WINDOWS);

    @ArchTest
    static final ArchRule modelsKnowNoSwing = noClasses()
            .that()
            .resideInAnyPackage("org.dragoman.app.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WINDOWS);

    @ArchTest
    static final ArchRule wordsAndSettingsKnowNoSwing = noClasses()
            .that()
            .resideInAnyPackage("org.dragoman.app.ui.i18n..", "org.dragoman.app.ui.settings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WINDOWS);

    @ArchTest
    static final ArchRule coreKnowsNoWorkbench = noClasses()
            .that()
            .resideInAnyPackage("org.dragoman.app.workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dragoman.app.ui..");

    @ArchTest
    static final ArchRule panelsOfOthersSeeNothingElseOfTheProgram = noClasses()
            .that()
            .resideInAPackage("org.dragoman.app.panel")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.dragoman.app..").and(resideOutsideOfPackage("org.dragoman.app.panel")));

    @ArchTest
    static final ArchRule partsFormNoCycle =
            slices().matching("org.dragoman.app.ui.(*)..").should().beFreeOfCycles();
}
