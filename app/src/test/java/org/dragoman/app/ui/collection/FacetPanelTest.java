package org.dragoman.app.ui.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacetPanelTest {
    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void outletsOfOneCountStandByTheLettersOfTheWindow(UiLanguage language, LanguageTag tag, List<String> all)
            throws Exception {
        List<String> words = all.subList(0, 6);
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(7));
        Map<String, Integer> counts = new LinkedHashMap<>();
        mixed.forEach(w -> counts.put(w, 2));
        counts.put("most", 9);
        List<String> shown = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            FacetPanel panel = new FacetPanel(Messages.of(language), f -> {});
            panel.show(new Found(null, null, new int[0], Map.of(PlaceFacet.OUTLET, counts), 0, null), Filter.ALL);
            Stream.of(panel.getComponents())
                    .filter(JCheckBox.class::isInstance)
                    .forEach(b -> shown.add(b.getName().replace("collection.facet.OUTLET.", "")));
        });
        List<String> wanted = new ArrayList<>(List.of("most"));
        wanted.addAll(words);
        assertThat(shown).isEqualTo(wanted);
    }
}
