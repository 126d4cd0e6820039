package org.dragoman.app.ui.reading;

import java.awt.ComponentOrientation;
import java.awt.Font;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.settings.PaneLook;
import org.dragoman.text.LanguageTag;

/** The menu of a pane: size, face and direction of the texts in its language, whether it scrolls with the others. */
final class PaneMenu extends JPopupMenu {
    private final transient Scene scene;
    private final transient LanguageTag language;
    private final transient Messages messages;

    PaneMenu(Scene scene, int pane) {
        this.scene = scene;
        this.language = scene.article(pane).language();
        this.messages = scene.messages();
        setName("reading.menu." + pane);
        getAccessibleContext()
                .setAccessibleName(messages.text("reading.pane.menu", "language", PaneHeader.language(scene, pane)));
        add(item("reading.look.larger", () -> look().withZoom(look().zoom() + 1)));
        add(item("reading.look.smaller", () -> look().withZoom(look().zoom() - 1)));
        add(item("reading.look.normal", () -> look().withZoom(0)));
        addSeparator();
        JMenu faces = menu("reading.look.face");
        ButtonGroup face = new ButtonGroup();
        for (String family : new String[] {"", Font.SERIF, Font.SANS_SERIF}) {
            String name = family.isEmpty()
                    ? "reading.look.face.usual"
                    : family.equals(Font.SERIF) ? "reading.look.face.serif" : "reading.look.face.sans";
            faces.add(choice(name, face, look().face().equals(family), () -> look().withFace(family)));
        }
        add(faces);
        JMenu directions = menu("reading.look.direction");
        ButtonGroup direction = new ButtonGroup();
        for (PaneLook.Direction way : PaneLook.Direction.values()) {
            String name = switch (way) {
                case SCRIPT -> "reading.look.direction.script";
                case LEFT_TO_RIGHT -> "reading.look.direction.ltr";
                case RIGHT_TO_LEFT -> "reading.look.direction.rtl";
            };
            directions.add(choice(name, direction, look().direction() == way, () -> look().withDirection(way)));
        }
        add(directions);
        if (scene.reading().mode() == ReadingModel.Mode.TEXT && scene.reading().panes() > 1) {
            addSeparator();
            JCheckBoxMenuItem tie = new JCheckBoxMenuItem(
                    messages.text("reading.look.tied"), scene.reading().tied(pane));
            tie.addActionListener(e -> scene.reading().toggleTie(pane));
            add(tie);
        }
        applyComponentOrientation(
                messages.language().rightToLeft()
                        ? ComponentOrientation.RIGHT_TO_LEFT
                        : ComponentOrientation.LEFT_TO_RIGHT);
    }

    private PaneLook look() {
        return scene.looks().look(language);
    }

    private JMenu menu(String name) {
        JMenu menu = new JMenu(messages.text(name));
        menu.setName(name);
        return menu;
    }

    private JMenuItem item(String name, Supplier<PaneLook> next) {
        return acting(new JMenuItem(messages.text(name)), name, next);
    }

    private JMenuItem choice(String name, ButtonGroup group, boolean chosen, Supplier<PaneLook> next) {
        JMenuItem item = acting(new JRadioButtonMenuItem(messages.text(name), chosen), name, next);
        group.add(item);
        return item;
    }

    private JMenuItem acting(JMenuItem item, String name, Supplier<PaneLook> next) {
        item.setName(name);
        item.addActionListener(e -> {
            scene.looks().look(language, next.get());
            scene.reading().looked();
        });
        return item;
    }
}
