package org.dragoman.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.FileGlobs;
import org.dragoman.check.Baseline;
import org.dragoman.check.BaselineFile;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.check.input.CheckInput;
import org.dragoman.check.input.InputNotes;
import org.dragoman.check.input.InputPlan;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.dragoman.mention.TermIndex;
import org.dragoman.report.CheckResult;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.ReadResult;

/** Reads the texts of a build and checks them. Knows nothing of Maven. Immutable. */
final class BuildCheck {
    private final Services services;
    private final CheckSettings settings;

    BuildCheck(Services services, CheckSettings settings) {
        this.services = services;
        this.settings = settings;
    }

    /** What the texts are like, and what the baseline makes of it. */
    Checked check() {
        Map<String, ConsistencyCheck> checks = checks();
        Baseline baseline = baseline();
        CompiledGlossary glossary = glossary();
        TermIndex terms = glossary.index();
        Profile profile = settings.glossary().profile(terms.glossary());
        List<String> notes = new ArrayList<>(glossary.warnings());
        List<String> faults = new ArrayList<>();
        List<CheckedText> texts = new ArrayList<>();
        for (List<Path> paths : runs()) {
            texts.addAll(read(terms, profile, paths, notes));
        }
        List<Finding> findings = new ConsistencyChecker(checks.values(), problem -> faults.add(problem.toString()))
                .check(texts, Progress.NONE);
        Baseline.Outcome outcome = baseline.apply(findings, LocalDate.now(ZoneId.systemDefault()));
        outcome.idle()
                .forEach(a -> notes.add("Nothing to let stand any more: " + a.rule() + " " + a.doc() + "." + a.lang()
                        + " \"" + a.found() + "\""));
        CheckResult result = new CheckResult(
                List.copyOf(checks.values()),
                texts.stream().map(CheckedText::name).toList(),
                outcome);
        return new Checked(result, profile, notes, faults);
    }

    /** The compiled glossary, shared by the modules that are held to one. */
    private CompiledGlossary glossary() {
        GlossaryChoice glossary = settings.glossary();
        Fingerprint content = new Fingerprint().add(glossary.sources().toString());
        try {
            for (Path path : glossary.paths()) {
                content.addAll(path, FileGlobs.ALL);
            }
        } catch (IOException e) {
            return CompiledGlossary.of(glossary, services);
        }
        return SharedIndexes.get(content.hex(), () -> CompiledGlossary.of(glossary, services));
    }

    /** Every folder by itself; files named one by one together, as a source and its counterparts. */
    private List<List<Path>> runs() {
        settings.texts().rejectMissing();
        List<List<Path>> runs = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : settings.texts().pairs()) {
            if (Files.isDirectory(path)) {
                runs.add(List.of(path));
            } else {
                files.add(path);
            }
        }
        if (!files.isEmpty()) {
            runs.add(files);
        }
        return runs;
    }

    private List<CheckedText> read(TermIndex terms, Profile profile, List<Path> paths, List<String> notes) {
        CheckInput input = new CheckInput(
                terms,
                new CheckOptions(profile, false, false),
                services.articles(),
                services.bitexts(),
                settings.texts().options(),
                new InputNotes() {
                    @Override
                    public void warning(InputProblem warning) {
                        notes.add(warning.toString());
                    }

                    @Override
                    public void alone(List<InputProblem> files) {
                        files.forEach(f -> warning(InputProblem.warning(f.at(), f.code(), f.message(), f.advice())));
                    }
                });
        InputPlan plan = taken(input.plan(paths));
        if (plan.mistake() == InputPlan.Mistake.ONE_LANGUAGE) {
            throw new BadBuild(
                    "dragoman.from, dragoman.to: both are " + settings.texts().from()
                            + ". Name the language of the sources and that of the texts to be mended.");
        }
        if (plan.mistake() != null) {
            throw new BadBuild(
                    "dragoman.pairs: bilingual files and articles are checked one kind at a time; articles are "
                            + plan.articles() + ". Check them in an execution of their own.");
        }
        return taken(input.read(plan, Progress.NONE));
    }

    private Map<String, ConsistencyCheck> checks() {
        if (settings.rules().isEmpty()) {
            return services.checks();
        }
        Map<String, ConsistencyCheck> chosen = new LinkedHashMap<>();
        for (String rule : settings.rules()) {
            ConsistencyCheck check = services.checks().get(rule);
            if (check == null) {
                throw new BadBuild("dragoman.rules: there is no rule \"" + rule + "\"; there are "
                        + String.join(", ", services.checks().keySet()) + ".");
            }
            chosen.put(rule, check);
        }
        return chosen;
    }

    /** What is let stand; nothing where there is no file. */
    Baseline baseline() {
        return taken(BaselineFile.read(settings.baseline()));
    }

    private static <T> T taken(ReadResult<T> read) {
        return read.fold(ReadResult.Ok::value, failed -> {
            throw BadBuild.of(failed.problems());
        });
    }
}
