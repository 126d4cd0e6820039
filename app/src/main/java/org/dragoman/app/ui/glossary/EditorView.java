package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.ScrollPage;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The open entry: its head, three languages side by side, the forms the rules find, its use over time. */
final class EditorView extends JPanel {
    private final transient GlossaryDesk desk;
    private final HeadForm head;
    private final List<LanguageColumn> columns = new ArrayList<>();
    private final JPanel cards = new JPanel(new CardLayout());

    EditorView(GlossaryDesk desk, Messages messages, GlossaryCommands commands) {
        super(new BorderLayout());
        this.desk = desk;
        LanguageTable.Listener edits = new Edits();
        head = new HeadForm(desk, messages, edits);
        JPanel languages = new JPanel(new GridLayout(1, 3, UIScale.scale(12), 0));
        languages.setOpaque(false);
        for (LanguageTag language : PreviewWork.COLUMNS) {
            LanguageColumn column = new LanguageColumn(language, messages, edits, commands);
            columns.add(column);
            languages.add(column);
        }
        ScrollPage page = new ScrollPage(new Stack(UIScale.scale(12)));
        page.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(10), UIScale.scale(14), UIScale.scale(14), UIScale.scale(14)));
        page.add(head);
        page.add(languages);
        page.add(new FormsView(desk, messages));
        page.add(new TimelineView(desk, messages));
        JScrollPane scroll = new JScrollPane(page);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        cards.add(scroll, "entry");
        cards.add(empty(messages), "none");
        JPanel top = new JPanel(new BorderLayout());
        top.add(new TitleBar(desk, messages, commands), BorderLayout.NORTH);
        top.add(new NoticeBar(desk, messages), BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(cards);
        fill();
        desk.editor().on(EditorModel.SELECTED, this::fill);
        desk.editor().on(EditorModel.GLOSSARY, this::fill);
        desk.editor().on(EditorModel.PLACE, this::reveal);
        desk.editor()
                .on(EditorModel.COMMIT, () -> columns.forEach(c -> c.table().commit()));
    }

    private static JPanel empty(Messages messages) {
        JPanel page = new JPanel(new Stack(UIScale.scale(6)));
        int pad = UIScale.scale(40);
        page.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        page.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text("glossary.empty"), Tone.HEADING))
                .wrapping(true));
        page.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text("glossary.empty.how"), Tone.QUIET))
                .wrapping(true));
        return page;
    }

    private void fill() {
        Concept entry = desk.editor().entry();
        columns.forEach(c -> c.show(entry));
        ((CardLayout) cards.getLayout()).show(cards, entry == null ? "none" : "entry");
        revalidate();
        repaint();
    }

    private void reveal() {
        EntryPlace place = desk.editor().place();
        if (place == null) {
            return;
        }
        String term = place.term();
        for (int i = 0; i < columns.size(); i++) {
            LanguageTable table = columns.get(i).table();
            if (PreviewWork.COLUMNS.get(i).equals(place.language())) {
                if (term == null) {
                    table.requestFocusInWindow();
                } else {
                    table.reveal(term);
                }
                return;
            }
        }
        head.reveal();
    }

    List<Component> areas() {
        return List.copyOf(columns.stream().map(LanguageColumn::table).toList());
    }

    void applyDirections() {
        head.applyDirections();
    }

    private final class Edits implements LanguageTable.Listener {
        @Override
        public void typing(@Nullable Concept typed) {
            desk.editor().typing(typed);
        }

        @Override
        public void edited(Concept wanted) {
            desk.edits().apply(wanted);
        }

        @Override
        public void removed(Concept without, String term) {
            desk.edits().apply(without, Notice.of(Notice.Kind.TERM_REMOVED, term));
        }

        @Override
        public void emptied(@Nullable String term) {
            Notice now = desk.editor().notice();
            if (term != null) {
                desk.editor().notice(Notice.of(Notice.Kind.EMPTIED, term));
            } else if (now != null && now.kind() == Notice.Kind.EMPTIED) {
                desk.editor().notice(null);
            }
        }

        @Override
        public void chosen(LanguageTag language, @Nullable String term) {
            desk.editor().choose(term == null ? null : new EntryPlace(language, term));
        }

        @Override
        public void refused(String reason) {
            desk.editor().notice(Notice.of(Notice.Kind.REFUSED, reason));
        }
    }
}
