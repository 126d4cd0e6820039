package org.dragoman.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.dragoman.glossary.service.Services;
import org.jspecify.annotations.Nullable;

/** What all goals have: the glossary, a way to leave them out, and messages in place of stack traces. */
abstract class DragomanMojo extends AbstractMojo {
    /** Whether the goal is left out. */
    @Parameter(property = "dragoman.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Glossary files and folders, or <code>builtin:</code> for the curated one; a later one is laid over an earlier one.
     * Without any the curated glossary counts.
     */
    @Parameter(property = "dragoman.glossary")
    private List<String> glossary = new ArrayList<>();

    /** Whether the curated glossary is left out where another is named; otherwise that is laid over it. */
    @Parameter(property = "dragoman.noBuiltin", defaultValue = "false")
    private boolean noBuiltin;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir = new File("");

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** For Maven, which sets the parameters. */
    DragomanMojo() {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Left out: dragoman.skip is set.");
            return;
        }
        try {
            run();
        } catch (BadBuild e) {
            throw new MojoExecutionException(e.getMessage() + next(e));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    private String next(BadBuild bad) {
        return switch (bad.mend()) {
            case CONFIGURATION ->
                "\nWhat can be configured is told by\n" + command().help();
            case INPUT ->
                "\nMend that, then run\n"
                        + command(Objects.requireNonNull(execution).getGoal());
            case PLUG_IN -> "";
        };
    }

    /** Whatever a plug-in throws, Maven tells the message of this, and builds other modules if it is to. */
    private static MojoExecutionException failed(Throwable failure) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ProviderFault.of(failure, loader)
                .map(fault -> new MojoExecutionException(fault.message(), failure))
                .orElseGet(() -> new MojoExecutionException(
                        "Dragoman failed inside: " + failure
                                + ". Please report this message, with what -e adds to it; where plug-ins are"
                                + " installed, try without them.",
                        failure));
    }

    /** Does the work. */
    abstract void run() throws MojoFailureException;

    /** What is installed, plug-ins of the build included; those that cannot be used are told and left out. */
    final Services services() {
        Services services = BuildPlugins.services(DragomanMojo.class.getClassLoader());
        services.plugins().problems().forEach(p -> getLog().warn(p.toString()));
        return services;
    }

    /** The glossary that the build names. */
    final GlossaryChoice glossary(@Nullable String profile) {
        return GlossaryChoice.of(glossary, noBuiltin, profile, base());
    }

    /** Whether the build names a glossary. */
    final boolean namesGlossary() {
        return !glossary.isEmpty();
    }

    /** The glossaries that the build names, and no other. */
    final GlossaryChoice named() {
        return GlossaryChoice.of(glossary, true, null, base());
    }

    /** What relative paths are relative to. */
    final Path base() {
        return basedir.toPath().toAbsolutePath();
    }

    /** Where the build writes; Maven has no name for it where there is no build file. */
    final Path target() {
        return project == null || project.getFile() == null
                ? base().resolve("target")
                : Path.of(project.getBuild().getDirectory());
    }

    /** Whether the module only holds others. */
    final boolean isAggregator() {
        return project != null && !project.getModules().isEmpty();
    }

    /** Distinguishes executions within a module. */
    final String executionId() {
        return Objects.requireNonNull(execution).getExecutionId();
    }

    /** How a goal is called so that it sees the same configuration. */
    final String command(String goal) {
        return command().of(goal);
    }

    private MavenCommand command() {
        return new MavenCommand(Objects.requireNonNull(execution), Objects.requireNonNull(session), project);
    }
}
