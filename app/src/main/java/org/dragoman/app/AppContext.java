package org.dragoman.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.article.Articles;
import org.dragoman.article.ReadOptions;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.service.Services;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.plugin.ServiceKind;
import org.dragoman.plugin.Version;

/**
 * The only place that creates services; everything else is handed what it needs.
 *
 * @param services what is installed
 * @param index the compiled glossary
 * @param profile whose usage counts
 */
public record AppContext(Services services, TermIndex index, Profile profile) {
    /** Panels of the window. */
    public static final ServiceKind<WorkbenchPanel> PANEL =
            new ServiceKind<>("panel", WorkbenchPanel.class, WorkbenchPanel::id);

    /** What plug-ins may add to the program. */
    public static final List<ServiceKind<?>> KINDS =
            Stream.concat(Services.KINDS.stream(), Stream.of(PANEL)).toList();

    /**
     * A context for a glossary.
     *
     * @param services what is installed
     * @param glossary the concepts to look for
     * @param profile whose usage counts
     * @return the context
     */
    public static AppContext of(Services services, Glossary glossary, Profile profile) {
        return new AppContext(services, TermIndex.of(glossary, services.languages()), profile);
    }

    /**
     * The same services with another index of the same glossary.
     *
     * @param other the index
     * @return a new context
     */
    public AppContext with(TermIndex other) {
        return new AppContext(services, other, profile);
    }

    /**
     * The same glossary with another profile.
     *
     * @param other whose usage counts
     * @return this context where it is that of it already
     */
    public AppContext with(Profile other) {
        return other.equals(profile) ? this : new AppContext(services, index, other);
    }

    /**
     * {@return rules of the languages}
     */
    public Languages languages() {
        return services.languages();
    }

    /**
     * {@return readers of articles}
     */
    public Articles articles() {
        return services.articles();
    }

    /**
     * {@return the glossary in use}
     */
    public Glossary glossary() {
        return index.glossary();
    }

    /**
     * All that decides on what is read of a file, but the file.
     *
     * @param options how files are read
     * @return a text that is another for other options, plug-ins or versions of the program
     */
    public String reading(ReadOptions options) {
        return program() + " " + options;
    }

    /**
     * {@return the version of the program, with its plug-ins, which may bring rules of form}
     */
    public String program() {
        String plugins =
                services.plugins().all().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
        return Version.current() + (plugins.isEmpty() ? "" : " with " + plugins.replaceAll("\\s+", " "));
    }

    /**
     * A comparer over the glossary.
     *
     * @param lines whether every line of an article is one ready segment
     * @return the comparer
     */
    public ArticleComparer comparer(boolean lines) {
        return new ArticleComparer(index, lines);
    }

    /**
     * A comparer over the glossary that heeds what was set by hand.
     *
     * @param lines whether every line of an article is one ready segment
     * @param decisions on mentions
     * @return the comparer
     */
    public ArticleComparer comparer(boolean lines, Decisions decisions) {
        return new ArticleComparer(index, lines, decisions);
    }
}
