package org.dragoman.app.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.deciding.ConceptQuestion;
import org.dragoman.app.ui.pages.LazyPage;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.review.ReviewActions;
import org.dragoman.app.ui.review.ReviewModel;
import org.dragoman.app.ui.review.ReviewPage;
import org.dragoman.app.ui.review.ReviewWork;
import org.dragoman.app.ui.review.Surroundings;
import org.dragoman.app.ui.terms.TermsWork;
import org.dragoman.app.ui.work.Daemons;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormats;
import org.jspecify.annotations.Nullable;

/** Ties the queue of proposals to the rest of the window. For the event thread. */
final class ReviewDesk implements Surroundings {
    /** So long after the last decision the glossary is compiled anew, in ms. */
    private static final int CALM = 1200;

    private final WorkbenchWindow window;
    private final ReviewModel model = new ReviewModel();
    private final ExecutorService behind = Daemons.one("review");
    private final ExecutorService finding = Daemons.one("review-finding");
    private final ReviewWork work;
    private final TermsWork terms;
    private final Timer calm;
    private @Nullable Glossary next;
    private boolean ofSamples;
    private @Nullable ReviewPage page;

    ReviewDesk(WorkbenchWindow window) {
        this.window = window;
        terms = new TermsWork(window.models().terms());
        ofSamples = window.models().events().showsSamples();
        work = new ReviewWork(
                model, this, user(), InstantSource.system(), SwingUtilities::invokeLater, behind, finding);
        calm = new Timer(CALM, e -> compile());
        calm.setRepeats(false);
    }

    private static String user() {
        return Optional.ofNullable(System.getProperty("user.name"))
                .filter(n -> !n.isBlank())
                .orElse("me");
    }

    ReviewModel model() {
        return model;
    }

    ReviewWork work() {
        return work;
    }

    /** The page, made anew over the same model when it is shown. */
    Page page(Actions actions) {
        model.silence();
        ReviewActions given = new ReviewActions(
                actions.get(Command.FIND_CANDIDATES),
                actions.get(Command.OPEN_CANDIDATES),
                actions.get(Command.STOP),
                actions.get(Command.REVIEW_ACCEPT),
                actions.get(Command.REVIEW_EDIT),
                actions.get(Command.REVIEW_MERGE),
                actions.get(Command.REVIEW_REJECT),
                actions.get(Command.REVIEW_LATER),
                () -> choose(window.messages().text("review.target")),
                work::merge,
                list -> keys(actions, list));
        page = null;
        for (String change :
                List.of(ReviewModel.QUEUE, ReviewModel.SELECTED, ReviewModel.FINDING, ReviewModel.NOTICE)) {
            model.on(change, window::updateActions);
        }
        model.on(ReviewModel.QUEUE, this::count);
        window.models().pages().on(PagesModel.SHOWN, this::shown);
        count();
        return new LazyPage(() -> {
            ReviewPage made = new ReviewPage(model, work, window.messages(), window.settings(), given);
            page = made;
            return made;
        });
    }

    private static void keys(Actions actions, JComponent list) {
        for (Command command : Command.ofReview()) {
            actions.bind(list, JComponent.WHEN_FOCUSED, command);
        }
    }

    private void count() {
        window.models().pages().waiting(Perspective.REVIEW, model.count());
    }

    private void shown() {
        if (window.models().pages().shown() == Perspective.REVIEW) {
            work.begin();
        } else if (calm.isRunning()) {
            calm.stop();
            compile();
        }
    }

    /** Another workspace is open, or none: its queue is to be found anew. */
    void forget() {
        calm.stop();
        next = null;
        work.forget();
    }

    /** The glossary in use is another: one's own may be that of another workspace. */
    void glossaryChanged() {
        if (window.models().pages().shown() == Perspective.REVIEW) {
            work.begin();
        }
        work.look();
    }

    /** Samples came for one's own articles, or the other way round: their candidates are others'. */
    void eventsChanged() {
        boolean samples = window.models().events().showsSamples();
        if (samples != ofSamples) {
            ofSamples = samples;
            work.forget();
            shown();
        }
    }

    /** Looks for candidates, in sight. */
    void find() {
        window.models().pages().show(Perspective.REVIEW);
        work.begin();
        work.find();
    }

    /** Asks for a file of candidates. */
    void open() {
        FileChooser.askToRead(
                        window.frame(),
                        window.messages(),
                        window.settings().lastFolder(),
                        Command.OPEN_CANDIDATES,
                        window.messages().text("review.files"),
                        "json",
                        "tsv",
                        "tbx",
                        "csv",
                        "xlsx")
                .ifPresent(this::open);
    }

    void open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            window.settings().lastFolder(folder);
        }
        window.models().pages().show(Perspective.REVIEW);
        work.begin();
        work.read(file, problems -> window.view().problems().show(problems));
    }

    void edit() {
        ReviewPage shown = page;
        if (shown != null) {
            shown.edit();
        }
    }

    /** Asks for the entry that takes the names. */
    void merge() {
        Concept chosen = choose(FileChooser.title(window.messages().text(Command.REVIEW_MERGE.nameKey())));
        if (chosen != null) {
            work.merge(chosen);
        }
    }

    private @Nullable Concept choose(String title) {
        String words = model.label(window.messages().language().tag());
        OwnGlossary mine = own();
        Glossary all = mine == null ? window.models().terms().glossary() : mine.applied();
        if (words.isEmpty()) {
            return null;
        }
        List<String> likely = model.close();
        return new ConceptQuestion(
                        title, words, likely, window.messages().language().tag())
                .ask(window.frame(), window.messages(), all)
                .orElse(null);
    }

    /** Which commands can be given now. */
    void enable(Actions actions) {
        boolean here = window.models().pages().shown() == Perspective.REVIEW
                && !window.models().importing().isOpen();
        boolean one = here && model.count() > 0;
        Command.ofReview().forEach(c -> actions.enable(c, one));
        boolean ready = window.models().terms().context() != null && !model.finding();
        actions.enable(
                Command.FIND_CANDIDATES,
                ready && !window.models().events().events().isEmpty());
        boolean glossary = window.models().terms().context() != null;
        actions.enable(Command.IMPORT_GLOSSARY, glossary);
        actions.enable(Command.EXPORT_GLOSSARY, glossary);
        actions.enable(Command.COMPARE_GLOSSARY, glossary);
        actions.enable(Command.OPEN_CANDIDATES, !model.finding());
    }

    @Override
    public @Nullable AppContext context() {
        return window.models().terms().context();
    }

    @Override
    public @Nullable OwnGlossary own() {
        return window.desks().glossary().own();
    }

    @Override
    public List<ListedEvent> events() {
        return window.models().events().events();
    }

    @Override
    public List<Article> articles() {
        return window.models().compare().articles();
    }

    @Override
    public GlossaryFormats formats() {
        return window.models().terms().services().formats();
    }

    @Override
    public void use(Glossary applied) {
        next = applied;
        calm.restart();
    }

    private void compile() {
        Glossary applied = next;
        next = null;
        if (applied != null) {
            terms.replace(applied);
        }
    }

    /** Ends all work. */
    void close() {
        calm.stop();
        work.stop();
        ReviewPage shown = page;
        if (shown != null) {
            shown.close();
        }
        behind.shutdown();
        finding.shutdown();
    }
}
