package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.FlowLayout;
import java.awt.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.glossary.ImpactSummary.What;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A new entry from the text: a name a language, filled in as they are found. Enter adds it, Escape leaves. */
final class DraftDialog extends JDialog {
    private final transient DraftModel model;
    private final transient DraftWork work;
    private final transient Messages messages;
    private final Map<LanguageTag, JTextField> fields = new LinkedHashMap<>();
    private final Map<LanguageTag, PhraseLabel> around = new LinkedHashMap<>();
    private final Map<LanguageTag, DraftProposals> proposed = new LinkedHashMap<>();
    private final Map<LanguageTag, PhraseLabel> also = new LinkedHashMap<>();
    private final JComboBox<ConceptType> type = new JComboBox<>(ConceptType.values());
    private final JComboBox<Status> status = new JComboBox<>(new Status[] {Status.PROPOSED, Status.PREFERRED});
    private final PhraseLabel effect = new PhraseLabel();
    private final JButton add;
    private boolean filling;
    private transient @Nullable Status taken;

    DraftDialog(Window owner, Messages messages, DraftModel model, DraftWork work) {
        super(owner, messages.text("glossary.draft"), ModalityType.DOCUMENT_MODAL);
        this.model = model;
        this.work = work;
        this.messages = messages;
        setName("glossary.draft");
        add = new JButton(messages.text("glossary.draft.add"));
        JPanel page = new JPanel(new MigLayout("ins 16, fillx, wrap 2, gap 10 4", "[][grow,fill,420:560:]", ""));
        for (LanguageTag language : PreviewWork.COLUMNS) {
            row(page, language);
        }
        choices(page);
        effect.setName("glossary.draft.effect");
        page.add(effect.wrapping(true), "skip 1, growx, wmax 560");
        page.add(buttons(), "span 2, growx, gaptop 8");
        setContentPane(page);
        getRootPane().setDefaultButton(add);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        applyComponentOrientation(owner.getComponentOrientation());
        fields.forEach((language, field) -> field.setComponentOrientation(
                language.rightToLeft() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT));
        fill();
        show(List.of());
        model.on(DraftModel.FOUND, () -> {
            fill();
            setSize(getWidth(), Math.max(getHeight(), getPreferredSize().height));
        });
        model.on(DraftModel.PREVIEW, () -> show(model.forms()));
        pack();
        setLocationRelativeTo(owner);
    }

    private void row(JPanel page, LanguageTag language) {
        JTextField field = new JTextField();
        field.setName("glossary.draft." + language.value());
        field.setFont(
                language.rightToLeft()
                        ? Faces.arabic(UIScale.scale(17f), false)
                        : Faces.latin(UIScale.scale(14f), false));
        JLabel label = new JLabel(LanguageTable.languageName(messages, language));
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(label.getText());
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed(language, field);
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed(language, field);
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        fields.put(language, field);
        page.add(label);
        page.add(field);
        PhraseLabel sentence = new PhraseLabel().direction(language.rightToLeft());
        around.put(language, sentence);
        page.add(sentence, "skip 1, growx, wmax 560");
        DraftProposals row = new DraftProposals(model, messages, language, field::setText);
        proposed.put(language, row);
        page.add(row, "skip 1, growx, wmax 560, hidemode 3");
        PhraseLabel matches = new PhraseLabel().direction(language.rightToLeft());
        matches.setName("glossary.draft.also." + language.value());
        also.put(language, matches);
        page.add(matches, "skip 1, growx, wmax 560, gapbottom 8");
    }

    private void choices(JPanel page) {
        type.setName("glossary.draft.type");
        type.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                super.getListCellRendererComponent(list, "", index, selected, focused);
                if (value instanceof ConceptType of) {
                    setText(messages.text("type." + of.code()));
                    setIcon(new KindSign(Kind.of(of)));
                }
                return this;
            }
        });
        status.setName("glossary.draft.status");
        status.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String words = value instanceof Status of ? messages.text("usage." + of.code()) : "";
                return super.getListCellRendererComponent(list, words, index, selected, focused);
            }
        });
        type.getAccessibleContext().setAccessibleName(messages.text("glossary.head.kind"));
        status.getAccessibleContext().setAccessibleName(messages.text("glossary.column.status"));
        type.addActionListener(e -> chosen());
        status.addActionListener(e -> chosen());
        page.add(new JLabel(messages.text("glossary.head.kind")));
        JPanel both = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        both.add(type);
        JLabel label = new JLabel(messages.text("glossary.column.status"));
        label.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(16), 0, UIScale.scale(8)));
        label.setLabelFor(status);
        both.add(label);
        both.add(status);
        page.add(both);
    }

    private JPanel buttons() {
        JButton cancel = new JButton(messages.text("glossary.draft.cancel"));
        cancel.setName("glossary.draft.cancel");
        cancel.addActionListener(e -> dispose());
        add.setName("glossary.draft.add");
        add.addActionListener(e -> {
            taken = model.status();
            dispose();
        });
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        row.add(add);
        row.add(cancel);
        JPanel wide = new JPanel(new BorderLayout());
        wide.add(row, BorderLayout.LINE_END);
        return wide;
    }

    private void fill() {
        filling = true;
        fields.forEach((language, field) -> {
            if (!field.getText().equals(model.name(language))) {
                field.setText(model.name(language));
            }
        });
        around.forEach((language, label) -> label.phrase(sentence(language)));
        proposed.values().forEach(DraftProposals::fill);
        type.setSelectedItem(model.type());
        status.setSelectedItem(model.status());
        filling = false;
        add.setEnabled(model.entry("x") != null);
    }

    /** The sentence with the name in it, cut around it. */
    private Phrase sentence(LanguageTag language) {
        String text = model.sentence(language).replace('\n', ' ');
        if (text.isEmpty()) {
            String key = model.searching() ? "glossary.draft.searching" : "glossary.draft.no-sentence";
            return Phrase.of(messages.text(key), Tone.QUIET);
        }
        String name = model.name(language);
        int at = name.isEmpty() ? -1 : text.indexOf(name);
        if (at < 0) {
            return Phrase.of(text, Tone.QUIET);
        }
        int from = Math.max(0, at - 30);
        return Phrase.of((from > 0 ? "…" : "") + text.substring(from, at), Tone.QUIET)
                .add(name, Tone.SMALL)
                .add(text.substring(at + name.length()), Tone.QUIET);
    }

    private void typed(LanguageTag language, JTextField field) {
        if (!filling) {
            model.name(language, field.getText());
            add.setEnabled(model.entry("x") != null);
            work.look();
        }
    }

    private void chosen() {
        if (!filling) {
            model.type((ConceptType) type.getSelectedItem());
            model.status((Status) status.getSelectedItem());
            work.look();
        }
    }

    private void show(List<FormPreview> forms) {
        for (FormPreview preview : forms) {
            String words = preview.forms().stream()
                    .skip(1)
                    .map(FormPreview.Row::text)
                    .map(Isolates::any)
                    .collect(Collectors.joining(" · "));
            Phrase phrase = words.isEmpty()
                    ? Phrase.empty()
                    : Phrase.of(Isolates.any(messages.text("glossary.draft.also")) + "  ", Tone.QUIET)
                            .add(words, Tone.SMALL);
            PhraseLabel label = also.get(preview.language());
            if (label != null) {
                label.phrase(phrase);
            }
        }
        effect.phrase(effect());
        add.setEnabled(model.entry("x") != null);
    }

    private Phrase effect() {
        Phrase phrase = Phrase.empty();
        ImpactSummary impact = model.impact();
        if (impact != null) {
            String words = messages.list(List.of(What.APPEARS, What.CONCEPT, What.EXTENT).stream()
                    .filter(w -> impact.count(w) > 0)
                    .map(w -> impact.count(w) + " " + messages.text(w.key(), "count", impact.count(w)))
                    .toList());
            phrase.add(words.isEmpty() ? messages.text("glossary.draft.no-effect") : words, Tone.STRONG);
        }
        if (!model.known().isEmpty()) {
            String names = messages.list(
                    model.known().stream().map(this::title).map(Isolates::any).toList());
            phrase.add("  " + messages.text("glossary.draft.known", "names", names), Tone.SMALL, "Dragoman.warning");
        }
        return phrase;
    }

    private String title(Concept concept) {
        return concept.label(messages.language().tag()) + " ("
                + messages.text("type." + concept.type().code().toLowerCase(Locale.ROOT)) + ")";
    }

    /** Waits for an answer; whether the entry is to be added. */
    boolean ask() {
        setVisible(true);
        work.cancel();
        return taken != null;
    }
}
