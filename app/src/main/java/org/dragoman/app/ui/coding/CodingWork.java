package org.dragoman.app.ui.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.app.ui.work.Job;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodebookFile;
import org.dragoman.coding.CoderFile;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.agreement.Agreement;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditFile;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.report.AgreementReport;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Reads, writes and compares in the background. For the event thread, where the models change too. */
public final class CodingWork {
    private static final long SEED = 1;
    private static final Audit NO_AUDIT = new Audit(new AuditPlan(1, 0, 0), List.of(), List.of());

    private final Study study;
    private final AuditWork audits;
    private final Consumer<List<InputProblem>> problems;
    private @Nullable Job comparing;
    private boolean saving;
    /** What is read of a folder that was left meanwhile is not shown. */
    private int sitting;

    /**
     * Work for a study.
     *
     * @param study its models
     * @param audits draws samples and keeps them
     * @param problems takes what is wrong with files
     */
    public CodingWork(Study study, AuditWork audits, Consumer<List<InputProblem>> problems) {
        this.study = study;
        this.audits = audits;
        this.problems = problems;
    }

    /**
     * {@return the work on the audit}
     */
    public AuditWork audits() {
        return audits;
    }

    private record Opened(
            boolean coded,
            ReadResult<Codebook> book,
            ReadResult<CoderWork> work,
            @Nullable Audit audit) {}

    /** The file of a coder in a folder. */
    static Path file(Path folder, String coder) {
        String name = coder.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return folder.resolve(CoderFile.FOLDER).resolve((name.isEmpty() ? "coder" : name) + ".json");
    }

    /**
     * Goes on with the codebook, the coder's file and the audit of a folder. What is there is read; where there is no study
     * yet, what was coded without a folder is written there.
     *
     * @param folder of the study
     * @param coder the coder's name
     */
    public void open(Path folder, String coder) {
        int mine = ++sitting;
        CodingModel model = study.coding();
        Path before = model.unsaved() ? model.folder() : null;
        Codebook oldBook = model.book();
        CoderWork oldWork = model.work();
        new Job()
                .start(
                        () -> {
                            if (before != null) {
                                write(before, oldBook, oldWork);
                            }
                            Path own = file(folder, coder);
                            Path kept = folder.resolve(AuditFile.NAME);
                            return new Opened(
                                    Files.exists(own),
                                    CodebookFile.read(folder.resolve(CodebookFile.NAME)),
                                    CoderFile.read(own),
                                    Files.exists(kept) ? AuditFile.read(kept).fold(ok -> ok.value(), f -> null) : null);
                        },
                        opened -> {
                            if (mine == sitting) {
                                opened(folder, coder, opened);
                            }
                        },
                        e -> failed(folder, e));
    }

    /**
     * Closes the study of a folder, once all of it is written; one in another folder stays.
     *
     * @param folder that is left
     */
    public void leave(Path folder) {
        int mine = ++sitting;
        CodingModel model = study.coding();
        AuditModel audit = study.audit();
        if (!folder.equals(model.folder())) {
            return;
        }
        if (!model.unsaved() && !audit.unsaved()) {
            drop();
            return;
        }
        Codebook book = model.book();
        CoderWork work = model.work();
        Audit verdicts = audit.unsaved() ? audit.audit() : null;
        new Job()
                .start(
                        () -> {
                            write(folder, book, work);
                            if (verdicts != null) {
                                AuditFile.write(folder.resolve(AuditFile.NAME), verdicts);
                            }
                            return folder;
                        },
                        written -> {
                            boolean all = model.book().equals(book)
                                    && model.work().equals(work)
                                    && (verdicts == null || audit.audit().equals(verdicts));
                            if (mine == sitting && all) {
                                drop();
                            } else if (mine == sitting) {
                                leave(folder);
                            }
                        },
                        e -> failed(folder, e));
    }

    private void drop() {
        audits.stop();
        study.audit().file(null);
        study.audit().show(NO_AUDIT, Map.of(), true);
        study.coding()
                .loaded(null, Codebook.EMPTY, CoderWork.of(study.coding().work().coder()));
    }

    private void opened(Path folder, String coder, Opened opened) {
        CodingModel model = study.coding();
        List<InputProblem> wrong = new ArrayList<>(opened.book().problems());
        wrong.addAll(opened.work().problems());
        problems.accept(wrong);
        Codebook book = opened.book().fold(ok -> ok.value(), f -> null);
        CoderWork work = opened.work().fold(ok -> ok.value(), f -> null);
        if (book == null || work == null) {
            return;
        }
        Path now = model.folder();
        boolean fresh = book.variables().isEmpty() && work.values().isEmpty();
        if (now == null && model.unsaved() && !fresh) {
            unsaved();
            return;
        }
        boolean named =
                folder.equals(now) && !opened.coded() && model.work().coder().isEmpty();
        if (named || (now == null && fresh)) {
            model.folder(folder);
            model.coder(coder);
            save();
        } else {
            model.loaded(folder, book, work.named(coder));
        }
        if (!folder.equals(now)) {
            study.audit().file(folder.resolve(AuditFile.NAME));
            Audit audit = opened.audit();
            if (audit != null || now != null) {
                audits.open(audit == null ? NO_AUDIT : audit);
            } else {
                audits.save();
            }
        }
    }

    /** Says that something has no folder yet. */
    public void unsaved() {
        problems.accept(List.of(InputProblem.warning(
                SourcePosition.of(CodebookFile.NAME),
                "U034",
                "Codes or verdicts are not saved yet: the study has no folder.",
                "Choose a folder in Coding, or close again to lose them.")));
    }

    /**
     * Goes on as another coder: with that coder's file where there is one; what was coded without a name gets this one.
     *
     * @param name the coder's name
     */
    public void rename(String name) {
        Path folder = study.coding().folder();
        if (folder == null) {
            study.coding().coder(name);
        } else {
            open(folder, name);
        }
    }

    /** Writes what is not written, where a folder is known; one after another. */
    public void save() {
        CodingModel model = study.coding();
        Path folder = model.folder();
        if (folder == null || saving || !model.unsaved()) {
            return;
        }
        saving = true;
        Codebook book = model.book();
        CoderWork work = model.work();
        new Job()
                .start(
                        () -> {
                            write(folder, book, work);
                            return folder;
                        },
                        written -> {
                            saving = false;
                            if (folder.equals(model.folder())) {
                                model.saved(book, work);
                            }
                            save();
                        },
                        e -> {
                            saving = false;
                            failed(folder, e);
                        });
    }

    private static void write(Path folder, Codebook book, CoderWork work) throws IOException {
        CodebookFile.write(folder.resolve(CodebookFile.NAME), book);
        CoderFile.write(file(folder, work.coder()), work);
    }

    /**
     * Writes everything at once: before the window closes.
     *
     * @return whether nothing is left unwritten
     */
    public boolean saveNow() {
        CodingModel model = study.coding();
        Path folder = model.folder();
        try {
            if (folder != null && model.unsaved()) {
                write(folder, model.book(), model.work());
                model.saved(model.book(), model.work());
            }
        } catch (IOException e) {
            failed(folder == null ? Path.of("") : folder, e);
        }
        return audits.saveNow() && !model.unsaved();
    }

    private void failed(Path file, Throwable cause) {
        problems.accept(List.of(InputProblem.error(
                SourcePosition.of(file.toString()),
                "U030",
                "The study could not be read or written: " + cause.getMessage() + ".",
                "Check that the folder is there and that you may write in it.")));
    }

    /**
     * Compares with other coders.
     *
     * @param files of them
     */
    public void compare(List<Path> files) {
        new Job()
                .start(
                        () -> {
                            List<ReadResult<CoderWork>> read = new ArrayList<>();
                            for (Path file : files) {
                                read.add(CoderFile.read(file));
                            }
                            return read;
                        },
                        read -> {
                            List<InputProblem> wrong = new ArrayList<>();
                            List<CoderWork> coders = new ArrayList<>();
                            for (ReadResult<CoderWork> one : read) {
                                wrong.addAll(one.problems());
                                one.fold(ok -> coders.add(ok.value()), f -> false);
                            }
                            problems.accept(wrong);
                            if (!coders.isEmpty()) {
                                study.coding().others(coders);
                                agree();
                            }
                        },
                        e -> failed(files.get(0), e));
    }

    /** Reckons agreement anew, where there are other coders. */
    public void agree() {
        CodingModel model = study.coding();
        if (model.others().isEmpty()) {
            return;
        }
        Job old = comparing;
        if (old != null) {
            old.cancel();
        }
        Codebook book = model.book();
        List<CoderWork> coders = new ArrayList<>();
        coders.add(model.work());
        coders.addAll(model.others());
        Job job = new Job();
        comparing = job;
        job.start(() -> Agreement.of(book, coders, SEED), model::agreement, e -> failed(Path.of(""), e));
    }

    /**
     * Writes a report of agreement, as TSV, or as a page where the file is called so.
     *
     * @param file to replace
     */
    public void export(Path file) {
        Agreement agreement = study.coding().agreement();
        if (agreement == null) {
            return;
        }
        new Job()
                .start(
                        () -> {
                            AgreementReport report = new AgreementReport(agreement);
                            AtomicFile.writeText(file, out -> {
                                if (page(file)) {
                                    report.html(out);
                                } else {
                                    report.tsv(out);
                                    report.disagreementsTsv(out);
                                }
                            });
                            return file;
                        },
                        written -> {},
                        e -> failed(file, e));
    }

    static boolean page(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
