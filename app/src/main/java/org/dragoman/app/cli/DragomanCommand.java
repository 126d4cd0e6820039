package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.plugin.Plugins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code dragoman}: without a command the main job on a sample event. */
@Command(
        name = "dragoman",
        description = "Compares Arabic, Azerbaijani and English news by a glossary of names and institutional terms.",
        footer = {
            "",
            "Without a command: the workbench on the sample events; where there is no display, the comparison",
            "of a sample event as text and as an HTML page.",
            "Example: dragoman compare article.az.txt article.ar.txt article.en.txt",
            "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 bad input, 4 failure inside Dragoman."
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = DragomanCommand.Version.class)
public final class DragomanCommand implements Callable<Integer> {
    /** The commands in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print stack traces of failures inside Dragoman.")
    private boolean debug;

    @Mixin
    private Installed installed = new Installed();

    /** For picocli. */
    public DragomanCommand() {}

    Installed installed() {
        return installed;
    }

    @Override
    public Integer call() throws IOException {
        return new MainJob(Installed.of(spec), spec.commandLine().getOut()).run();
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("gui", GuiCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("copies", CopiesCommand.class);
        commands.put("candidates", CandidatesCommand.class);
        commands.put("mentions", MentionsCommand.class);
        commands.put("voices", VoicesCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("align", AlignCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("events", EventsCommand.class);
        commands.put("forms", FormsCommand.class);
        commands.put("names", NamesCommand.class);
        commands.put("spell", SpellCommand.class);
        commands.put("concordance", ConcordanceCommand.class);
        commands.put("index", IndexCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("statistics", StatisticsCommand.class);
        commands.put("glossary", GlossaryCommand.class);
        commands.put("evaluate", EvaluateCommand.class);
        commands.put("plugins", PluginsCommand.class);
        return commands;
    }

    /** Reading what all commands can take lasts longer than many of them run: the one that is named is enough. */
    private static void addCommands(CommandLine commandLine, String... args) {
        Class<?> named = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (named != null) {
            commandLine.addSubcommand(args[0], named);
        } else if (args.length > 0) {
            COMMANDS.forEach(commandLine::addSubcommand);
        }
    }

    /**
     * Runs a command line.
     *
     * @param out standard output
     * @param err standard error
     * @param args the arguments
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        DragomanCommand root = new DragomanCommand();
        CommandLine commandLine = new CommandLine(root);
        addCommands(commandLine, args);
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler((e, a) -> usage(e.getMessage(), e.getCommandLine()));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> root.failure(e, command));
        int code = root.execute(commandLine, err, args);
        out.flush();
        err.flush();
        return code;
    }

    private int execute(CommandLine commandLine, PrintWriter err, String... args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("dragoman: there is not enough memory for that. Give fewer or smaller files, or more memory by"
                    + " DRAGOMAN_OPTS=-Xmx2g.");
            return ExitCodes.FAILURE;
        } catch (Error e) {
            return fault(e, commandLine);
        }
    }

    private int failure(Exception e, CommandLine command) {
        if (e instanceof ParameterException || e instanceof UsageFailure) {
            return usage(e.getMessage(), command);
        }
        if (e instanceof InputFailure input) {
            if (!input.isPrinted()) {
                command.getErr().println(e.getMessage());
            }
            return ExitCodes.INPUT;
        }
        if (e instanceof ProgramFailure) {
            command.getErr().println("dragoman: " + e.getMessage());
            return ExitCodes.FAILURE;
        }
        return fault(e, command);
    }

    /** A failure that nobody foresaw, Dragoman's own or a plug-in's. */
    private int fault(Throwable e, CommandLine command) {
        PrintWriter err = command.getErr();
        Optional<String> plugin = Plugins.culprit(e);
        if (plugin.isPresent()) {
            err.println("dragoman: " + plugin.get() + " failed: " + e
                    + ". Switch it off by \"dragoman plugins --disable" + " ID\" and tell its author.");
        } else {
            err.println("dragoman: a failure inside Dragoman: " + e.getMessage());
        }
        if (debug) {
            e.printStackTrace(err);
        } else {
            err.println("Run it again with --debug and report what it prints.");
        }
        return ExitCodes.FAILURE;
    }

    private static int usage(@Nullable String message, CommandLine command) {
        command.getErr().println("dragoman: " + message);
        command.getErr().println("See \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCodes.USAGE;
    }

    /** Version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DragomanCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Dragoman " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
