package org.dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is public is meant to be: a public type is used from another package, or stands in the signature of one that is,
 * or in the signature of a service or of a front door ({@code front-doors.txt}).
 */
class PublicTypesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final String SERVICES = "src/main/resources/META-INF/services";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");

    @Test
    void publicTypesAreUsedElsewhereOrBelongToTheApi() {
        Set<String> wanted = new TreeSet<>(providers());
        Deque<JavaClass> open = new ArrayDeque<>();
        CLASSES.stream()
                .filter(c -> isUsedElsewhere(c)
                        || services().contains(c.getName())
                        || frontDoors().contains(c.getName()))
                .forEach(open::add);
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            if (wanted.add(type.getName())) {
                signature(type).forEach(open::add);
            }
        }
        List<String> stray = CLASSES.stream()
                .filter(PublicTypesTest::isVisible)
                .map(JavaClass::getName)
                .filter(name -> !wanted.contains(name))
                .sorted()
                .toList();
        assertThat(stray)
                .as("public, though nothing outside its package uses it: make it package-private, or say in "
                        + "front-doors.txt who outside of this project wants it")
                .isEmpty();
    }

    @Test
    void frontDoorsArePublicTypesWithAReason() {
        List<String> lines = frontDoorLines();
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split(": ", 2);
            assertThat(CLASSES.contain(parts[0])).as(line).isTrue();
            assertThat(isVisible(CLASSES.get(parts[0]))).as(line).isTrue();
            assertThat(parts).as("the reason of " + line).hasSize(2);
        });
        assertThat(lines).isSorted();
    }

    private static boolean isVisible(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return open && type.getEnclosingClass().map(PublicTypesTest::isVisible).orElse(true);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(d -> !d.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** The types that a caller of a type meets: in its members, its parents, around it and, of a sealed one, its cases. */
    private static Stream<JavaClass> signature(JavaClass type) {
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        || m.getModifiers().contains(JavaModifier.PROTECTED))
                .map(JavaMember::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
        Stream<JavaClass> cases = type.getSubclasses().stream()
                .filter(c -> c.getEnclosingClass().filter(type::equals).isPresent());
        return Stream.of(members, type.getAllInvolvedRawTypes().stream(), cases, type.getEnclosingClass().stream())
                .flatMap(s -> s)
                .map(JavaClass::getBaseComponentType)
                .filter(c -> CLASSES.contain(c.getName()));
    }

    private static Set<String> frontDoors() {
        return frontDoorLines().stream().map(l -> l.split(": ", 2)[0]).collect(Collectors.toSet());
    }

    private static List<String> frontDoorLines() {
        try (InputStream in = PublicTypesTest.class.getResourceAsStream("front-doors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> services() {
        return serviceFiles().map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    }

    /** Only a public class can be a service on the class path. */
    private static Set<String> providers() {
        return serviceFiles().flatMap(PublicTypesTest::lines).collect(Collectors.toSet());
    }

    private static Stream<Path> serviceFiles() {
        return Stream.of("aligner-core", "glossary", "app")
                .map(module ->
                        PROJECT.resolve(module).resolve(SERVICES).toFile().listFiles())
                .filter(files -> files != null)
                .flatMap(Arrays::stream)
                .map(File::toPath);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
