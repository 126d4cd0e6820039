package org.dragoman.app.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewWorkTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private Path folder;

    private final ReviewModel model = new ReviewModel();
    private OwnGlossary own;
    private ReviewWork work;
    private Surroundings around;

    @BeforeEach
    void open() throws IOException {
        own = OwnGlossary.open(folder.resolve("mine.json"), Glossary.EMPTY, "editor-a", CLOCK)
                .fold(ok -> ok.value(), failed -> {
                    throw new AssertionError(failed.problems());
                });
        AppContext context = AppContext.of(Services.installed(), Glossary.EMPTY, Profile.NONE);
        around = new Surroundings() {
            @Override
            public AppContext context() {
                return context;
            }

            @Override
            public OwnGlossary own() {
                return own;
            }

            @Override
            public List<ListedEvent> events() {
                return List.of();
            }

            @Override
            public List<Article> articles() {
                return List.of();
            }

            @Override
            public GlossaryFormats formats() {
                return context.services().formats();
            }

            @Override
            public void use(Glossary applied) {}
        };
        work = new ReviewWork(model, around, "editor-a", CLOCK, Runnable::run, Runnable::run, Runnable::run);
    }

    private static Item item(String id, String en, String az, double confidence) {
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        forms.put("en", List.of(new Form(en, Map.of(en, 2))));
        forms.put("az", List.of(new Form(az, Map.of(az, 2))));
        return new Item(new Candidate(id, ConceptType.INSTITUTION, false, forms, List.of(), confidence), Map.of());
    }

    private static List<Item> three() {
        return List.of(
                item("quay", "Quay Office", "Rıhtım İdarəsi", 0.7),
                item("board", "Harbour Board", "Liman Şurası", 0.9),
                item("pilots", "Pilots' Union", "Losmanlar Birliyi", 0.8));
    }

    private List<String> ids() {
        return own.own().concepts().stream().map(Concept::id).toList();
    }

    @Test
    void givenQueue_whenDecidedAndTakenBack_thenGlossaryAndQueueAreAsBefore() {
        model.offer(three());
        assertThat(model.label(LanguageTag.EN)).isEqualTo("Harbour Board");
        work.accept();
        work.reject();
        assertThat(ids()).containsExactly("board");
        assertThat(model.count()).isEqualTo(1);
        assertThat(model.decided(Step.Kind.REJECT)).isEqualTo(1);

        work.undo();
        work.undo();
        assertThat(ids()).isEmpty();
        assertThat(model.count()).isEqualTo(3);
        assertThat(model.label(LanguageTag.EN)).isEqualTo("Harbour Board");
        work.redo();
        assertThat(ids()).containsExactly("board");
    }

    @Test
    void givenRejected_whenFoundAgainLater_thenItIsNotProposed() throws IOException {
        model.offer(three());
        work.reject();
        own.close();
        open();
        work.begin();

        assertThat(model.decisions().all()).hasSize(1);
        assertThat(model.offer(three())).isEqualTo(2);
    }

    @Test
    void givenQueue_whenAnotherWorkspaceIsOpened_thenNothingOfTheFormerIsLeft() {
        model.offer(three());
        work.reject();
        work.forget();

        assertThat(model.count()).isZero();
        assertThat(model.selected()).isNull();
        assertThat(model.undoable()).isNull();
        assertThat(model.decisions().all()).isEmpty();
        work.begin();
        assertThat(model.decisions().all())
                .as("read anew of the glossary that is open")
                .hasSize(1);
    }

    @Test
    void givenSearchOnItsWay_whenAnotherWorkspaceIsOpened_thenWhatItFindsIsNotOffered() {
        List<Runnable> later = new ArrayList<>();
        ReviewWork slow = new ReviewWork(model, around, "editor-a", CLOCK, Runnable::run, Runnable::run, later::add);
        slow.read(folder.resolve("none.json"), problems -> {});
        slow.find();
        assertThat(model.finding()).isTrue();
        slow.forget();
        assertThat(model.finding()).isFalse();

        later.forEach(Runnable::run);
        assertThat(model.finding()).isFalse();
        assertThat(model.notice()).isNull();
        assertThat(model.count()).isZero();
    }

    @Test
    void givenGlossaryEditedElsewhereSince_whenTakenBack_thenDecisionStandsAndItIsSaid() {
        model.offer(three());
        work.accept();
        own.apply(new ConceptEdit.Put(Concept.of("other", ConceptType.TERM, Map.of())), "");
        work.undo();

        assertThat(ids()).contains("board", "other");
        assertThat(model.count()).isEqualTo(2);
        assertThat(model.notice()).extracting(ReviewModel.Notice::key).isEqualTo("review.changedSince");
    }

    @Test
    void givenNoName_whenAccepted_thenItStaysAndSaysWhy() {
        model.offer(three());
        model.draft(model.draft().with(LanguageTag.EN, "").with(LanguageTag.AZ, " "));
        work.accept();

        assertThat(ids()).isEmpty();
        assertThat(model.notice()).extracting(ReviewModel.Notice::key).isEqualTo("review.unnamed");
    }

    @Test
    void givenOrders_whenLaterIsSaid_thenItGoesToTheEndAndOrderIsKept() {
        model.offer(three());
        work.later();
        assertThat(model.waiting()).extracting(i -> i.candidate().id()).containsExactly("pilots", "quay", "board");
        model.order(Order.SUREST);
        assertThat(model.waiting()).extracting(i -> i.candidate().id()).containsExactly("board", "pilots", "quay");
    }

    @Test
    void givenFiveThousand_whenOneIsDecided_thenItTakesLessThanABlink() {
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(item("c" + i, "Body " + i, "Qurum " + i, i / 5000.0));
        }
        model.offer(many);
        work.later();
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            work.later();
        }
        long each = (System.nanoTime() - start) / 20;
        System.out.println("a step in a queue of 5,000: " + each / 1000 + " µs");
        assertThat(Duration.ofNanos(each)).isLessThan(Duration.ofMillis(100));
    }
}
