package org.dragoman.app.ui.help;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/** A line of the list of pages: its heading. */
final class TopicCell extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        String title = value instanceof HelpTopic topic ? topic.title() : "";
        super.getListCellRendererComponent(list, title, index, selected, focused);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(4), UIScale.scale(8), UIScale.scale(4), UIScale.scale(8)));
        return this;
    }
}
