package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Arrows;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.CodedUnit;

/** The coding under the texts: coding itself, the codebook, agreement with others, the audit. */
public final class CodingView extends JPanel {
    /** What the window does for the view. */
    public interface Desk {
        /**
         * Asks for the folder of the study.
         *
         * @return empty where the user thought better of it
         */
        Optional<Path> askFolder();

        /**
         * Asks for files of other coders.
         *
         * @return empty where the user thought better of it
         */
        List<Path> askCoders();

        /**
         * Asks for the file of a report.
         *
         * @param name what is proposed
         * @return empty where the user thought better of it
         */
        Optional<Path> askReport(String name);

        /**
         * Asks whether verdicts may be lost.
         *
         * @return true where a new sample may be drawn
         */
        boolean mayDrawAgain();

        /**
         * Shows a place in its article.
         *
         * @param unit the place
         */
        void show(CodedUnit unit);
    }

    private final transient CodingModel model;
    private final transient Messages messages;
    private final CodePage code;
    private final BookPage book;
    private final AuditPage audit;
    private final CardLayout deck = new CardLayout();
    private final JPanel pages = new JPanel(deck);
    private final JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(6), UIScale.scale(3)));
    private final ButtonGroup group = new ButtonGroup();
    private final JTextField coder = new JTextField(10);
    private final PhraseLabel folder = new PhraseLabel();
    private final JToggleButton first;

    /**
     * The view.
     *
     * @param study what it shows
     * @param compare the articles side by side
     * @param notes takes the marks of what is coded
     * @param work does what it asks for
     * @param messages words of the window
     * @param desk what the window does for it
     * @param toText takes the keys to the text
     */
    public CodingView(
            Study study,
            CompareModel compare,
            PaneNotes notes,
            CodingWork work,
            Messages messages,
            Desk desk,
            Runnable toText) {
        super(new BorderLayout());
        this.model = study.coding();
        this.messages = messages;
        setName("coding");
        code = new CodePage(model, compare, notes, messages, toText);
        book = new BookPage(model, messages);
        audit = new AuditPage(study.audit(), work.audits(), messages, desk);
        AgreementPage agreement = new AgreementPage(model, work, messages, desk);
        bar.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.faint")));
        first = page(messages.text("coding.page.code"), messages.text("coding.page.code.about"), code, code::keys);
        page(messages.text("coding.page.book"), messages.text("coding.page.book.about"), book, book::keys);
        page(
                messages.text("coding.page.agreement"),
                messages.text("coding.page.agreement.about"),
                agreement,
                () -> agreement);
        page(messages.text("coding.page.audit"), messages.text("coding.page.audit.about"), audit, audit::keys);
        coder.setName("coding.coder");
        coder.getAccessibleContext().setAccessibleName(messages.text("coding.coder"));
        coder.setToolTipText(messages.text("coding.coder"));
        coder.putClientProperty("JTextField.placeholderText", messages.text("coding.coder"));
        coder.addActionListener(e -> rename(work));
        coder.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                rename(work);
            }
        });
        JButton open = new JButton(messages.text("coding.folder"));
        open.setName("coding.folder");
        open.setToolTipText(messages.text("coding.folder.about"));
        open.getAccessibleContext().setAccessibleDescription(messages.text("coding.folder.about"));
        open.addActionListener(e ->
                desk.askFolder().ifPresent(f -> work.open(f, coder.getText().strip())));
        bar.add(coder);
        bar.add(open);
        bar.add(folder);
        add(bar, BorderLayout.NORTH);
        add(pages);
        first.setSelected(true);
        model.on(CodingModel.STATE, work::save);
        model.on(CodingModel.FILES, this::files);
        files();
        if (model.book().variables().isEmpty()) {
            showBook();
        }
    }

    private JToggleButton page(String title, String about, JPanel page, Supplier<JComponent> keys) {
        JToggleButton button = new JToggleButton(title);
        button.setName(page.getName() + ".show");
        button.setToolTipText(about);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getAccessibleContext().setAccessibleDescription(about);
        button.addActionListener(e -> {
            deck.show(pages, page.getName());
            keys.get().requestFocusInWindow();
        });
        group.add(button);
        Arrows.bind(button, group);
        bar.add(button);
        pages.add(page, page.getName());
        return button;
    }

    private void showBook() {
        deck.show(pages, book.getName());
        for (var buttons = group.getElements(); buttons.hasMoreElements(); ) {
            var button = buttons.nextElement();
            button.setSelected((book.getName() + ".show").equals(button.getName()));
        }
    }

    private void rename(CodingWork work) {
        String name = coder.getText().strip();
        if (!name.equals(model.work().coder())) {
            work.rename(name);
        }
    }

    private void files() {
        if (!coder.isFocusOwner() || coder.getText().isBlank()) {
            coder.setText(model.work().coder());
        }
        Path now = model.folder();
        folder.phrase(
                now == null
                        ? Phrase.of(messages.text("coding.folder.none"), Tone.QUIET)
                        : Phrase.of(Isolates.leftToRight(String.valueOf(now.getFileName())), Tone.QUIET)
                                .add(model.unsaved() ? "  •" : "", Tone.STRONG));
    }

    /** Shows the codes for what is at the caret, with the keys in their list; without codes the codebook. */
    public void codeHere() {
        if (model.book().variables().isEmpty()) {
            showBook();
            book.keys().requestFocusInWindow();
            return;
        }
        first.setSelected(true);
        deck.show(pages, code.getName());
        code.keys().requestFocusInWindow();
    }

    /**
     * {@return where the keys should go}
     */
    public JComponent keys() {
        return model.book().variables().isEmpty() ? book.keys() : code.keys();
    }
}
