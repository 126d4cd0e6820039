package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.swing.AbstractAction;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.terms.Definition;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Definition, kind, domain, relations and notes of the open entry. Enter, or leaving a field, makes the edit. */
final class HeadForm extends JPanel {
    private static final String NOTES = " ¶ ";

    private final transient GlossaryDesk desk;
    private final transient Messages messages;
    private final transient LanguageTable.Listener listener;
    private final JTextField definition = new JTextField();
    private final JTextField notes = new JTextField();
    private final JComboBox<ConceptType> type = new JComboBox<>(ConceptType.values());
    private final JComboBox<String> domain = new JComboBox<>();
    private final RelationsField relations;
    private @Nullable String shown;
    /** Language of the definition that is shown. */
    private transient LanguageTag in = LanguageTag.EN;

    private boolean filling;

    HeadForm(GlossaryDesk desk, Messages messages, LanguageTable.Listener listener) {
        super(new MigLayout("ins 0, fillx, gap 8 6", "[][grow,fill,:300:][][:150:,fill][][:130:,fill]", "[][]"));
        this.desk = desk;
        this.messages = messages;
        this.listener = listener;
        relations = new RelationsField(desk, messages, listener);
        setOpaque(false);
        field(definition, "definition");
        field(notes, "notes");
        type.setName("glossary.type");
        type.setRenderer(new TypeCell());
        type.addActionListener(e -> commit());
        domain.setName("glossary.domain");
        domain.setEditable(true);
        domain.addActionListener(e -> commit());
        label("definition", definition);
        add(definition);
        label("kind", type);
        add(type);
        label("domain", domain);
        add(domain, "wrap");
        label("notes", notes);
        add(notes);
        label("relations", relations);
        add(relations, "span 3, growx");
        fill();
        desk.editor().on(EditorModel.SELECTED, this::fill);
        desk.editor().on(EditorModel.GLOSSARY, this::fill);
        desk.entries().on(EntriesModel.FOUND, this::fillDomains);
        desk.editor().on(EditorModel.COMMIT, this::commit);
    }

    private void label(String key, JComponent of) {
        JLabel label = new JLabel(messages.text("glossary.head." + key));
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(messages.text("glossary.head." + key));
        add(label);
    }

    private void field(JTextField field, String key) {
        field.setName("glossary." + key);
        field.addActionListener(e -> commit());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                commit();
            }
        });
        field.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "give up");
        field.getActionMap().put("give up", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                listener.typing(null);
                fill();
            }
        });
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
    }

    private void fill() {
        Concept entry = desk.editor().entry();
        if (entry != null && definition.isFocusOwner() && Objects.equals(shown, entry.id())) {
            return;
        }
        filling = true;
        shown = entry == null ? null : entry.id();
        fillDefinition(entry);
        notes.setText(entry == null ? "" : String.join(NOTES, entry.notes()));
        notes.setCaretPosition(0);
        type.setSelectedItem(entry == null ? null : entry.type());
        domain.setSelectedItem(entry == null ? "" : entry.domain());
        for (JComponent each : List.of(definition, notes, type, domain)) {
            each.setEnabled(entry != null);
        }
        relations.show(entry);
        filling = false;
    }

    /** In the reader's language where the entry is defined in it, else in English, which is marked. */
    private void fillDefinition(@Nullable Concept entry) {
        LanguageTag reader = messages.language().tag();
        Definition known = entry == null ? null : Definition.of(entry, reader);
        in = known == null ? LanguageTag.EN : known.language();
        boolean foreign = known != null && !in.equals(reader);
        definition.setText(known == null ? "" : known.text());
        definition.setCaretPosition(0);
        definition.putClientProperty(
                "JTextField.leadingComponent",
                foreign && known != null ? new Chip(known.mark(), Chip.Form.LANGUAGE) : null);
        String name = messages.text("glossary.head.definition");
        definition
                .getAccessibleContext()
                .setAccessibleName(
                        foreign ? messages.list(List.of(name, LanguageTable.languageName(messages, in))) : name);
        applyDirections();
    }

    private void fillDomains() {
        filling = true;
        Object now = domain.getEditor().getItem();
        domain.setModel(new DefaultComboBoxModel<>(desk.entries().domains().toArray(new String[0])));
        domain.setSelectedItem(now);
        filling = false;
    }

    private @Nullable Concept typedEntry() {
        Concept entry = desk.editor().entry();
        if (entry == null || !entry.id().equals(shown)) {
            return null;
        }
        String said = definition.getText().strip();
        ConceptType kind = (ConceptType) type.getSelectedItem();
        String field = String.valueOf(domain.getEditor().getItem()).strip();
        List<String> noted = List.of(notes.getText().split("\\s*¶\\s*")).stream()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        boolean english = in.equals(LanguageTag.EN);
        String text = said.isEmpty() ? null : said;
        Concept head =
                EntryValues.head(entry, kind == null ? entry.type() : kind, field, english ? text : entry.definition());
        head = english ? head : EntryValues.definition(head, in, text);
        return noted.equals(entry.notes()) ? head : EntryValues.notes(head, noted);
    }

    private void typed() {
        if (!filling) {
            Concept typed = typedEntry();
            listener.typing(typed == null || typed.equals(desk.editor().entry()) ? null : typed);
        }
    }

    private void commit() {
        if (filling) {
            return;
        }
        Concept typed = typedEntry();
        if (typed != null && !typed.equals(desk.editor().entry())) {
            listener.edited(typed);
        }
    }

    /** Goes to the definition. */
    void reveal() {
        definition.requestFocusInWindow();
    }

    /** The definition has the direction of its language; notes are English, whatever the window is. */
    void applyDirections() {
        definition.setComponentOrientation(
                in.rightToLeft() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        notes.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
    }

    private final class TypeCell extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, "", index, selected, focused);
            if (value instanceof ConceptType of) {
                setText(messages.text("type." + of.code().toLowerCase(Locale.ROOT)));
                setIcon(new KindSign(Kind.of(of)));
                setIconTextGap(UIScale.scale(8));
            }
            return this;
        }
    }
}
