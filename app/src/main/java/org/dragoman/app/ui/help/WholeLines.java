package org.dragoman.app.ui.help;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.text.Element;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.ParagraphView;

/**
 * Shows pages whose cells are as wide as their words. Java's own measure the invisible signs of direction in two ways, and
 * then a line that just fits breaks before its last letter.
 */
final class WholeLines extends HTMLEditorKit {
    /** What the two measures differ by at most, unscaled. */
    private static final float SPARE = 12;

    private static final ViewFactory VIEWS = new HTMLFactory() {
        @Override
        public View create(Element element) {
            View view = super.create(element);
            return view.getClass() == ParagraphView.class ? new Whole(element) : view;
        }
    };

    @Override
    public ViewFactory getViewFactory() {
        return VIEWS;
    }

    private static final class Whole extends ParagraphView {
        Whole(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return super.getMinimumSpan(axis) + (axis == X_AXIS ? UIScale.scale(SPARE) : 0);
        }

        @Override
        public float getPreferredSpan(int axis) {
            return super.getPreferredSpan(axis) + (axis == X_AXIS ? UIScale.scale(SPARE) : 0);
        }
    }
}
