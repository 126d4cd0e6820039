package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Rectangle;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultCellEditor;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.TableCellEditor;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What the cells of a {@link LanguageTable} are edited with. */
final class LanguageEditors {
    private final LanguageTable table;
    private final LanguageTag language;

    LanguageEditors(LanguageTable table, LanguageTag language) {
        this.table = table;
        this.language = language;
    }

    /** One of some values. */
    TableCellEditor combo(String name, Object[] values, Function<Object, String> words) {
        JComboBox<Object> box = new JComboBox<>(values) {
            @Override
            public void setBounds(int x, int y, int width, int height) {
                Rectangle place = table.editorPlace(new Rectangle(x, y, width, height));
                super.setBounds(place.x, place.y, place.width, place.height);
            }
        };
        box.setName("glossary.cell");
        box.getAccessibleContext().setAccessibleName(name);
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(
                        list, value == null ? "" : words.apply(value), index, selected, focused);
            }
        });
        box.applyComponentOrientation(table.getComponentOrientation());
        DefaultCellEditor editor = new DefaultCellEditor(box);
        editor.setClickCountToStart(2);
        return editor;
    }

    /** Says at the field what is wrong with what is typed; null for nothing. */
    void warn(Component field, @Nullable String words) {
        if (field instanceof JTextField text) {
            text.putClientProperty("JComponent.outline", words == null ? null : "warning");
            text.getAccessibleContext().setAccessibleDescription(words);
        }
    }

    /** Words, in the writing of the language where they are a term; what is typed is told. */
    TableCellEditor field(String name, boolean term, Consumer<String> typed) {
        JTextField field = new JTextField() {
            @Override
            public void setBounds(int x, int y, int width, int height) {
                Rectangle place = table.editorPlace(new Rectangle(x, y, width, height));
                super.setBounds(place.x, place.y, place.width, place.height);
            }
        };
        boolean rtl = term && language.rightToLeft();
        field.setComponentOrientation(rtl ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        field.setFont(
                rtl ? Faces.arabic(UIScale.scale(17f), true) : Faces.latin(UIScale.scale(term ? 15f : 12f), term));
        field.setName("glossary.cell");
        field.getAccessibleContext().setAccessibleName(name);
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed.accept(field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed.accept(field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        DefaultCellEditor editor = new DefaultCellEditor(field);
        editor.setClickCountToStart(2);
        return editor;
    }
}
