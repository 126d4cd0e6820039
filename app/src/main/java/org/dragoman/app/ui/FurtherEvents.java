package org.dragoman.app.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.workspace.EventGroup;

/** Reads events in the background and puts them behind those of the list. */
final class FurtherEvents extends SwingWorker<List<EventGroup>, Void> {
    private final EventsModel model;
    private final Callable<List<EventGroup>> reading;

    FurtherEvents(EventsModel model, Callable<List<EventGroup>> reading) {
        this.model = model;
        this.reading = reading;
    }

    @Override
    protected List<EventGroup> doInBackground() throws Exception {
        return reading.call();
    }

    @Override
    protected void done() {
        try {
            List<EventGroup> further = get();
            if (!further.isEmpty()) {
                model.add(further);
            }
        } catch (CancellationException e) {
            // Nobody cancels it.
        } catch (ExecutionException e) {
            throw new IllegalStateException("the events could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
