package org.dragoman.app.ui;

import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.compare.AnalysisModel;

/** What Escape ends: the foremost of all that is open or goes on, one at a time. */
final class Stopping {
    private Stopping() {}

    static void stop(WorkbenchWindow window) {
        Desks desks = window.desks();
        WorkbenchModels models = window.models();
        ProblemsView problems = window.view().problems();
        if (problems.isVisible()) {
            problems.close();
        } else if (desks.sheet().isOpen()) {
            desks.sheet().stop();
        } else if (models.analysis().state() == AnalysisModel.State.RUNNING) {
            desks.analysis().cancel();
        } else if (models.checks().state() == ChecksModel.State.RUNNING) {
            desks.findings().stop();
        } else if (desks.review().work().stop()
                || desks.workspace().stop()
                || desks.collection().work().stop()) {
            window.updateActions();
        } else if (models.checks().editing() >= 0) {
            desks.editing().stop();
        } else {
            models.compare().choose(null);
        }
    }
}
