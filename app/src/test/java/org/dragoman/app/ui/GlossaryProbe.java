package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.swing.JList;
import javax.swing.JTextField;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** What a glossary of 50,000 made entries asks of the event thread; no test, run by name. Prints the longest piece of work. */
class GlossaryProbe extends WindowTest {
    private static final int ENTRIES = 50_000;
    private static final String[] LATIN = {
        "ba", "ku", "mir", "dan", "sel", "tor", "ha", "lim", "vek", "ash", "gor", "ni"
    };
    private static final String[] ARABIC = {"با", "كو", "مير", "دان", "سل", "تور", "حا", "ليم", "فك", "أش", "غور", "ني"
    };

    /** Times every event. */
    private static final class Meter extends EventQueue {
        private volatile long wall;
        private volatile long processor;

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long began = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            processor = Math.max(processor, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
            wall = Math.max(wall, System.nanoTime() - began);
        }

        void report(String what) {
            System.err.println("glossary of " + ENTRIES + ", " + what + ": longest event " + wall / 1_000_000
                    + " ms, of the processor " + processor / 1_000_000 + " ms");
            wall = 0;
            processor = 0;
        }
    }

    private static String word(Random random, String[] syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Glossary made() {
        Random random = new Random(7);
        List<Concept> all = new ArrayList<>();
        ConceptType[] types = ConceptType.values();
        for (int i = 0; i < ENTRIES; i++) {
            String latin = word(random, LATIN) + " " + word(random, LATIN);
            String arabic = word(random, ARABIC) + " " + word(random, ARABIC);
            all.add(Concept.of(
                    "c" + i,
                    types[i % types.length],
                    Map.of(
                            LanguageTag.AZ, List.of(Term.of(latin, TermType.FULL_FORM, Status.PREFERRED)),
                            LanguageTag.EN, List.of(Term.of(latin, TermType.FULL_FORM, Status.PREFERRED)),
                            LanguageTag.AR, List.of(Term.of(arabic, TermType.FULL_FORM, Status.PREFERRED)))));
        }
        return new Glossary(all, List.of(), List.of());
    }

    @Test
    void openingTypingAndScrolling() {
        context = AppContext.of(Services.installed(), made(), Profile.NONE);
        open(Samples.events());
        await("the own glossary", () -> window.desks().glossary().own() != null);
        Meter meter = new Meter();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(meter);
        long began = System.nanoTime();
        run(() -> window.models().pages().show(Perspective.GLOSSARY));
        painted();
        meter.report("opening for the first time");
        await("the list", () -> find("glossary.list", JList.class).getModel().getSize() == ENTRIES);
        System.err.println("listed after " + (System.nanoTime() - began) / 1_000_000 + " ms");
        painted();
        meter.report("list filled");
        JTextField field = find("glossary.find", JTextField.class);
        run(field::requestFocusInWindow);
        await("the field", field::isFocusOwner);
        meter.report("focus");
        for (int key : new int[] {KeyEvent.VK_B, KeyEvent.VK_A, KeyEvent.VK_K, KeyEvent.VK_U}) {
            keys(key);
            painted();
        }
        await("what is found", () -> !window.desks().glossary().desk().busy());
        meter.report("typing");
        JList<?> list = find("glossary.list", JList.class);
        run(() -> field.setText(""));
        await("all", () -> list.getModel().getSize() == ENTRIES);
        meter.report("all again");
        for (int i = 1; i <= 100; i++) {
            int index = i * (ENTRIES - 1) / 100;
            run(() -> list.ensureIndexIsVisible(index));
            painted();
        }
        meter.report("scrolling");
        for (int i = 0; i < 10; i++) {
            keys(KeyEvent.VK_DOWN);
            painted();
        }
        meter.report("going from entry to entry");
        assertThat(look(() -> window.desks().glossary().desk().editor().entry()))
                .isNotNull();
    }
}
