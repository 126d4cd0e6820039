package org.example.turkish;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.dragoman.app.panel.PanelContext;
import org.dragoman.app.panel.PanelSelection;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.check.Message;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.TermForms;
import org.dragoman.language.WordForm;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The Turkish forms of the chosen concept, and where the articles have them. */
public final class FormsPanel implements WorkbenchPanel {
    /** A place of a form in an article. */
    private record Place(AnnotatedArticle article, Mention mention) {
        String surface() {
            return mention.surface(article.article().text());
        }
    }

    /** A form and its places; what the list shows. */
    private record Row(String form, List<Place> places) {
        @Override
        public String toString() {
            return places.isEmpty() ? form : form + " (" + places.size() + ")";
        }
    }

    private final Turkish turkish = new Turkish();

    /** For {@link java.util.ServiceLoader}. */
    public FormsPanel() {}

    @Override
    public String id() {
        return "tr-forms";
    }

    @Override
    public String title(Locale locale) {
        return Message.of(FormsPanel.class, "panel.title").in(locale);
    }

    @Override
    public String description(Locale locale) {
        return Message.of(FormsPanel.class, "panel.description").in(locale);
    }

    @Override
    public JComponent create(PanelContext context) {
        JLabel heading = new JLabel();
        heading.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        DefaultListModel<Row> rows = new DefaultListModel<>();
        JList<Row> list = new JList<>(rows);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(title(context.locale()));
        list.addListSelectionListener(e -> {
            Row row = list.getSelectedValue();
            if (!e.getValueIsAdjusting() && row != null && !row.places().isEmpty()) {
                Place first = row.places().get(0);
                context.show(first.article().article(), first.mention().span());
            }
        });
        Runnable fill = () -> {
            PanelSelection selection = context.selection();
            Concept concept = selection == null ? null : selection.concept();
            heading.setText(heading(concept, context.locale()));
            rows.clear();
            if (concept != null) {
                rows.addAll(rows(concept, context.comparison()));
            }
        };
        context.onSelection(s -> fill.run());
        context.onComparison(c -> fill.run());
        fill.run();
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(heading, BorderLayout.NORTH);
        panel.add(new JScrollPane(list));
        return panel;
    }

    private static String heading(@Nullable Concept concept, Locale locale) {
        if (concept == null) {
            return Message.of(FormsPanel.class, "panel.choose").in(locale);
        }
        String key = concept.terms(Turkish.TR).isEmpty() ? "panel.none" : "panel.forms";
        return Message.of(FormsPanel.class, key, concept.label(Turkish.TR)).in(locale);
    }

    private List<Row> rows(Concept concept, @Nullable ArticleComparison comparison) {
        List<Place> places = places(concept, comparison);
        List<Row> rows = new ArrayList<>();
        concept.terms(Turkish.TR).stream()
                .flatMap(t -> turkish.morphology().paradigm(TermForms.of(concept, t)).stream())
                .map(WordForm::text)
                .distinct()
                .forEach(form -> rows.add(new Row(
                        form,
                        places.stream().filter(p -> isSame(p.surface(), form)).toList())));
        return rows;
    }

    private static List<Place> places(Concept concept, @Nullable ArticleComparison comparison) {
        List<Place> places = new ArrayList<>();
        if (comparison != null) {
            for (AnnotatedArticle article : comparison.articles()) {
                article.mentions().stream()
                        .filter(m -> article.article().language().primary().equals(Turkish.TR))
                        .filter(m -> m.concept().id().equals(concept.id()))
                        .forEach(m -> places.add(new Place(article, m)));
            }
        }
        return places;
    }

    /** Whether two forms differ at most in capitals and apostrophes. */
    private boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private String plain(String form) {
        return turkish.fold(form).folded().replaceAll("['’]", "");
    }
}
