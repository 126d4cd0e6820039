package org.dragoman.maven;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.Plugins;

/**
 * A failure that is a plug-in's, not Dragoman's own.
 *
 * @param culprit what to call the plug-in: its name, or a class and the jar it is in
 * @param failure what it threw
 */
record ProviderFault(String culprit, Throwable failure) {
    private static final String OWN = "org.dragoman.";
    private static final String SERVICES = "META-INF/services/";
    /** How ServiceLoader begins each message about a provider. */
    private static final Pattern PROVIDER =
            Pattern.compile("([\\p{L}\\p{N}_.$]+): Provider ([\\p{L}\\p{N}_.$]+) .*", Pattern.DOTALL);

    /** Finds whose fault a failure is; empty where no plug-in has to do with it. */
    static Optional<ProviderFault> of(Throwable failure, ClassLoader loader) {
        return Plugins.culprit(failure)
                .or(() -> unusable(failure, loader))
                .or(() -> onStack(failure, loader))
                .map(culprit -> new ProviderFault(culprit, failure));
    }

    String message() {
        Throwable root = failure;
        while ((root instanceof ServiceConfigurationError || root instanceof ExceptionInInitializerError)
                && root.getCause() != null) {
            root = root.getCause();
        }
        return "The " + culprit + " failed: " + (root == failure ? failure.toString() : failure.getMessage())
                + (root == failure ? "" : ", for " + root)
                + ". Take its jar out of the <dependencies> of dragoman-maven-plugin, or ask its author, with what -e"
                + " adds to this message.";
    }

    /** The provider that could not be had, and the jar that names it. */
    private static Optional<String> unusable(Throwable failure, ClassLoader loader) {
        if (!(failure instanceof ServiceConfigurationError)) {
            return Optional.empty();
        }
        Matcher told = PROVIDER.matcher(String.valueOf(failure.getMessage()));
        if (!told.matches()) {
            // The message names the file of services that cannot be read, and that its jar.
            return Optional.of("plug-in");
        }
        String entry = SERVICES + told.group(1);
        Optional<String> jar = Optional.empty();
        try {
            for (URL list : Collections.list(loader.getResources(entry))) {
                String names = text(list);
                if (names.contains(told.group(2))) {
                    jar = Optional.of(list.toString().replaceFirst("^jar:", "").replaceFirst("!?/" + entry + "$", ""));
                }
            }
        } catch (IOException e) {
            jar = Optional.empty();
        }
        return Optional.of(
                "plug-in " + told.group(2) + jar.map(j -> " in " + place(j)).orElse(""));
    }

    private static String text(URL file) throws IOException {
        var connection = file.openConnection();
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The class nearest to where it was thrown that is in a jar with services for Dragoman; libraries are none. */
    private static Optional<String> onStack(Throwable failure, ClassLoader loader) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .flatMap(t -> Stream.of(t.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith(OWN) && !name.startsWith("java."))
                .distinct()
                .flatMap(name -> plugIn(name, loader).stream())
                .findFirst();
    }

    private static Optional<String> plugIn(String name, ClassLoader loader) {
        try {
            CodeSource source =
                    Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
            if (source == null || source.getLocation() == null) {
                return Optional.empty();
            }
            try (URLClassLoader jar = new URLClassLoader(new URL[] {source.getLocation()}, null)) {
                return Services.KINDS.stream()
                                .anyMatch(k ->
                                        jar.findResource(SERVICES + k.type().getName()) != null)
                        ? Optional.of("plug-in " + name + " in "
                                + place(source.getLocation().toString()))
                        : Optional.empty();
            }
        } catch (ClassNotFoundException | LinkageError | IOException e) {
            return Optional.empty();
        }
    }

    private static String place(String url) {
        try {
            return new URI(url).getPath();
        } catch (URISyntaxException e) {
            return url;
        }
    }
}
