package org.dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public or protected type and member of every module says what it is for. */
class DocumentationTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern DECLARATION = Pattern.compile(" {0,4}(public|protected) .*[({;]");
    private static final Pattern LINK = Pattern.compile("\\{@link(plain)?[\\s*]+org\\.dragoman\\.[\\w.]*\\.[A-Z]");
    private static final Pattern NAME = Pattern.compile("\\{@(?:code|link)[\\s*]+([A-Z]\\w*)\\b");
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile(" +public [A-Z]\\w* \\{");

    @Test
    void publicTypesAndMembersHaveJavadoc() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file :
                    files.filter(DocumentationTest::isMainSource).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (DECLARATION.matcher(lines.get(i)).lookingAt()
                            && !COMPACT_CONSTRUCTOR.matcher(lines.get(i)).matches()
                            && !documented(lines, i)) {
                        bare.add(PROJECT.relativize(file) + ":" + (i + 1) + " "
                                + lines.get(i).strip());
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhereToStart() throws IOException {
        SortedSet<String> bare = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(DocumentationTest::isMainSource).toList()) {
                Path info = file.resolveSibling("package-info.java");
                String text = Files.exists(info) ? Files.readString(info) : "";
                if (!text.contains("@NullMarked") || !namesType(text, info.getParent())) {
                    bare.add(PROJECT.relativize(info).toString());
                }
            }
        }
        assertThat(bare)
                .as("package-info with @NullMarked, the purpose and a type of the package or the one that leads to it")
                .isEmpty();
    }

    /** A link to a type of ours, or the name of a type of the package. */
    private static boolean namesType(String text, Path folder) {
        String comment = text.substring(0, Math.max(0, text.indexOf("*/")));
        return LINK.matcher(comment).find()
                || NAME.matcher(comment).results().anyMatch(c -> Files.exists(folder.resolve(c.group(1) + ".java")));
    }

    /** Builds that tests run ({@code src/it}, copied under {@code target}) are samples. */
    private static boolean isMainSource(Path file) {
        String path = PROJECT.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java")
                && path.contains("src/main/java/")
                && !path.contains("/target/")
                && !path.contains("src/it/");
    }

    /** A comment ends above it, annotations in between; what overrides is documented where it was declared. */
    private static boolean documented(List<String> lines, int declaration) {
        int i = declaration - 1;
        int depth = 0;
        while (i >= 0) {
            String line = lines.get(i).strip();
            if (line.endsWith("*/")) {
                return true;
            }
            if (line.equals("@Override")) {
                return true;
            }
            depth += count(line, ')') + count(line, '}') - count(line, '(') - count(line, '{');
            if (depth <= 0 && !line.startsWith("@") && !line.startsWith(")")) {
                return false;
            }
            i--;
        }
        return false;
    }

    private static int count(String line, char c) {
        return (int) line.chars().filter(x -> x == c).count();
    }
}
