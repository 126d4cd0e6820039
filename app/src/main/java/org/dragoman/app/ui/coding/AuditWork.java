package org.dragoman.app.ui.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.ui.work.Steps;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditFile;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.coding.audit.AuditSampler;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.AuditReport;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Draws samples over all events and keeps what was judged. For the event thread. */
public final class AuditWork {
    private final AuditModel model;
    private final TermsModel terms;
    private final Supplier<List<ListedArticle>> articles;
    private final Supplier<Decisions> decisions;
    private final Consumer<List<InputProblem>> problems;
    private @Nullable Job current;
    private boolean saving;

    /**
     * Work for a model.
     *
     * @param model takes the sample
     * @param terms the glossary in use
     * @param articles all articles of all events, asked when work begins
     * @param decisions what is set by hand on mentions, asked then too
     * @param problems takes what is wrong with files
     */
    public AuditWork(
            AuditModel model,
            TermsModel terms,
            Supplier<List<ListedArticle>> articles,
            Supplier<Decisions> decisions,
            Consumer<List<InputProblem>> problems) {
        this.model = model;
        this.terms = terms;
        this.articles = articles;
        this.decisions = decisions;
        this.problems = problems;
    }

    /** All that annotating needs, as it was when work began. */
    private record Source(AppContext context, List<ListedArticle> articles, Decisions decisions) {
        /** Annotates those that are wanted, one after another; counts as one of so many parts of the work. */
        void annotate(Job job, int part, int parts, Predicate<String> wanted, Consumer<AnnotatedArticle> sink)
                throws IOException {
            MentionFinder finder = new MentionFinder(context.index(), false);
            Segmenter segmenter = new Segmenter(context.languages(), false);
            long all = articles.size();
            for (int i = 0; i < all; i++) {
                job.check();
                ListedArticle listed = articles.get(i);
                if (wanted.test(listed.name())) {
                    Article article = decisions.apply(listed.read(context.articles()));
                    sink.accept(decisions.apply(finder.annotate(article, segmenter), context.glossary()));
                }
                job.report(part * all + i + 1, parts * all);
            }
        }

        Map<CodedUnit, AuditContext> around(Audit audit, Job job, int part, int parts) throws IOException {
            Map<String, List<CodedUnit>> wanted = new HashMap<>();
            for (AuditItem item : audit.items()) {
                wanted.computeIfAbsent(item.unit().article(), a -> new ArrayList<>())
                        .add(item.unit());
            }
            Map<CodedUnit, AuditContext> found = new HashMap<>();
            annotate(
                    job,
                    part,
                    parts,
                    wanted::containsKey,
                    annotated -> wanted.forEach((name, units) -> {
                        for (CodedUnit unit : units) {
                            AuditContext context = AuditContext.of(annotated, unit);
                            if (context != null) {
                                found.putIfAbsent(unit, context);
                            }
                        }
                    }));
            return found;
        }
    }

    private record Drawn(Audit audit, Map<CodedUnit, AuditContext> around) {}

    private @Nullable Source source() {
        AppContext context = terms.context();
        return context == null ? null : new Source(context, articles.get(), decisions.get());
    }

    /**
     * Draws a sample over all events.
     *
     * @param plan what to draw
     */
    public void draw(AuditPlan plan) {
        Source source = source();
        if (source != null) {
            begin(
                    job -> {
                        AuditSampler sampler = new AuditSampler(plan);
                        source.annotate(job, 0, 2, a -> true, sampler::add);
                        Audit audit = sampler.audit();
                        return new Drawn(audit, source.around(audit, job, 1, 2));
                    },
                    drawn -> {
                        model.show(drawn.audit(), drawn.around(), false);
                        save();
                    });
        }
    }

    /** Goes on with an audit that was read. */
    void open(Audit audit) {
        model.show(audit, Map.of(), true);
        Source source = source();
        if (source != null) {
            begin(job -> source.around(audit, job, 0, 1), model::contexts);
        }
    }

    private interface Work<T> {
        T run(Job job) throws Exception;
    }

    private <T> void begin(Work<T> work, Consumer<T> done) {
        stop();
        Job job = new Job(Steps.percent(model::working));
        current = job;
        model.working(0);
        job.start(
                () -> work.run(job),
                result -> {
                    current = null;
                    done.accept(result);
                },
                e -> {
                    current = null;
                    model.working(-1);
                    failed(e);
                });
    }

    private void failed(Throwable cause) {
        problems.accept(List.of(InputProblem.error(
                SourcePosition.of(String.valueOf(model.file() == null ? AuditFile.NAME : model.file())),
                "U031",
                "The audit could not be drawn or written: " + cause.getMessage() + ".",
                "Check that you may write the file, and draw again.")));
    }

    /**
     * Stops what is drawn.
     *
     * @return whether something was
     */
    public boolean stop() {
        Job running = current;
        current = null;
        if (running == null) {
            return false;
        }
        running.cancel();
        model.working(-1);
        return true;
    }

    /** Writes what is not written, where the file is known; one after another. */
    public void save() {
        Path file = model.file();
        if (file == null || saving || !model.unsaved()) {
            return;
        }
        saving = true;
        Audit audit = model.audit();
        new Job()
                .start(
                        () -> {
                            AuditFile.write(file, audit);
                            return file;
                        },
                        written -> {
                            saving = false;
                            if (file.equals(model.file())) {
                                model.saved(audit);
                            }
                            save();
                        },
                        e -> {
                            saving = false;
                            failed(e);
                        });
    }

    /** Writes at once, before the window closes; whether nothing is left. */
    boolean saveNow() {
        Path file = model.file();
        if (file != null && model.unsaved()) {
            try {
                AuditFile.write(file, model.audit());
                model.saved(model.audit());
            } catch (IOException e) {
                failed(e);
            }
        }
        return !model.unsaved();
    }

    /**
     * Writes a report, as TSV, or as a page where the file is called so.
     *
     * @param file to replace
     */
    public void export(Path file) {
        AuditReport report = new AuditReport(model.audit());
        new Job()
                .start(
                        () -> {
                            AtomicFile.writeText(file, out -> {
                                if (CodingWork.page(file)) {
                                    report.html(out);
                                } else {
                                    report.tsv(out);
                                }
                            });
                            return file;
                        },
                        written -> {},
                        this::failed);
    }
}
