package org.dragoman.app.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.align.Bead;
import org.dragoman.article.Segment;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.number.FigureRow;
import org.dragoman.check.number.FigureTable;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.voice.QuotationTable;
import org.dragoman.compare.voice.VoicedComparison;
import org.dragoman.compare.voice.VoicedNaming;
import org.dragoman.language.Languages;
import org.dragoman.text.Progress;
import org.dragoman.voice.VoiceFinder;

/**
 * What the tables show of a comparison. Immutable.
 *
 * @param voiced the articles with their voices
 * @param byText names by text
 * @param byOutlet names by outlet
 * @param quotations who is quoted
 * @param figures numbers and dates that not all articles give
 * @param sentences what stands in one article only, by article
 */
public record TablesReading(
        VoicedComparison voiced,
        VoicedNaming byText,
        VoicedNaming byOutlet,
        QuotationTable quotations,
        List<FigureRow> figures,
        List<List<Segment>> sentences) {
    private static final int STEPS = 4;

    /**
     * Reads a comparison. Not for the event thread.
     *
     * @param comparison articles side by side
     * @param languages their rules
     * @param progress told how far it has come, asked whether to stop
     * @return what was read
     * @throws CancellationException where the caller stopped it
     */
    public static TablesReading of(ArticleComparison comparison, Languages languages, Progress progress) {
        step(progress, 0);
        VoicedComparison voiced = VoicedComparison.of(comparison, new VoiceFinder(languages));
        step(progress, 1);
        VoicedNaming byText = voiced.naming(CountBy.TEXT);
        VoicedNaming byOutlet = voiced.naming(CountBy.OUTLET);
        step(progress, 2);
        QuotationTable quotations = voiced.quotations();
        step(progress, 3);
        List<FigureRow> figures =
                FigureTable.of(comparison, new CheckContext(languages, comparison.glossary(), CheckOptions.DEFAULT));
        step(progress, STEPS);
        return new TablesReading(voiced, byText, byOutlet, quotations, figures, alone(comparison));
    }

    private static void step(Progress progress, int done) {
        progress.report(done, STEPS);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static List<List<Segment>> alone(ArticleComparison comparison) {
        List<List<Segment>> alone = new ArrayList<>();
        for (int i = 0; i < comparison.articles().size(); i++) {
            List<Segment> here = new ArrayList<>();
            for (Bead bead : comparison.alignment().beads()) {
                if (bead.width() == 1) {
                    for (int segment : bead.side(i)) {
                        here.add(comparison.articles().get(i).segments().get(segment));
                    }
                }
            }
            alone.add(here.stream().filter(s -> !s.title()).toList());
        }
        return alone;
    }

    /** Names by what the user counts by. */
    VoicedNaming naming(CountBy by) {
        return by == CountBy.OUTLET ? byOutlet : byText;
    }
}
