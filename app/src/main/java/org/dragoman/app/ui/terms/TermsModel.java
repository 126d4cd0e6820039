package org.dragoman.app.ui.terms;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import org.dragoman.app.AppContext;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.jspecify.annotations.Nullable;

/**
 * The glossary in use with all that is made of it. It comes some time after the window does, and another takes its place
 * when it was edited. No Swing type; used from one thread.
 */
public final class TermsModel {
    /** The glossary came, was replaced, or cannot be had. */
    public static final String CONTEXT = "context";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Services services;
    private @Nullable AppContext context;
    private @Nullable String failure;
    /** Whose usage counts where no workspace says otherwise. */
    private Profile given = Profile.NONE;
    /** Id of the profile that the open workspace names. */
    private @Nullable String wanted;

    /**
     * A model without a glossary yet.
     *
     * @param services what is installed
     */
    public TermsModel(Services services) {
        this.services = services;
    }

    /**
     * A model whose glossary is there.
     *
     * @param context the glossary in use
     */
    public TermsModel(AppContext context) {
        this(context.services());
        this.context = context;
        this.given = context.profile();
    }

    /**
     * Calls back on a change.
     *
     * @param action what to do
     */
    public void onChange(Runnable action) {
        changes.addPropertyChangeListener(CONTEXT, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    /**
     * {@return what is installed; there from the start}
     */
    public Services services() {
        return services;
    }

    /**
     * {@return the glossary in use, compiled; null as long as there is none}
     */
    public @Nullable AppContext context() {
        return context;
    }

    /**
     * {@return the glossary in use; an empty one as long as there is none}
     */
    public Glossary glossary() {
        AppContext known = context;
        return known == null ? Glossary.EMPTY : known.glossary();
    }

    /**
     * {@return why there is no glossary, null where none was missed}
     */
    public @Nullable String failure() {
        return failure;
    }

    /**
     * Says whose usage counts from now on, in this glossary and those that come.
     *
     * @param id id of a profile of the glossary; null, or one that the glossary does not have, for the profile that the
     *     program was started with
     */
    public void profile(@Nullable String id) {
        wanted = id;
        AppContext known = context;
        if (known != null && !known.with(profileIn(known)).equals(known)) {
            use(known);
        }
    }

    private Profile profileIn(AppContext next) {
        return wanted == null ? given : next.glossary().profile(wanted).orElse(given);
    }

    /**
     * Uses a glossary from now on.
     *
     * @param next the glossary, compiled
     */
    public void use(AppContext next) {
        if (context == null) {
            given = next.profile();
        }
        context = next.with(profileIn(next));
        failure = null;
        changes.firePropertyChange(CONTEXT, null, context);
    }

    /** There is no glossary to use; one that is in use stays. */
    void failed(String reason) {
        failure = reason;
        changes.firePropertyChange(CONTEXT, null, reason);
    }
}
