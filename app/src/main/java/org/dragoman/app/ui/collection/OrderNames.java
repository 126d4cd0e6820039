package org.dragoman.app.ui.collection;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.collection.PlaceOrder;

/** What orders are called. */
final class OrderNames extends DefaultListCellRenderer {
    private final transient Messages messages;

    OrderNames(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        Component cell = super.getListCellRendererComponent(list, value, index, selected, focused);
        if (value instanceof PlaceOrder order) {
            setText(name(order));
        }
        return cell;
    }

    private String name(PlaceOrder order) {
        return switch (order) {
            case EARLIEST -> messages.text("collection.order.earliest");
            case LATEST -> messages.text("collection.order.latest");
            case BEFORE -> messages.text("collection.order.before");
            case PLACE -> messages.text("collection.order.place");
            case BEHIND -> messages.text("collection.order.behind");
        };
    }
}
