package org.dragoman.app.ui.reading;

import java.awt.Graphics;
import java.awt.Shape;
import javax.swing.SizeRequirements;
import javax.swing.event.DocumentEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.ParagraphView;
import javax.swing.text.Position.Bias;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is broken into lines when something of it is first asked for; until then its height is an
 * {@linkplain PageView#estimate estimate}. Its lines are as wide as the page: the widest word and the length of the whole
 * paragraph on one line, for which Swing measures all of it twice, are never asked for.
 */
final class Paragraph extends ParagraphView {
    private boolean laid;
    /** Where it began in the text when its runs were made, which keep the places where they may be broken. */
    private int from = -1;

    private int width;
    private float estimate;

    /** A paragraph that is laid out at once, or later. */
    Paragraph(Element element, boolean later) {
        super(element);
        laid = !later;
    }

    /** Breaks it into lines, unless that is done: whether there was anything to do. */
    boolean lay() {
        if (laid) {
            return false;
        }
        laid = true;
        ViewFactory factory = getViewFactory();
        if (factory != null) {
            loadChildren(factory);
            if (width > 0) {
                super.setSize(width, estimate);
            }
            preferenceChanged(null, false, true);
        }
        return true;
    }

    boolean laid() {
        return laid;
    }

    @Override
    protected void loadChildren(ViewFactory factory) {
        if (laid) {
            from = getStartOffset();
            super.loadChildren(factory);
        }
    }

    /** Swing's runs do not hear of what is typed above them, and would be broken where words ended before that. */
    @Override
    protected void layout(int wide, int high) {
        ViewFactory factory = getViewFactory();
        boolean broken = wide == layoutSpan && isLayoutValid(getFlowAxis());
        if (!broken && from != getStartOffset() && factory != null) {
            layoutPool = null;
            loadChildren(factory);
        }
        super.layout(wide, high);
    }

    @Override
    public void setSize(float wide, float high) {
        if (laid) {
            super.setSize(wide, high);
        } else if (width != (int) wide) {
            width = (int) wide;
            guess();
        }
    }

    private void guess() {
        float before = estimate;
        estimate = getTopInset()
                + getBottomInset()
                + (getParent() instanceof PageView page ? page.estimate(getElement(), width) : 0);
        if (before != estimate) {
            preferenceChanged(null, false, true);
        }
    }

    @Override
    public float getPreferredSpan(int axis) {
        return laid ? super.getPreferredSpan(axis) : axis == View.Y_AXIS ? estimate : Math.max(1, width);
    }

    @Override
    public float getMinimumSpan(int axis) {
        return laid ? super.getMinimumSpan(axis) : axis == View.Y_AXIS ? estimate : 0;
    }

    @Override
    public float getMaximumSpan(int axis) {
        return laid ? super.getMaximumSpan(axis) : axis == View.Y_AXIS ? estimate : Integer.MAX_VALUE;
    }

    @Override
    protected SizeRequirements calculateMinorAxisRequirements(int axis, @Nullable SizeRequirements given) {
        SizeRequirements wanted = given == null ? new SizeRequirements() : given;
        wanted.minimum = 0;
        wanted.preferred = Math.max(1, getWidth());
        wanted.maximum = Integer.MAX_VALUE;
        wanted.alignment = 0.5f;
        return wanted;
    }

    @Override
    public void paint(Graphics g, Shape area) {
        lay();
        super.paint(g, area);
    }

    @Override
    public Shape modelToView(int offset, Shape area, Bias bias) throws BadLocationException {
        lay();
        return super.modelToView(offset, area, bias);
    }

    @Override
    public int viewToModel(float x, float y, Shape area, Bias[] bias) {
        lay();
        return super.viewToModel(x, y, area, bias);
    }

    @Override
    public int getNextVisualPositionFrom(int offset, Bias bias, Shape area, int direction, Bias[] next)
            throws BadLocationException {
        lay();
        return super.getNextVisualPositionFrom(offset, bias, area, direction, next);
    }

    @Override
    public void insertUpdate(DocumentEvent change, Shape area, ViewFactory factory) {
        if (laid) {
            super.insertUpdate(change, area, factory);
        } else {
            guess();
        }
    }

    @Override
    public void removeUpdate(DocumentEvent change, Shape area, ViewFactory factory) {
        if (laid) {
            super.removeUpdate(change, area, factory);
        } else {
            guess();
        }
    }

    @Override
    public void changedUpdate(DocumentEvent change, Shape area, ViewFactory factory) {
        if (laid) {
            super.changedUpdate(change, area, factory);
        } else {
            setPropertiesFromAttributes();
            guess();
        }
    }
}
