package org.dragoman.app.panel;

import java.util.Locale;
import javax.swing.JComponent;

/**
 * A further tab under the articles of the workbench (SPI).
 *
 * <p>A provider has a public constructor without arguments, is named in {@code
 * META-INF/services/org.dragoman.app.panel.WorkbenchPanel}, and keeps nothing between calls: what a tab remembers
 * belongs to the component. All methods are called on the event thread. Whatever is thrown here is shown in the tab,
 * under the name of the plug-in, and the window goes on.
 */
public interface WorkbenchPanel {
    /**
     * {@return its stable id, in lower case with hyphens; no other panel may have it}
     */
    String id();

    /**
     * The title of the tab.
     *
     * @param locale language of the window: English, Azerbaijani or Arabic
     * @return one or two words in that language, or in another where there are none
     */
    String title(Locale locale);

    /**
     * What the tab is for, as a tip and for those who hear the window rather than see it.
     *
     * @param locale language of the window
     * @return one sentence; the title where nothing else is said
     */
    default String description(Locale locale) {
        return title(locale);
    }

    /**
     * Makes the content of the tab: when it is first shown, and again when the window was built anew in another
     * language or theme. A comparison may be there already, see {@link PanelContext#comparison()}.
     *
     * <p>The window lays the component out in its own direction, right to left under an Arabic interface. Where it
     * should scroll, it brings its scroll pane with it. Work that takes time does not belong on the event thread.
     *
     * @param context what the window shows
     * @return a new component, never one that was returned before
     */
    JComponent create(PanelContext context);
}
