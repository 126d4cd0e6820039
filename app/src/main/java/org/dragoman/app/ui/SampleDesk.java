package org.dragoman.app.ui;

import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.EventGroups;

/**
 * Brings the events that came with the program back, and puts them away again. They are never listed with articles of one's
 * own. For the event thread.
 */
final class SampleDesk {
    private final WorkbenchWindow window;
    private final EventsModel events;
    private boolean reading;

    SampleDesk(WorkbenchWindow window) {
        this.window = window;
        this.events = window.models().events();
    }

    /** Shows the samples, or what is one's own again. An open workspace is closed first: samples are no part of it. */
    void toggle() {
        if (events.showsSamples()) {
            events.showSamples(false);
        } else if (window.models().workspace().workspace() != null) {
            window.desks().workspace().close(() -> show(() -> {}));
        } else {
            show(() -> {});
        }
    }

    /** Shows the samples, which are read first where they were not yet; then does something. */
    void show(Runnable then) {
        if (events.showSamples(true)) {
            then.run();
        } else if (!reading) {
            reading = true;
            new Job()
                    .start(
                            () -> EventGroups.samples(
                                    window.models().terms().services().articles()),
                            samples -> {
                                reading = false;
                                events.add(samples);
                                events.showSamples(true);
                                then.run();
                            },
                            failure -> {
                                reading = false;
                                Job.uncaught(failure);
                            });
        }
    }
}
