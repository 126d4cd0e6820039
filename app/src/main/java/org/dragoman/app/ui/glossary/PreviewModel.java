package org.dragoman.app.ui.glossary;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.List;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.glossary.validate.GlossaryFinding;
import org.jspecify.annotations.Nullable;

/** What is worked out of the open entry while one types. No Swing type; used from one thread. */
final class PreviewModel {
    /** Other forms. */
    public static final String FORMS = "forms";
    /** Other findings. */
    public static final String FINDINGS = "findings";
    /** Another impact. */
    public static final String IMPACT = "impact";
    /** Another history. */
    public static final String HISTORY = "history";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private List<FormPreview> forms = List.of();
    private boolean allTerms;
    private @Nullable List<GlossaryFinding> findings;
    private @Nullable ImpactSummary impact;
    private List<HistoryLine> history = List.of();

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    /**
     * {@return the forms by language, in the order of the columns}
     */
    public List<FormPreview> forms() {
        return forms;
    }

    void forms(List<FormPreview> next) {
        forms = next;
        changes.firePropertyChange(FORMS, null, next);
    }

    /**
     * {@return whether forms of all terms are shown, not of the preferred ones alone}
     */
    public boolean allTerms() {
        return allTerms;
    }

    void allTerms(boolean all) {
        allTerms = all;
    }

    /**
     * {@return what the rules find in the entry, null as long as they look}
     */
    public @Nullable List<GlossaryFinding> findings() {
        return findings;
    }

    void findings(@Nullable List<GlossaryFinding> next) {
        findings = next;
        changes.firePropertyChange(FINDINGS, null, next);
    }

    /**
     * {@return what saving would change in the open articles, null where it is not known}
     */
    public @Nullable ImpactSummary impact() {
        return impact;
    }

    void impact(@Nullable ImpactSummary next) {
        impact = next;
        changes.firePropertyChange(IMPACT, null, next);
    }

    /**
     * {@return the steps of the entry, the last first}
     */
    public List<HistoryLine> history() {
        return history;
    }

    void history(List<HistoryLine> next) {
        history = next;
        changes.firePropertyChange(HISTORY, null, next);
    }
}
