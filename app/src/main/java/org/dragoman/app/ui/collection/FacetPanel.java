package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.ScrollPage;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.voice.VoiceKind;

/** Which places are shown: values to tick, each with the number of places it would show. Nothing ticked shows all. */
final class FacetPanel extends ScrollPage {
    /** Values of a group that are offered; those that are ticked stay. */
    private static final int MOST = 40;

    private final transient Messages messages;
    private final transient Names names;
    private final transient Consumer<Filter> chosen;
    /** By facet and value, and headings by their words: what was there once keeps its place and the focus. */
    private final Map<String, JCheckBox> boxes = new HashMap<>();

    private final Map<String, PhraseLabel> headings = new HashMap<>();
    private final JCheckBox copies = new JCheckBox();
    private transient Filter filter = Filter.ALL;

    FacetPanel(Messages messages, Consumer<Filter> chosen) {
        super(new Stack(0));
        this.messages = messages;
        this.names = new Names(messages);
        this.chosen = chosen;
        setName("collection.facets");
        int side = UIScale.scale(12);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(4), side, UIScale.scale(8), UIScale.scale(6)));
        copies.setName("collection.copies");
        copies.getAccessibleContext().setAccessibleDescription(messages.text("collection.copies.about"));
        copies.setToolTipText(messages.text("collection.copies.about"));
        copies.addActionListener(e -> chosen.accept(filter(filter, filter.withCopies())));
    }

    private static Filter filter(Filter old, boolean leaveOut) {
        return new Filter(
                old.languages(),
                old.outlets(),
                old.countries(),
                old.from(),
                old.to(),
                old.events(),
                old.voices(),
                !leaveOut);
    }

    /** Shows the values there are now; boxes that stay keep the focus. */
    void show(Found found, Filter now) {
        filter = now;
        List<Component> parts = new ArrayList<>();
        for (PlaceFacet facet : PlaceFacet.values()) {
            group(facet, found.counts().getOrDefault(facet, Map.of()), now, parts);
        }
        copies.setSelected(!now.withCopies());
        copies.setText(Isolates.embedded(messages.text("collection.copies", "count", found.copies())));
        if (found.copies() > 0 || !now.withCopies()) {
            parts.add(headings.computeIfAbsent(messages.text("collection.copies.group"), FacetPanel::heading));
            parts.add(copies);
        }
        if (!parts.equals(Arrays.asList(getComponents()))) {
            Component focused =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            removeAll();
            parts.forEach(this::add);
            applyComponentOrientation(getComponentOrientation());
            if (focused != null && focused.getParent() == this) {
                focused.requestFocusInWindow();
            }
        }
        revalidate();
        repaint();
    }

    private static PhraseLabel heading(String text) {
        PhraseLabel heading = new PhraseLabel().phrase(Phrase.of(text, Tone.GROUP));
        heading.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(8), 0, UIScale.scale(2), 0));
        return heading;
    }

    private void group(PlaceFacet facet, Map<String, Integer> counts, Filter now, List<Component> sink) {
        Set<String> ticked = values(facet, now);
        Set<String> shown = new LinkedHashSet<>();
        order(facet, counts).stream().limit(MOST).forEach(shown::add);
        shown.addAll(ticked);
        if (shown.isEmpty()) {
            return;
        }
        String title = title(facet);
        sink.add(headings.computeIfAbsent(title, FacetPanel::heading));
        for (String value : shown) {
            JCheckBox box = boxes.computeIfAbsent(facet.name() + "." + value, key -> box(facet, value));
            String name = names.of(facet, value);
            box.setText(Isolates.embedded(messages.text(
                    "collection.value", "name", Isolates.any(name), "count", counts.getOrDefault(value, 0))));
            box.setSelected(ticked.contains(value));
            box.getAccessibleContext()
                    .setAccessibleDescription(messages.text("collection.value.about", "group", title));
            sink.add(box);
        }
    }

    /** The most frequent first, those as frequent by name. */
    private List<String> order(PlaceFacet facet, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String v) -> -counts.getOrDefault(v, 0))
                        .thenComparing(
                                v -> names.of(facet, v),
                                Alphabet.of(messages.language().tag())))
                .toList();
    }

    private JCheckBox box(PlaceFacet facet, String value) {
        JCheckBox box = new JCheckBox();
        box.setName("collection.facet." + facet.name() + "." + value);
        box.addActionListener(e -> chosen.accept(with(facet, value, box.isSelected())));
        return box;
    }

    private String title(PlaceFacet facet) {
        return switch (facet) {
            case LANGUAGE -> messages.text("collection.languages");
            case OUTLET -> messages.text("collection.outlets");
            case COUNTRY -> messages.text("collection.countries");
            case VOICE -> messages.text("collection.voices");
        };
    }

    private static Set<String> values(PlaceFacet facet, Filter filter) {
        return switch (facet) {
            case LANGUAGE -> filter.languages();
            case OUTLET -> filter.outlets();
            case COUNTRY -> filter.countries();
            case VOICE -> filter.voices().stream().map(VoiceKind::code).collect(Collectors.toSet());
        };
    }

    private Filter with(PlaceFacet facet, String value, boolean ticked) {
        Set<String> values = new HashSet<>(values(facet, filter));
        if (ticked) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return new Filter(
                facet == PlaceFacet.LANGUAGE ? values : filter.languages(),
                facet == PlaceFacet.OUTLET ? values : filter.outlets(),
                facet == PlaceFacet.COUNTRY ? values : filter.countries(),
                filter.from(),
                filter.to(),
                filter.events(),
                facet == PlaceFacet.VOICE
                        ? values.stream().map(FacetPanel::voice).collect(Collectors.toSet())
                        : filter.voices(),
                filter.withCopies());
    }

    private static VoiceKind voice(String code) {
        return VoiceKind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
