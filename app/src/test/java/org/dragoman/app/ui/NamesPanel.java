package org.dragoman.app.ui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.dragoman.app.panel.PanelContext;
import org.dragoman.app.panel.PanelSelection;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/** A panel as others would write one: the names of all articles in a list; choosing one shows it, F12 fails. */
public final class NamesPanel implements WorkbenchPanel {
    private record Name(AnnotatedArticle article, Mention mention) {
        @Override
        public String toString() {
            return mention.surface(article.article().text());
        }
    }

    /** What was called, in order. */
    final List<String> calls = new ArrayList<>();

    @Override
    public String id() {
        return "test-names";
    }

    @Override
    public String title(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> "قائمة الأسماء";
            case "az" -> "Adların siyahısı";
            default -> "List of names";
        };
    }

    @Override
    public String description(Locale locale) {
        return locale.getLanguage().equals("ar") ? "كل الأسماء كما هي مكتوبة" : "Every name as it is written";
    }

    @Override
    public JComponent create(PanelContext context) {
        calls.add("create " + context.locale().getLanguage());
        JPanel panel = new JPanel(new BorderLayout());
        DefaultListModel<Name> names = new DefaultListModel<>();
        JList<Name> list = new JList<>(names);
        list.setName("names.list");
        list.getAccessibleContext().setAccessibleName(title(context.locale()));
        JLabel chosen = new JLabel(" ");
        chosen.setName("names.chosen");
        panel.add(new JScrollPane(list));
        panel.add(chosen, BorderLayout.NORTH);
        list.registerKeyboardAction(
                e -> {
                    throw new IllegalStateException("pressed");
                },
                KeyStroke.getKeyStroke("F12"),
                JComponent.WHEN_FOCUSED);
        fill(names, context.comparison());
        context.onComparison(c -> {
            calls.add(c == null ? "none" : "comparison of " + c.articles().size());
            fill(names, c);
        });
        context.onSelection(s -> {
            calls.add("selected " + words(s));
            chosen.setText(words(s));
        });
        list.addListSelectionListener(e -> {
            Name name = list.getSelectedValue();
            if (!e.getValueIsAdjusting() && name != null) {
                calls.add("show "
                        + context.show(name.article().article(), name.mention().span()));
            }
        });
        return panel;
    }

    private static String words(PanelSelection selection) {
        if (selection == null) {
            return "nothing";
        }
        return selection.mention() == null
                ? selection.concept().id()
                : selection.concept().id() + " as "
                        + selection.mention().surface(selection.article().text());
    }

    private static void fill(DefaultListModel<Name> names, ArticleComparison comparison) {
        names.clear();
        if (comparison != null) {
            comparison.articles().forEach(a -> a.mentions().forEach(m -> names.addElement(new Name(a, m))));
        }
    }
}
