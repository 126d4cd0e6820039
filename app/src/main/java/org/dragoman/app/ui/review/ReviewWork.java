package org.dragoman.app.ui.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.CandidateDecision;
import org.dragoman.glossary.edit.EditRefused;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.ProposedEntry;
import org.dragoman.glossary.edit.Stamp;
import org.dragoman.glossary.edit.store.CandidateDecisionFile;
import org.dragoman.glossary.edit.store.SaveOutcome;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Work behind the queue: looks for candidates, carries decisions out in the user's own glossary and keeps them, finds out
 * what is known of a candidate. Methods are called in front; what takes time is done behind, one thing after another.
 */
public final class ReviewWork {
    private static final Logger LOG = System.getLogger(ReviewWork.class.getName());

    private final ReviewModel model;
    private final Surroundings around;
    private final String who;
    private final InstantSource clock;
    private final Executor front;
    private final Executor behind;
    private final Executor finding;
    private final InsightFinder insights = new InsightFinder();
    private @Nullable CandidateSearching search;
    private volatile int asked;
    private @Nullable OwnGlossary known;
    /** What is read or found of an earlier sitting is not offered. */
    private int sitting;

    /**
     * Work for a model.
     *
     * @param model what the views show
     * @param around what stands around the queue
     * @param who name of the user, not blank
     * @param clock gives the time of each decision
     * @param front runs what the views see
     * @param behind one thread for decisions
     * @param finding another for what takes long
     */
    public ReviewWork(
            ReviewModel model,
            Surroundings around,
            String who,
            InstantSource clock,
            Executor front,
            Executor behind,
            Executor finding) {
        this.model = model;
        this.around = around;
        this.who = who;
        this.clock = clock;
        this.front = front;
        this.behind = behind;
        this.finding = finding;
    }

    /** Looks for candidates in the open events; those found take the place of those that wait. */
    public void find() {
        AppContext context = around.context();
        if (context == null || model.finding()) {
            return;
        }
        model.notice(null);
        CandidateSearching job = new CandidateSearching(context, around.events(), this::shown);
        search = job;
        model.percent(0);
        finding.execute(() -> {
            try {
                List<Item> found = job.find();
                front.execute(() -> ended(job, found, null));
            } catch (CancellationException e) {
                front.execute(() -> ended(job, null, null));
            } catch (RuntimeException e) {
                LOG.log(Level.DEBUG, "no candidates", e);
                front.execute(() -> ended(
                        job, null, new ReviewModel.Notice("review.find.failed", String.valueOf(e.getMessage()), 0)));
            }
        });
    }

    private void shown(int percent) {
        front.execute(() -> {
            if (model.finding()) {
                model.percent(percent);
            }
        });
    }

    private void ended(CandidateSearching job, @Nullable List<Item> found, ReviewModel.@Nullable Notice failure) {
        if (job == search) {
            search = null;
            model.percent(ReviewModel.RESTING);
            if (found != null) {
                offered(found);
            } else if (failure != null) {
                model.notice(failure);
            }
        }
    }

    private void offered(List<Item> found) {
        begin();
        int waiting = model.offer(found);
        if (waiting == 0) {
            String key = found.isEmpty() ? "review.find.none" : "review.find.decided";
            model.notice(new ReviewModel.Notice(key, "", found.size()));
        }
    }

    /**
     * Stops looking for candidates.
     *
     * @return whether something was stopped
     */
    public boolean stop() {
        CandidateSearching job = search;
        if (job != null) {
            job.cancel();
        }
        return job != null;
    }

    /**
     * Another glossary or other articles are open: what waits, what is looked for and what was decided before belongs to
     * those. Candidates are to be found anew.
     */
    public void forget() {
        stop();
        search = null;
        known = null;
        asked++;
        sitting++;
        model.clear();
    }

    /**
     * Reads candidates, or proposed entries, from a file; they take the place of those that wait.
     *
     * @param file the file
     * @param problems hears in front what is wrong with it
     */
    public void read(Path file, Consumer<List<InputProblem>> problems) {
        model.notice(null);
        int mine = sitting;
        finding.execute(() -> {
            ReadResult<List<Item>> read = ProposalFile.read(file, around.formats());
            front.execute(() -> {
                problems.accept(read.problems());
                if (mine == sitting && read instanceof ReadResult.Ok<List<Item>> ok) {
                    offered(ok.value());
                }
            });
        });
    }

    /** Reads what was decided beside the user's own glossary, once it is open. */
    @SuppressWarnings("ReferenceEquality")
    public void begin() {
        OwnGlossary own = around.own();
        if (own != null && own != known) {
            known = own;
            own.file().ifPresent(file -> {
                CandidateDecisionFile kept = new CandidateDecisionFile(file.file());
                int mine = sitting;
                behind.execute(() -> {
                    try {
                        var decided = kept.read(new ArrayList<>());
                        front.execute(() -> {
                            if (mine == sitting) {
                                model.decisions(decided);
                            }
                        });
                    } catch (IOException e) {
                        say("review.unreadable", e.getMessage());
                    }
                });
            });
        }
    }

    /** Takes the candidate that is looked at into the glossary, as the user wants it. */
    public void accept() {
        Item item = model.selected();
        ProposedEntry draft = model.draft();
        OwnGlossary own = open();
        if (item != null && draft != null && own != null) {
            if (!draft.isNamed()) {
                model.notice(new ReviewModel.Notice("review.unnamed", "", 0));
                return;
            }
            BulkEdit edit = draft.accept(id -> own.applied().concept(id).isPresent());
            String concept = edit.change().concepts().keySet().iterator().next();
            decide(Step.Kind.ACCEPT, item, edit, CandidateDecision.Kind.ACCEPTED, concept);
        }
    }

    /**
     * Makes the names of the candidate that is looked at terms of another entry.
     *
     * @param concept the entry
     */
    public void merge(Concept concept) {
        Item item = model.selected();
        ProposedEntry draft = model.draft();
        OwnGlossary own = open();
        if (item != null && draft != null && own != null) {
            Concept now = own.applied().concept(concept.id()).orElse(concept);
            decide(Step.Kind.MERGE, item, draft.mergeInto(now), CandidateDecision.Kind.MERGED, now.id());
        }
    }

    /** The candidate that is looked at is none, and is not asked again. */
    public void reject() {
        Item item = model.selected();
        if (item != null) {
            decide(Step.Kind.REJECT, item, null, CandidateDecision.Kind.REJECTED, null);
        }
    }

    /** The candidate that is looked at goes to the end of the queue. */
    public void later() {
        Item item = model.selected();
        if (item != null) {
            model.notice(null);
            model.decide(new Step(Step.Kind.LATER, item, null, null));
        }
    }

    private @Nullable OwnGlossary open() {
        OwnGlossary own = around.own();
        if (own == null) {
            model.notice(new ReviewModel.Notice("review.notOpen", "", 0));
        }
        return own;
    }

    private void decide(
            Step.Kind kind,
            Item item,
            @Nullable BulkEdit edit,
            CandidateDecision.Kind decided,
            @Nullable String concept) {
        Stamp made = new Stamp(who, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Step step = new Step(kind, item, edit, CandidateDecision.of(decided, item.candidate(), concept, made));
        model.notice(null);
        model.decide(step);
        carryOut(
                step,
                own -> own.apply(Objects.requireNonNull(edit), "proposed by candidates")
                        .id(),
                () -> model.failed(step));
    }

    /** Takes the last decision back. */
    public void undo() {
        model.notice(null);
        Step step = model.undo();
        if (step != null) {
            carryOut(
                    step,
                    own -> {
                        onTop(own.session().undoable(), step);
                        own.undo();
                        return top(own.session(), false);
                    },
                    () -> model.stands(step));
        }
    }

    /** Makes the decision again that was taken back. */
    public void redo() {
        model.notice(null);
        Step step = model.redo();
        if (step != null) {
            carryOut(
                    step,
                    own -> {
                        onTop(own.session().redoable(), step);
                        own.redo();
                        return top(own.session(), true);
                    },
                    () -> model.failed(step));
        }
    }

    private static void onTop(Optional<Entry> top, Step step) {
        if (top.filter(e -> e.id().equals(step.entry())).isEmpty()) {
            throw new ChangedSince();
        }
    }

    private static String top(EditSession session, boolean undo) {
        return (undo ? session.undoable() : session.redoable()).orElseThrow().id();
    }

    /** The glossary was edited elsewhere, so that the step is no longer the last one. */
    private static final class ChangedSince extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private interface Doing {
        String on(OwnGlossary own);
    }

    /** Does a step behind; where it fails it is taken back in front. */
    private void carryOut(Step step, Doing doing, Runnable failed) {
        OwnGlossary own = around.own();
        var decided = model.decisions();
        boolean edits = step.edit() != null;
        behind.execute(() -> {
            try {
                if (own != null && edits) {
                    step.entry(doing.on(own));
                    front.execute(() -> around.use(own.applied()));
                    if (own.save()
                            .filter(o -> !(o instanceof SaveOutcome.Saved))
                            .isPresent()) {
                        say("review.changedOnDisk", null);
                    }
                }
                if (own != null && own.file().isPresent() && step.kind() != Step.Kind.LATER) {
                    new CandidateDecisionFile(own.file().get().file()).write(decided);
                }
            } catch (ChangedSince e) {
                front.execute(failed);
                say("review.changedSince", null);
            } catch (EditRefused | IllegalStateException e) {
                front.execute(failed);
                say("review.refused", e.getMessage());
            } catch (IOException | UncheckedIOException e) {
                say("review.unwritable", e.getMessage());
            }
        });
    }

    private void say(String key, @Nullable String detail) {
        front.execute(() -> model.notice(new ReviewModel.Notice(key, detail == null ? "" : detail, 0)));
    }

    /** Finds out what is known of the candidate that is looked at; of two asked for only the later one. */
    public void look() {
        Item item = model.selected();
        ProposedEntry draft = model.draft();
        AppContext context = around.context();
        int ticket = ++asked;
        if (item == null || draft == null || context == null) {
            return;
        }
        List<Article> articles = new ArrayList<>(around.articles());
        item.articles().stream().filter(a -> !articles.contains(a)).forEach(articles::add);
        finding.execute(() -> {
            if (ticket == asked) {
                Insight insight = insights.find(draft, context, articles);
                front.execute(() -> {
                    if (ticket == asked) {
                        model.insight(item, insight);
                    }
                });
            }
        });
    }
}
