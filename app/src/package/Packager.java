import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the program with a Java runtime of its own: a folder that runs anywhere ({@code image}), and where the system has the
 * means its package. Started by Maven's profile "package" from the source, with the program's jar on the class path:
 * {@code java -cp dragoman.jar Packager.java JAR VERSION SOURCES TARGET}.
 */
final class Packager {
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.sql,java.xml,"
            + "jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs";
    /** The program's own commands stay: one of them writes down the classes that are kept ready. */
    private static final String JLINK = "--strip-debug --no-man-pages --no-header-files --compress=2";

    /** While a window opens, the JVM's second compiler waits longer than it would: as in the launcher of the sources. */
    private static final List<String> LATER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /** Linux heeds the priority of threads only when told to: work in the background steps back behind the window. */
    private static final List<String> BEHIND = List.of("-XX:ThreadPriorityPolicy=1", "-XX:-PrintWarnings");

    /** A type of file: what it is, its endings. */
    private record FileType(String mime, String name, String endings) {}

    private static final List<FileType> TYPES = List.of(
            new FileType("application/x-tbx+xml", "TBX glossary", "tbx"),
            new FileType("application/x-tmx+xml", "TMX translation memory", "tmx"),
            new FileType("application/xliff+xml", "XLIFF translation", "xlf, xliff"));

    private final Path jar;
    private final String version;
    private final Path sources;
    private final Path target;
    private final boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    private Packager(Path jar, String version, Path sources, Path target) {
        this.jar = jar;
        this.version = version;
        this.sources = sources;
        this.target = target;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Packager(Path.of(args[0]), args[1].replaceAll("-.*", ""), Path.of(args[2]), Path.of(args[3])).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(target);
        Path input = Files.createDirectories(target.resolve("input"));
        Files.copy(jar, input.resolve("dragoman.jar"));
        Path icon = icon();
        classList(input.resolve("dragoman.classlist"));
        if (linux) {
            Files.copy(sources.resolve("linux/dragoman-workspace.xml"), input.resolve("dragoman-workspace.xml"));
        }
        Path image = target.resolve("image");
        run(jpackage(input, icon, "app-image", image, List.of("--resource-dir", sources.resolve("linux").toString())));
        Path home = image.resolve("dragoman-workbench");
        System.out.println("image: " + home);
        if (linux) {
            archive(home);
            if (onPath("dpkg-deb") && onPath("fakeroot")) {
                run(jpackage(input, icon, "deb", target, debian()));
                try (Stream<Path> made = Files.list(target)) {
                    made.filter(p -> p.toString().endsWith(".deb")).forEach(p -> System.out.println("package: " + p));
                }
            }
        }
        delete(input);
    }

    /** The largest icon, drawn from the drawing that the window has. */
    private Path icon() throws IOException {
        BufferedImage drawn = FlatSVGUtils.svg2image("/org/dragoman/app/ui/icons/dragoman.svg", 256, 256);
        Path file = target.resolve("dragoman.png");
        ImageIO.write(drawn, "png", file.toFile());
        return file;
    }

    /** Which classes a start needs: of the window where there is a display, else of a comparison in the terminal. */
    private void classList(Path file) throws IOException, InterruptedException {
        boolean display = !linux || System.getenv("DISPLAY") != null;
        List<String> command = new ArrayList<>(List.of(
                java(Path.of(System.getProperty("java.home"))),
                "-Xshare:off",
                "-XX:DumpLoadedClassList=" + file,
                "-cp",
                jar.toString(),
                "org.dragoman.app.Main"));
        command.addAll(display ? List.of("gui", "--bench-startup") : List.of("forms", "--help"));
        run(command);
    }

    /** Classes kept ready beside the image's jar. They fit where they were made; elsewhere the start is only slower. */
    private static void archive(Path home) throws IOException, InterruptedException {
        Path app = home.resolve("lib/app");
        run(List.of(
                java(home.resolve("lib/runtime")),
                "-Xshare:dump",
                "-Xlog:disable",
                "-XX:SharedClassListFile=" + app.resolve("dragoman.classlist"),
                "-XX:SharedArchiveFile=" + app.resolve("dragoman.jsa"),
                "-cp",
                app.resolve("dragoman.jar").toString()));
    }

    private static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    private List<String> jpackage(Path input, Path icon, String type, Path into, List<String> more) throws IOException {
        Path terminal = target.resolve("dragoman.properties");
        // The window's launcher is the main one: files that a desktop opens go to it. The other has no icon, so no entry either.
        Files.writeString(terminal, """
                main-jar=dragoman.jar
                main-class=org.dragoman.app.Main
                icon=
                linux-shortcut=false
                win-console=true
                win-menu=false
                win-shortcut=false
                """);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                "--type",
                type,
                "--name",
                "dragoman-workbench",
                "--app-version",
                version,
                "--vendor",
                "Dragoman",
                "--description",
                "Compares and checks Arabic, Azerbaijani and English news by a glossary",
                "--copyright",
                "Apache License 2.0",
                "--input",
                input.toString(),
                "--dest",
                into.toString(),
                "--main-jar",
                "dragoman.jar",
                "--main-class",
                "org.dragoman.app.WindowMain",
                "--add-launcher",
                "dragoman=" + terminal,
                "--add-modules",
                MODULES,
                "--jlink-options",
                JLINK,
                "--java-options",
                "-Xshare:auto",
                "--java-options",
                "-XX:SharedArchiveFile=$APPDIR/dragoman.jsa",
                "--java-options",
                "-Xlog:disable",
                "--java-options",
                "-Xlog:all=error:stderr"));
        LATER.forEach(option -> command.addAll(List.of("--java-options", option)));
        if (linux) {
            BEHIND.forEach(option -> command.addAll(List.of("--java-options", option)));
        }
        if (linux) {
            command.addAll(List.of("--icon", icon.toString()));
        }
        command.addAll(more);
        return command;
    }

    private List<String> debian() throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--resource-dir",
                sources.resolve("linux").toString(),
                "--linux-package-name",
                "dragoman",
                "--linux-deb-maintainer",
                "maintainers@dragoman.example",
                "--linux-menu-group",
                "Office;Translation;",
                "--linux-app-category",
                "text",
                "--license-file",
                sources.resolve("../../../LICENSE").normalize().toString()));
        for (FileType type : TYPES) {
            Path file = target.resolve(type.endings().replaceAll(",.*", "") + ".properties");
            Files.writeString(
                    file,
                    "extension=" + type.endings() + "\nmime-type=" + type.mime() + "\ndescription=" + type.name() + "\n");
            options.addAll(List.of("--file-associations", file.toString()));
        }
        return options;
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(d -> Files.isExecutable(Path.of(d, command)));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(code + " from " + String.join(" ", command));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
    }
}
