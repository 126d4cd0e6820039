package org.dragoman.app.ui.panels;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.HierarchyEvent;
import java.util.Locale;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The tab of one panel. Its content is made when the tab is first shown. What the panel throws while it is made, told of
 * something, laid out or painted puts a message in its place; the window never hears of it.
 */
public final class PanelView extends JPanel {
    private final transient InstalledPanel installed;
    private final transient CompareModel model;
    private final transient Messages messages;
    private final transient Action manager;
    private final transient Locale locale;
    private final transient InstalledPanel.Words words;
    private boolean opened;
    private transient @Nullable PanelFault fault;
    private boolean told;

    /**
     * A tab.
     *
     * @param installed the panel
     * @param model what the window shows
     * @param messages words of the window
     * @param manager shows the plug-ins
     */
    public PanelView(InstalledPanel installed, CompareModel model, Messages messages, Action manager) {
        super(new BorderLayout());
        this.installed = installed;
        this.model = model;
        this.messages = messages;
        this.manager = manager;
        locale = messages.language().tag().locale().toLocale();
        words = installed.words(locale);
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new LayoutFocusTraversalPolicy());
        getAccessibleContext().setAccessibleName(words.title());
        getAccessibleContext().setAccessibleDescription(words.description());
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing() && !opened) {
                opened = true;
                guard(this::open);
            }
        });
    }

    /**
     * {@return title of the tab}
     */
    public String title() {
        return words.title();
    }

    /**
     * {@return one sentence about it}
     */
    public String description() {
        return words.description();
    }

    private void open() {
        WorkbenchPanel panel = installed.panel();
        JComponent content = panel.create(new PanelDesk(model, locale, this::guard));
        if (content == null) {
            throw new NullPointerException(panel.getClass().getName() + ".create returned null");
        }
        turn(content, ComponentOrientation.getOrientation(locale));
        add(content);
        revalidate();
    }

    /** Parts that were given a direction keep it. */
    private static void turn(Component part, ComponentOrientation orientation) {
        if (part.getComponentOrientation() == ComponentOrientation.UNKNOWN) {
            part.setComponentOrientation(orientation);
        }
        if (part instanceof Container parent) {
            for (Component child : parent.getComponents()) {
                turn(child, orientation);
            }
        }
    }

    /** Lets the panel work; a panel that failed is left alone. */
    private void guard(PanelFault.Work work) {
        if (fault != null) {
            return;
        }
        try {
            work.run();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            PanelFault found = new PanelFault(installed.plugin(), e);
            fault = found;
            // It may have failed while it was painted: nothing is taken out of a window that is painted now.
            SwingUtilities.invokeLater(() -> show(found));
        }
    }

    private void show(PanelFault found) {
        told = true;
        removeAll();
        add(new FaultView(found, messages, manager));
        applyComponentOrientation(ComponentOrientation.getOrientation(locale));
        revalidate();
        repaint();
    }

    /** Whatever a panel would like, the window is divided by its user. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(400), UIScale.scale(200));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    /** A change inside is laid out from here, where a failure is caught. */
    @Override
    public boolean isValidateRoot() {
        return true;
    }

    @Override
    protected void validateTree() {
        if (told) {
            super.validateTree();
        } else {
            guard(super::validateTree);
        }
    }

    /** Whatever is painted inside is painted from here. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    protected void paintChildren(Graphics g) {
        if (told) {
            super.paintChildren(g);
        } else {
            guard(() -> super.paintChildren(g));
        }
    }

    /** The keys go to what takes them first inside. */
    @Override
    public boolean requestFocusInWindow() {
        Component first = getFocusTraversalPolicy().getDefaultComponent(this);
        return first == null ? super.requestFocusInWindow() : first.requestFocusInWindow();
    }
}
