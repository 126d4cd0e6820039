package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.look.Wrap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.glossary.edit.ProposedEntry;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The proposed entry: kind, relation, a name in each language. */
final class EntryPane extends JPanel {
    /** The relations that a new entry usually has. */
    private static final List<Relation.Type> RELATIONS = List.of(
            Relation.Type.ORGAN_OF,
            Relation.Type.OFFICE_OF,
            Relation.Type.PART_OF,
            Relation.Type.BROADER,
            Relation.Type.BASED_ON,
            Relation.Type.HOLDS_OFFICE);

    private final transient ReviewModel model;
    private final transient Messages messages;
    private final transient Supplier<@Nullable Concept> choose;
    private final PhraseLabel title = new PhraseLabel();
    private final JComboBox<ConceptType> kind = new JComboBox<>(ConceptType.values());
    private final JComboBox<Relation.Type> relation = new JComboBox<>();
    private final JButton target = new JButton();
    private final List<NameCard> cards = new ArrayList<>();
    private transient @Nullable Concept related;
    private boolean showing;

    EntryPane(ReviewModel model, Messages messages, Supplier<@Nullable Concept> choose) {
        super(new BorderLayout(0, UIScale.scale(8)));
        this.model = model;
        this.messages = messages;
        this.choose = choose;
        setOpaque(false);
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), pad, UIScale.scale(8), pad));
        add(head(), BorderLayout.NORTH);
        JPanel row = new JPanel(new Column.Row());
        row.setOpaque(false);
        for (String code : Words.LANGUAGES) {
            NameCard card = new NameCard(code, messages, this::named);
            cards.add(card);
            row.add(card);
        }
        add(row);
        model.on(ReviewModel.SELECTED, this::update);
        model.on(ReviewModel.QUEUE, this::retitle);
        update();
    }

    private JPanel head() {
        kind.setName("proposals.kind");
        kind.getAccessibleContext().setAccessibleName(messages.text("review.kind"));
        kind.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                super.getListCellRendererComponent(list, "", index, selected, focused);
                if (value instanceof ConceptType type) {
                    setText(messages.text("type." + type.code()));
                    setIcon(new KindSign(Kind.of(type)));
                }
                return this;
            }
        });
        kind.addActionListener(e -> {
            ProposedEntry draft = model.draft();
            if (!showing && draft != null && kind.getSelectedItem() instanceof ConceptType type) {
                model.draft(draft.with(type));
                retitle();
            }
        });
        relation.setName("proposals.relation");
        relation.getAccessibleContext().setAccessibleName(messages.text("review.relation"));
        relation.addItem(null);
        RELATIONS.forEach(relation::addItem);
        relation.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String text = value instanceof Relation.Type type
                        ? messages.text("relation." + type.code())
                        : messages.text("review.relation.none");
                return super.getListCellRendererComponent(list, text, index, selected, focused);
            }
        });
        relation.addActionListener(e -> related());
        target.setName("proposals.target");
        target.addActionListener(e -> {
            Concept chosen = choose.get();
            if (chosen != null) {
                related = chosen;
                related();
            }
        });
        JPanel choices = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        choices.setOpaque(false);
        choices.add(new PhraseLabel().phrase(Phrase.of(messages.text("review.kind"), Tone.QUIET)));
        choices.add(kind);
        choices.add(relation);
        choices.add(target);
        JPanel head = new JPanel(new Wrap(UIScale.scale(6), true));
        head.setOpaque(false);
        head.add(title);
        head.add(choices);
        return head;
    }

    private void related() {
        ProposedEntry draft = model.draft();
        Object type = relation.getSelectedItem();
        Concept to = related;
        if (!showing && draft != null) {
            model.draft(draft.with(
                    type instanceof Relation.Type chosen ? chosen : null, type == null || to == null ? null : to.id()));
        }
        nameTarget();
    }

    private void nameTarget() {
        Concept to = related;
        target.setVisible(relation.getSelectedItem() != null);
        String name = to == null
                ? messages.text("review.target")
                : to.label(messages.language().tag());
        target.setText(Isolates.any(name));
        target.getAccessibleContext().setAccessibleName(messages.text("review.target") + ": " + Isolates.strip(name));
    }

    private void named(LanguageTag language, String text) {
        ProposedEntry draft = model.draft();
        if (draft != null) {
            model.draft(draft.with(language, text));
        }
    }

    private void update() {
        showing = true;
        Item item = model.selected();
        ProposedEntry draft = model.draft();
        if (item != null && draft != null) {
            kind.setSelectedItem(draft.type());
            if (draft.target() == null) {
                related = null;
            }
            relation.setSelectedItem(draft.relation());
            String hue = Kind.of(draft.type()).hue();
            for (int i = 0; i < cards.size(); i++) {
                String code = Words.LANGUAGES.get(i);
                ProposedEntry.Names names = draft.names().get(new LanguageTag(code));
                cards.get(i)
                        .show(
                                names == null ? "" : names.head(),
                                item.candidate().forms().getOrDefault(code, List.of()),
                                hue);
            }
            nameTarget();
        }
        showing = false;
        retitle();
    }

    private void retitle() {
        Item item = model.selected();
        ProposedEntry draft = model.draft();
        if (item != null && draft != null) {
            title.icon(new KindSign(Kind.of(draft.type())))
                    .phrase(Phrase.of(
                                    Isolates.any(draft.label(messages.language().tag())), Tone.TITLE)
                            .add(
                                    "   "
                                            + messages.text(
                                                    "review.position",
                                                    "number",
                                                    model.position() + 1,
                                                    "all",
                                                    model.count()),
                                    Tone.QUIET));
        }
    }

    /** The field that is edited first: that of the window's language. */
    JTextField first() {
        int own = Words.LANGUAGES.indexOf(messages.language().tag().language());
        return cards.get(Math.max(0, own)).field();
    }

    List<NameCard> cards() {
        return cards;
    }
}
