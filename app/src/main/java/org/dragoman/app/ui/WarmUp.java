package org.dragoman.app.ui;

import java.awt.ComponentOrientation;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.settings.Settings;

/** Uses once what every window uses, while the articles are still being read. For the event thread. */
final class WarmUp {
    private WarmUp() {}

    /** The look that the user has chosen, and the parts of which windows are made. */
    static void look() {
        Settings settings = Settings.ofUser();
        boolean rtl = settings.language().rightToLeft();
        Theme.of(settings.theme()).install(rtl);
        JTextPane text = new JTextPane();
        text.setText("ə العربية");
        JMenuBar bar = new JMenuBar();
        JMenu menu = new JMenu("menu");
        menu.add(new JMenuItem("item"));
        bar.add(menu);
        JTabbedPane tabs = new JTabbedPane();
        tabs.add("table", new JScrollPane(new JTable(2, 2)));
        tabs.add("list", new JScrollPane(new JList<>(new String[] {"a", "b"})));
        JPanel page = new JPanel();
        page.add(bar);
        page.add(new JLabel("label"));
        page.add(new JTextField("field"));
        page.add(new JComboBox<>(new String[] {"a"}));
        page.add(new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(text), tabs));
        page.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        page.setSize(page.getPreferredSize());
        page.doLayout();
    }
}
