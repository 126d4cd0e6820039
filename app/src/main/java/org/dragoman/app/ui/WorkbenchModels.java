package org.dragoman.app.ui;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.beads.BeadsModel;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.coding.Study;
import org.dragoman.app.ui.collection.CollectionModel;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.deciding.Steps;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.tables.TablesModel;
import org.dragoman.app.ui.tables.TrendModel;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.compare.CountBy;

/**
 * What the views show; it outlives them when theme or language change.
 *
 * @param events the list of events
 * @param compare the articles side by side
 * @param analysis the work in the background
 * @param importing the import sheet
 * @param decisions what is set by hand on mentions and beads
 * @param beads the beads and which segments are selected
 * @param checks findings and changed texts
 * @param collection the concordance over the index of a folder
 * @param tables what the tables under the texts show
 * @param trend names over time and by outlet
 * @param reading how the articles are read
 * @param terms the glossary in use
 * @param study codes, coders and the audit
 * @param workspace the open workspace
 * @param pages which perspective is shown
 */
record WorkbenchModels(
        EventsModel events,
        CompareModel compare,
        AnalysisModel analysis,
        ImportModel importing,
        DecisionsModel decisions,
        BeadsModel beads,
        ChecksModel checks,
        CollectionModel collection,
        TablesModel tables,
        TrendModel trend,
        ReadingModel reading,
        TermsModel terms,
        Study study,
        WorkspaceModel workspace,
        PagesModel pages) {
    /**
     * Models of a window that opens.
     *
     * @param terms the glossary in use
     * @param first what the list of events shows
     * @param kept what is set by hand
     * @param settings what was chosen of the views before
     * @param editing carries changes of texts out
     */
    static WorkbenchModels of(
            TermsModel terms, List<EventGroup> first, KeptDecisions kept, Settings settings, TextEditing editing) {
        CompareModel compare = new CompareModel();
        DecisionsModel decisions = new DecisionsModel(kept);
        ChecksModel checks = new ChecksModel(editing, terms.services().checks());
        EventsModel events = new EventsModel(first, CompareModel.MAX_PANES);
        compare.showSetAside(settings.setAside());
        compare.countBy(settings.byOutlet() ? CountBy.OUTLET : CountBy.TEXT);
        Study study = Study.of(() -> decisions.depth() + checks.texts().depth());
        List<Steps> steps = new ArrayList<>(study.steps());
        steps.add(decisions);
        steps.add(checks.texts());
        Steps.inOneOrder(steps);
        return new WorkbenchModels(
                events,
                compare,
                new AnalysisModel(),
                new ImportModel(),
                decisions,
                new BeadsModel(compare, decisions),
                checks,
                new CollectionModel(),
                new TablesModel(),
                new TrendModel(),
                new ReadingModel(compare, settings.rows() ? ReadingModel.Mode.ROWS : ReadingModel.Mode.TEXT),
                terms,
                study,
                new WorkspaceModel(),
                new PagesModel());
    }

    /** How many steps hold that are no changes of texts, so that undo takes back what was done last. */
    int besideTexts() {
        return decisions.depth() + study.depth();
    }

    /** Cuts the ties to the views. */
    void silence() {
        events.silence();
        compare.silence();
        analysis.silence();
        importing.silence();
        decisions.silence();
        beads.silence();
        checks.silence();
        collection.silence();
        tables.silence();
        trend.silence();
        reading.silence();
        terms.silence();
        study.silence();
        workspace.silence();
        pages.silence();
    }
}
