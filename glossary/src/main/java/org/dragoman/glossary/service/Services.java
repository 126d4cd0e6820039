package org.dragoman.glossary.service;

import java.util.List;
import java.util.Map;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.Articles;
import org.dragoman.article.bitext.BitextReader;
import org.dragoman.article.bitext.Bitexts;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.plugin.Plugins;
import org.dragoman.plugin.ServiceKind;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportWriter;

/**
 * Everything that is installed: what is on the class path, and what plug-ins add to it. Immutable.
 *
 * @param plugins what was loaded from the folder of plug-ins
 * @param languages rules of languages
 * @param articles readers of articles
 * @param bitexts readers of bilingual files
 * @param formats formats of glossaries
 * @param checks checks by id
 * @param reports writers of comparisons by format
 * @param findingReports writers of findings by format
 */
public record Services(
        Plugins plugins,
        Languages languages,
        Articles articles,
        Bitexts bitexts,
        GlossaryFormats formats,
        Map<String, ConsistencyCheck> checks,
        Map<String, ReportWriter> reports,
        Map<String, FindingReport> findingReports) {
    private static final ServiceKind<LanguageSupport> LANGUAGE = new ServiceKind<>(
            "language", LanguageSupport.class, l -> l.language().language());
    private static final ServiceKind<ArticleReader> ARTICLE_READER =
            new ServiceKind<>("article-reader", ArticleReader.class, ArticleReader::id);
    private static final ServiceKind<BitextReader> BITEXT_READER =
            new ServiceKind<>("bitext-reader", BitextReader.class, BitextReader::id);
    private static final ServiceKind<GlossaryFormat> GLOSSARY_FORMAT =
            new ServiceKind<>("glossary-format", GlossaryFormat.class, GlossaryFormat::id);
    private static final ServiceKind<ReportWriter> REPORT =
            new ServiceKind<>("report", ReportWriter.class, ReportWriter::format);
    private static final ServiceKind<ConsistencyCheck> CHECK =
            new ServiceKind<>("check", ConsistencyCheck.class, ConsistencyCheck::id);
    private static final ServiceKind<FindingReport> FINDING_REPORT =
            new ServiceKind<>("finding-report", FindingReport.class, FindingReport::format);

    /** The kinds of services that plug-ins may add to. */
    public static final List<ServiceKind<?>> KINDS =
            List.of(LANGUAGE, ARTICLE_READER, BITEXT_READER, GLOSSARY_FORMAT, CHECK, REPORT, FINDING_REPORT);

    /** Copies the maps. */
    public Services {
        checks = ConsistencyCheck.byId(checks.values());
        reports = ReportWriter.byFormat(reports.values());
        findingReports = FindingReport.byFormat(findingReports.values());
    }

    /**
     * {@return what is on the class path, without plug-ins}
     */
    public static Services installed() {
        return of(Plugins.NONE);
    }

    /**
     * What is on the class path, and what plug-ins add.
     *
     * @param plugins loaded with {@link #KINDS} among their kinds
     * @return the services
     */
    public static Services of(Plugins plugins) {
        return new Services(
                plugins,
                Languages.of(plugins.providers(LANGUAGE)),
                Articles.of(plugins.providers(ARTICLE_READER)),
                Bitexts.of(plugins.providers(BITEXT_READER)),
                GlossaryFormats.of(plugins.providers(GLOSSARY_FORMAT)),
                ConsistencyCheck.byId(plugins.providers(CHECK)),
                ReportWriter.byFormat(plugins.providers(REPORT)),
                FindingReport.byFormat(plugins.providers(FINDING_REPORT)));
    }
}
