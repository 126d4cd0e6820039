package org.dragoman.app.ui.collection;

import org.dragoman.app.ui.i18n.Messages;

/** The columns of the concordance in a window that is read from left to right. */
enum ConcordanceColumn {
    /** Day of publication. */
    DATE(120),
    /** Outlet. */
    OUTLET(130),
    /** Language of the article. */
    LANGUAGE(58),
    /** What stands at the leading side of the keyword. */
    LEADING(420),
    /** The place itself. */
    KEYWORD(220),
    /** What stands at the trailing side of the keyword. */
    TRAILING(420),
    /** Whose words they are. */
    VOICE(90);

    private final int width;

    ConcordanceColumn(int width) {
        this.width = width;
    }

    /** Preferred width, unscaled. */
    int width() {
        return width;
    }

    boolean isContext() {
        return this == LEADING || this == KEYWORD || this == TRAILING;
    }

    static ConcordanceColumn at(int column) {
        return values()[column];
    }

    String title(Messages messages) {
        return switch (this) {
            case DATE -> messages.text("collection.date");
            case OUTLET -> messages.text("collection.outlet");
            case LANGUAGE -> messages.text("collection.language");
            case LEADING -> messages.text("collection.before");
            case KEYWORD -> messages.text("collection.keyword");
            case TRAILING -> messages.text("collection.behind");
            case VOICE -> messages.text("collection.voice");
        };
    }
}
