package org.dragoman.contract;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** What a component says, in the order of its parts. */
final class ShownText {
    private ShownText() {}

    static String of(Component component) {
        List<String> words = new ArrayList<>();
        collect(component, words);
        return String.join("\n", words);
    }

    private static void collect(Component component, List<String> words) {
        if (component instanceof JLabel label) {
            words.add(String.valueOf(label.getText()));
        } else if (component instanceof AbstractButton button) {
            words.add(button.getText());
        } else if (component instanceof JTextComponent text) {
            words.add(text.getText());
        } else if (component instanceof JList<?> list) {
            for (int i = 0; i < list.getModel().getSize(); i++) {
                words.add(String.valueOf(list.getModel().getElementAt(i)));
            }
        } else if (component instanceof JTable table) {
            for (int row = 0; row < table.getRowCount(); row++) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    words.add(String.valueOf(table.getValueAt(row, column)));
                }
            }
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, words);
            }
        }
    }
}
