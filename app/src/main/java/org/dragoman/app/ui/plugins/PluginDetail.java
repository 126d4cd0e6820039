package org.dragoman.app.ui.plugins;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.ScrollPage;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.text.InputProblem;

/** All that is known of the selected plug-in. The reason comes first where it is broken. */
final class PluginDetail extends ScrollPage {
    private final transient PluginsModel model;
    private final transient Messages messages;
    private final transient PluginWords words;

    PluginDetail(PluginsModel model, Messages messages) {
        super(new Stack(UIScale.scale(5)));
        this.model = model;
        this.messages = messages;
        words = new PluginWords(messages);
        setName("plugins.detail");
        setFocusable(true);
        setBackground(Paints.color("Dragoman.pane"));
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        getAccessibleContext().setAccessibleName(messages.text("plugins.detail"));
    }

    JScrollPane scrolling() {
        JScrollPane scroll = new JScrollPane(this);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createLineBorder(Paints.color("Dragoman.line")));
        return scroll;
    }

    /** Shows what is selected now. */
    void fill() {
        removeAll();
        PluginLine line = model.selected();
        if (line == null) {
            String key = model.lines().isEmpty() ? "plugins.empty" : "plugins.none";
            add(Phrase.of(messages.text(key), Tone.QUIET));
            getAccessibleContext().setAccessibleDescription(messages.text(key));
        } else {
            show(line);
            getAccessibleContext().setAccessibleDescription(words.details(line));
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    private void show(PluginLine line) {
        PluginDescriptor descriptor = line.descriptor();
        Phrase title = Phrase.of(Isolates.any(line.name()), Tone.TITLE);
        if (descriptor != null) {
            title.add("  " + Isolates.leftToRight(line.version()), Tone.QUIET);
        }
        add(title);
        InputProblem problem = line.problem();
        if (problem != null) {
            show(problem);
        }
        if (descriptor != null && !descriptor.description().isEmpty()) {
            foreign(Phrase.of(descriptor.description(), Tone.PLAIN));
        }
        add(Box.createVerticalStrut(UIScale.scale(4)));
        row("plugins.state", words.state(line));
        row("plugins.jar", Isolates.leftToRight(line.jar().toString()));
        if (descriptor != null) {
            row("plugins.id", Isolates.leftToRight(descriptor.id()));
            row("plugins.built", Isolates.leftToRight("Dragoman " + descriptor.dragoman()));
        }
        for (Plugin.Provided provided : line.provided()) {
            add(Phrase.of(words.kind(provided) + "  ", Tone.QUIET)
                    .add(Isolates.leftToRight(provided.id()), Tone.PLAIN)
                    .add("  " + Isolates.leftToRight(provided.type().getName()), Tone.TAG));
        }
    }

    /** Words that may run the other way than the window. */
    private void foreign(Phrase words) {
        add(words).direction(Isolates.rightToLeft(words.plain()));
    }

    private void show(InputProblem problem) {
        String translated = words.translated(problem);
        if (translated == null) {
            reason(PluginWords.found(problem), problem.code());
            add(Phrase.of(problem.advice(), Tone.PLAIN));
        } else {
            reason(translated, problem.code());
            foreign(Phrase.of(PluginWords.found(problem), Tone.QUIET));
        }
    }

    private void reason(String text, String code) {
        PhraseLabel label = add(Phrase.empty()
                .add(text, Tone.STRONG, "Dragoman.error")
                .add("  " + Isolates.leftToRight(code), Tone.TAG));
        label.setName("plugins.reason");
    }

    private void row(String key, String value) {
        add(Phrase.of(messages.text(key) + "  ", Tone.QUIET).add(value, Tone.PLAIN));
    }

    private PhraseLabel add(Phrase phrase) {
        PhraseLabel label = new PhraseLabel().phrase(phrase).wrapping(true);
        add(label);
        return label;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UIScale.scale(400), UIScale.scale(190));
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getPreferredSize().height < getParent().getHeight();
    }
}
