package org.dragoman.app.ui;

import java.awt.Component;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.Action;
import javax.swing.JComponent;
import org.dragoman.app.ui.beads.BeadsView;
import org.dragoman.app.ui.checks.ChecksView;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.coding.CodingView;
import org.dragoman.app.ui.collection.CollectionView;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Later;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.panels.PanelView;
import org.dragoman.app.ui.tables.TablesView;
import org.dragoman.app.ui.tables.TrendView;
import org.dragoman.compare.CountBy;
import org.dragoman.report.SheetTable;
import org.jspecify.annotations.Nullable;

/** The tabs under the texts: tables of the comparison, beads, findings, concordance, codes, panels of plug-ins. */
final class LowerTabs {
    private final TablesView view;
    private final IntConsumer pane;
    private final Later<BeadsView> beads;
    private final Later<ChecksView> checks;
    private final Later<CollectionView> collection;
    private final CodingView coding;

    /** The tabs; what is given moves the keys to a pane. */
    LowerTabs(
            WorkbenchModels models,
            Messages messages,
            Actions actions,
            Desks desks,
            List<InstalledPanel> panels,
            IntConsumer pane) {
        this.pane = pane;
        view = new TablesView(models.tables(), models.compare(), messages, tablesDesk(models, actions));
        TrendView trend = new TrendView(
                models.trend(),
                desks.trend(),
                models.tables(),
                messages,
                actions.get(Command.EXPORT_TABLE),
                () -> models.terms().context() == null ? null : models.terms().glossary(),
                name -> {
                    desks.collection().work().ask(name);
                    showCollection();
                });
        view.add(messages.text("tables.trend"), messages.text("tables.trend.about"), trend, trend.table(), trend.bar());
        models.beads().listen();
        beads = new Later<>(() -> beads(models, messages, actions));
        view.add(messages.text("tables.beads"), messages.text("tables.beads.about"), beads, BeadsView::table);
        checks = new Later<>(() -> checks(models, messages, actions));
        view.add(messages.text("tables.findings"), messages.text("tables.findings.about"), checks, ChecksView::table);
        collection = new Later<>(
                () -> new CollectionView(models.collection(), desks.collection().work(), messages, desks.collection()),
                CollectionView::applyDirections);
        view.add(
                messages.text("collection.title"),
                messages.text("collection.about"),
                collection,
                CollectionView::query);
        coding = new CodingView(
                models.study(),
                models.compare(),
                models.checks().notes(),
                desks.coding().work(),
                messages,
                desks.coding(),
                () -> pane.accept(models.compare().pane()));
        view.add(messages.text("coding.title"), messages.text("coding.about"), coding, coding.keys());
        for (InstalledPanel installed : panels) {
            PanelView panel = new PanelView(installed, models.compare(), messages, actions.get(Command.PLUGINS));
            view.add(panel.title(), panel.description(), panel, panel);
        }
        models.checks().findings().on(FindingsModel.LINES, () -> countFindings(models, messages));
        countFindings(models, messages);
    }

    /** The tabs themselves. */
    TablesView view() {
        return view;
    }

    /** Where the keys go in the tab in sight. */
    Component table() {
        return view.table();
    }

    /** Gives texts their own directions again, after the window's was applied to everything. */
    void applyDirections() {
        CollectionView concordance = collection.made();
        if (concordance != null) {
            concordance.applyDirections();
        }
    }

    private BeadsView beads(WorkbenchModels models, Messages messages, Actions actions) {
        BeadsView made = new BeadsView(
                models.beads(),
                models.compare(),
                messages,
                Command.ofBeads().stream().map(actions::get).toList(),
                () -> pane.accept(models.compare().pane()));
        Command.ofBeads().forEach(command -> actions.bind(made.table(), JComponent.WHEN_FOCUSED, command));
        bindFindingKeys(made.table(), actions);
        made.table().setComponentPopupMenu(Menus.popup(actions, Command.Menu.BEAD));
        return made;
    }

    private ChecksView checks(WorkbenchModels models, Messages messages, Actions actions) {
        ChecksView made = new ChecksView(
                models.checks(),
                messages,
                Command.ofFindings().stream().map(actions::get).toList(),
                actions.get(Command.STOP),
                () -> pane.accept(models.compare().pane()));
        bindFindingKeys(made.table(), actions);
        made.table().setComponentPopupMenu(Menus.popup(actions, Command.Menu.FINDING));
        return made;
    }

    /** The table's own bindings would take some of the keys. */
    private static void bindFindingKeys(JComponent table, Actions actions) {
        for (Command command : List.of(Command.NEXT_FINDING, Command.PREVIOUS_FINDING, Command.EDIT_TEXT)) {
            actions.bind(table, JComponent.WHEN_FOCUSED, command);
        }
    }

    private void countFindings(WorkbenchModels models, Messages messages) {
        int count = models.checks().findings().open().size();
        String title = messages.text("tables.findings");
        view.retitle(checks, count == 0 ? title : title + "  " + count);
    }

    private TablesView.Desk tablesDesk(WorkbenchModels models, Actions actions) {
        return new TablesView.Desk() {
            @Override
            public Action export() {
                return actions.get(Command.EXPORT_TABLE);
            }

            @Override
            public void byOutlet(boolean outlets) {
                if (outlets != (models.compare().countBy() == CountBy.OUTLET)) {
                    actions.run(Command.BY_OUTLET);
                }
            }

            @Override
            public void pane(int index) {
                pane.accept(index);
            }
        };
    }

    /** The table in sight, null where the page in sight is none that can be written. */
    @Nullable
    SheetTable sheet() {
        return view.sheet();
    }

    /** Whether there is such a table. */
    boolean hasSheet() {
        return view.hasSheet();
    }

    /** Calls back when another table, or other rows, are in sight. */
    void onSheet(Runnable action) {
        view.onSheet(action);
    }

    /** Brings the findings into sight. */
    void showFindings() {
        view.show(checks);
    }

    /** Brings the concordance into sight, with the keys in its field. */
    void showCollection() {
        view.show(collection);
        collection.get().query().requestFocusInWindow();
    }

    /** Brings the codes into sight, with the keys in their list. */
    void codeHere() {
        view.show(coding);
        coding.codeHere();
    }

    /** The tabs, as a list of what there is. */
    List<TablesView.Tab> tabs() {
        return view.tabs();
    }

    /** Where the findings stand. */
    JComponent findings() {
        return checks.get().table();
    }
}
