package org.dragoman.contract;

import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.dragoman.app.panel.PanelContext;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.compare.ArticleComparison;
import org.jspecify.annotations.Nullable;

/** Panels that break one promise each. */
final class BrokenPanels {
    private BrokenPanels() {}

    /** Counts articles, as it should. */
    private static class Counter implements WorkbenchPanel {
        @Override
        public String id() {
            return "counter";
        }

        @Override
        public String title(Locale locale) {
            return "Articles";
        }

        static String count(@Nullable ArticleComparison comparison) {
            return comparison == null
                    ? "none"
                    : String.valueOf(comparison.articles().size());
        }

        JLabel label(PanelContext context) {
            return new JLabel(count(context.comparison()));
        }

        @Override
        public JComponent create(PanelContext context) {
            JLabel label = label(context);
            context.onComparison(c -> label.setText(count(c)));
            return label;
        }
    }

    static class KeepsAll extends PanelContract {
        @Override
        protected WorkbenchPanel panel() {
            return new Counter();
        }
    }

    static class KeepsItsComponent extends PanelContract {
        @Override
        protected WorkbenchPanel panel() {
            JLabel kept = new JLabel("none");
            return new Counter() {
                @Override
                JLabel label(PanelContext context) {
                    return kept;
                }
            };
        }
    }

    static class ForgetsWhatIsThere extends PanelContract {
        @Override
        protected WorkbenchPanel panel() {
            return new Counter() {
                @Override
                JLabel label(PanelContext context) {
                    return new JLabel("none");
                }
            };
        }
    }
}
