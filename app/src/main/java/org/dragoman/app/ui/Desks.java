package org.dragoman.app.ui;

import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.compare.Analysis;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.events.EventWork;
import org.dragoman.app.ui.tables.TablesWork;
import org.dragoman.app.ui.tables.TrendWork;
import org.dragoman.app.ui.terms.TermsModel;
import org.jspecify.annotations.Nullable;

/** What the commands are carried out by: one object a part of the window. They outlive the views. For the event thread. */
final class Desks {
    private final Analysis analysis;
    private final EventReading reading;
    private final EventWork events;
    private final WorkspaceDesk workspace;
    private final SampleDesk samples;
    private final ImportSheet sheet;
    private final MentionWork mentions;
    private final FindingWork findings;
    private final TextEditing editing;
    private final TextSaving saving;
    private final Ignoring ignoring;
    private final PluginWork plugins;
    private final CollectionDesk collection;
    private final TablesWork tables;
    private final TrendWork trend;
    private final ExportWork exports;
    private final ReviewDesk review;
    private final CodingDesk coding;
    private final ExchangeDesk exchange;
    private final Opener opener;
    private final GlossaryWork glossary;
    private final Palette palette;
    private final HelpDesk help;
    private final PrintDesk printing;

    Desks(WorkbenchWindow window, TextEditing editing, @Nullable Analyser analyser) {
        WorkbenchModels models = window.models();
        CompareModel compare = models.compare();
        TermsModel terms = models.terms();
        this.editing = editing;
        analysis = new Analysis(analyser, compare, models.analysis(), models.decisions()::decisions);
        reading = new EventReading(terms.services().articles(), models.events());
        events = new EventWork(models.events(), models.decisions());
        workspace = new WorkspaceDesk(window);
        samples = new SampleDesk(window);
        sheet = new ImportSheet(window, terms.services());
        mentions = new MentionWork(window);
        findings = new FindingWork(window);
        saving = new TextSaving(window);
        ignoring = new Ignoring(window);
        plugins = new PluginWork(window, terms.services().plugins());
        collection = new CollectionDesk(window);
        tables = new TablesWork(models.tables(), compare, terms.services()::languages);
        trend = new TrendWork(models.trend(), compare, new TrendDesk(window));
        exports = new ExportWork(window);
        review = new ReviewDesk(window);
        coding = new CodingDesk(window);
        exchange = new ExchangeDesk(window);
        opener = new Opener(window, terms.services().articles(), sheet);
        glossary = new GlossaryWork(window);
        palette = new Palette(window);
        help = new HelpDesk(window);
        printing = new PrintDesk(window);
    }

    /** Analyses the articles that are shown. */
    Analysis analysis() {
        return analysis;
    }

    /** Reads the articles of the event that is open. */
    EventReading reading() {
        return reading;
    }

    /** Moves articles, splits and joins events. */
    EventWork events() {
        return events;
    }

    /** Opens, saves and guards the workspace. */
    WorkspaceDesk workspace() {
        return workspace;
    }

    /** Shows the events that came with the program. */
    SampleDesk samples() {
        return samples;
    }

    /** The import sheet. */
    ImportSheet sheet() {
        return sheet;
    }

    /** Decides on mentions. */
    MentionWork mentions() {
        return mentions;
    }

    /** Runs the checks and mends what they find. */
    FindingWork findings() {
        return findings;
    }

    /** Lets a text be written. */
    TextEditing editing() {
        return editing;
    }

    /** Writes texts into their files. */
    TextSaving saving() {
        return saving;
    }

    /** Lets findings stand. */
    Ignoring ignoring() {
        return ignoring;
    }

    /** The plug-ins. */
    PluginWork plugins() {
        return plugins;
    }

    /** The concordance over a folder. */
    CollectionDesk collection() {
        return collection;
    }

    /** Fills the tables under the texts. */
    TablesWork tables() {
        return tables;
    }

    /** Counts over time and by outlet. */
    TrendWork trend() {
        return trend;
    }

    /** Writes tables and reports. */
    ExportWork exports() {
        return exports;
    }

    /** Finds and decides on candidates. */
    ReviewDesk review() {
        return review;
    }

    /** Codes for research, second coders, audits. */
    CodingDesk coding() {
        return coding;
    }

    /** Imports, exports and merges glossaries. */
    ExchangeDesk exchange() {
        return exchange;
    }

    /** Opens files and folders. */
    Opener opener() {
        return opener;
    }

    /** Edits the glossary. */
    GlossaryWork glossary() {
        return glossary;
    }

    /** Finds and runs anything by name. */
    Palette palette() {
        return palette;
    }

    /** Help and the tour. */
    HelpDesk help() {
        return help;
    }

    /** Prints. */
    PrintDesk printing() {
        return printing;
    }

    /** Ends all work: nothing of a closed window goes on, and nothing keeps it in memory. */
    void end() {
        analysis.cancel();
        findings.stop();
        workspace.end();
        collection.work().close();
        review.close();
        glossary.desk().close();
    }
}
