package org.dragoman.app.ui.pages;

import java.util.Locale;

/** What the window is used for. */
public enum Perspective {
    /** Articles side by side. */
    COMPARE,
    /** Entries of the glossary. */
    GLOSSARY,
    /** Proposed entries. */
    REVIEW;

    /**
     * {@return key of its name in the bundles}
     */
    public String nameKey() {
        return "perspective." + name().toLowerCase(Locale.ROOT);
    }
}
