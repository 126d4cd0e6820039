package org.dragoman.app.ui;

import java.util.EnumMap;
import java.util.Map;
import org.dragoman.app.ui.pages.LazyPage;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.Perspective;

/** Makes the views of the perspectives beside the comparison. For the event thread. */
final class PageDesk {
    private PageDesk() {}

    /** A page for each perspective there is; without the comparison, which is always there. */
    static Map<Perspective, Page> pages(WorkbenchWindow window, Actions actions) {
        Map<Perspective, Page> pages = new EnumMap<>(Perspective.class);
        pages.put(Perspective.GLOSSARY, new LazyPage(() -> new GlossaryPage(window, actions)));
        pages.put(Perspective.REVIEW, window.desks().review().page(actions));
        return pages;
    }
}
