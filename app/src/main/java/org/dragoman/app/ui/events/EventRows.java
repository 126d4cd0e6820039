package org.dragoman.app.ui.events;

import java.util.List;
import javax.swing.AbstractListModel;

/** The rows of a list, all at once: no row is asked for before it is seen. */
final class EventRows<T> extends AbstractListModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient List<T> rows;

    EventRows(List<T> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public int getSize() {
        return rows.size();
    }

    @Override
    public T getElementAt(int index) {
        return rows.get(index);
    }
}
