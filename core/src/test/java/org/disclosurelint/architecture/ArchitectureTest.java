package org.disclosurelint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.rule.Check;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The walls of the house, as tests (docs/architecture.md). ArchUnit fails a guard that matched no class, so none of them can
 * rot into one that guards nothing.
 */
class ArchitectureTest {
    private static final String BASE = "org.disclosurelint.";

    /** Lowest first: each package sees only those before it. */
    private static final List<String> ORDER = List.of(
            "words",
            "work",
            "source",
            "yaml",
            "draft",
            "format",
            "language",
            "anatomy",
            "profile",
            "rule",
            "detect",
            "check",
            "pack",
            "config",
            "finding",
            "triage",
            "fix",
            "disclosuremap",
            "author",
            "report",
            "evidence");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.disclosurelint");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.disclosurelint.(**)").should().beFreeOfCycles().check(CORE);
    }

    @TestFactory
    List<DynamicTest> eachPackageSeesOnlyThoseBeforeIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            String name = ORDER.get(i);
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(p -> BASE + p + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(BASE + name + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(later)
                                .check(CORE)));
            }
        }
        return tests;
    }

    @Test
    void everyPackageStandsInTheOrder() {
        String[] known = ORDER.stream().map(p -> BASE + p + "..").toArray(String[]::new);
        classes()
                .should(beIn(resideInAnyPackage(known).or(resideInAPackage("org.disclosurelint"))))
                .check(CORE);
    }

    @Test
    void nobodyImportsTheRootPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.disclosurelint")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.disclosurelint")
                .check(CORE);
    }

    @Test
    void onlyLanguageSeesLanguageTool() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.languagetool..")
                .check(CORE);
    }

    @Test
    void onlyTheReaderOfPdfSeesPdfBox() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "format.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CORE);
    }

    @Test
    void onlyYamlSeesTheYamlParser() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "yaml..", BASE + "pack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CORE);
    }

    @Test
    void onlyReportsSeeTheJsonWriter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CORE);
    }

    @Test
    void onlyAuthorAndReportsSeeTheTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "author..", BASE + "report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.samskivert..")
                .check(CORE);
    }

    @Test
    void onlyReportsOpenFilesForWriting() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "report..")
                .should(callAnyOf(List.of(
                        "java.nio.file.Files.write",
                        "java.nio.file.Files.newBufferedWriter",
                        "java.nio.file.Files.newOutputStream",
                        "java.nio.file.Files.copy",
                        "java.nio.file.Files.move",
                        "java.nio.file.Files.create",
                        "java.nio.file.Files.delete",
                        "java.io.FileOutputStream.",
                        "java.io.FileWriter.",
                        "java.io.RandomAccessFile.")))
                .check(CORE);
    }

    @Test
    void nothingReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels..", "javax.net..")
                        .or(DescribedPredicate.describe(
                                "sockets and connections",
                                c -> List.of(
                                                "java.net.Socket",
                                                "java.net.ServerSocket",
                                                "java.net.DatagramSocket",
                                                "java.net.InetAddress",
                                                "java.net.HttpURLConnection")
                                        .contains(c.getName()))))
                .check(CORE);
    }

    @Test
    void nobodyPrintsToTheStandardStreams() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
    }

    @Test
    void nobodyReachesAroundTypesByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould(callAnyOf(List.of("java.lang.Class.forName")))
                // javac's own bootstrap of records and pattern switches
                .check(CORE.that(not(JavaClass.Predicates.simpleNameStartingWith("$"))));
    }

    @Test
    void nameSaysWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(CORE);
    }

    @Test
    void everyCheckIsAPackagePrivateRecord() {
        classes()
                .that()
                .implement(Check.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beRecords()
                .andShould()
                .resideInAPackage(BASE + "check")
                .check(CORE);
    }

    @Test
    void publicClassesAreClosedForExtension() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotRecords()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    @Test
    void staticStateNeverChanges() {
        fields().that().areStatic().should().beFinal().check(CORE);
        fields().that().areStatic().and().areNotPrivate().should(notBeArrays()).check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that(DescribedPredicate.describe(
                        "are package-info", c -> c.getSimpleName().equals("package-info")))
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CORE);
        List<String> packages = CORE.stream()
                .filter(c -> c.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .toList();
        classes()
                .should(beIn(DescribedPredicate.describe(
                        "a package with a package-info", c -> packages.contains(c.getPackageName()))))
                .check(CORE);
    }

    private static ArchCondition<JavaClass> beIn(DescribedPredicate<? super JavaClass> place) {
        return new ArchCondition<>("be in " + place.getDescription()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, place.test(item), item.getName()));
            }
        };
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> notBeArrays() {
        return new ArchCondition<>("not be arrays, whose items could change") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField item, ConditionEvents events) {
                boolean generated = item.getName().startsWith("$");
                events.add(new SimpleConditionEvent(
                        item, generated || !item.getRawType().isArray(), item.getFullName()));
            }
        };
    }

    /** Calls a method or constructor whose {@code class.name} starts with one of these. */
    private static ArchCondition<JavaClass> callAnyOf(List<String> prefixes) {
        return new ArchCondition<>("call any of " + prefixes) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getCodeUnitCallsFromSelf().forEach(call -> {
                    String target = call.getTargetOwner().getName() + "." + call.getName();
                    if (prefixes.stream().anyMatch(target::startsWith)) {
                        events.add(SimpleConditionEvent.satisfied(item, call.getDescription()));
                    }
                });
            }
        };
    }
}
