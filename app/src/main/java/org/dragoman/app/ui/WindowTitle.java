package org.dragoman.app.ui;

import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.Workspace;

/** What the bar of the window says: what is open, in which workspace, and whether anything is unsaved. */
final class WindowTitle {
    private WindowTitle() {}

    /** Whether decisions or texts wait for being saved. */
    static boolean unsaved(WorkbenchModels models) {
        return models.decisions().unsaved() || models.checks().texts().unsaved();
    }

    static String of(WorkbenchModels models, Messages messages) {
        EventGroup event = models.compare().event();
        String open = models.importing().isOpen()
                ? messages.text("import.heading")
                : event == null
                        ? ""
                        : Isolates.strip(event.title(messages.language().tag()));
        Workspace place = models.workspace().workspace();
        StringBuilder title = new StringBuilder(unsaved(models) ? "*" : "");
        title.append(open).append(open.isEmpty() ? "" : " – ");
        if (place != null) {
            title.append(Isolates.strip(place.settings().name()));
            title.append(models.workspace().readOnly() ? " (" + messages.text("workspace.read-only") + ")" : "");
            title.append(" – ");
        }
        return title + messages.text("program");
    }
}
