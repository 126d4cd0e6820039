package org.dragoman.app.ui.reading;

import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.GlyphView;
import javax.swing.text.LabelView;
import javax.swing.text.Position.Bias;
import javax.swing.text.StyledEditorKit;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the views of an article; those of Arabic runs keep their {@link RightToLeftPainter}, those of hidden lines and parts
 * of lines have no size, so that offsets stay those of the text.
 */
final class ArticleKit extends StyledEditorKit {
    /** Attribute of paragraphs and of runs that are not shown. */
    static final Object HIDDEN = "dragoman.hidden";

    private final boolean later;

    /** Views of a text whose paragraphs are laid out at once, or when they come into sight. */
    ArticleKit(boolean later) {
        this.later = later;
    }

    @Override
    public ViewFactory getViewFactory() {
        ViewFactory usual = super.getViewFactory();
        return element -> {
            String name = element.getName();
            boolean run = AbstractDocument.ContentElementName.equals(name);
            boolean paragraph = AbstractDocument.ParagraphElementName.equals(name);
            if ((run || paragraph) && element.getAttributes().isDefined(HIDDEN)) {
                return new Nothing(element);
            }
            if (AbstractDocument.SectionElementName.equals(name)) {
                return new PageView(element);
            }
            return run ? new Run(element) : paragraph ? new Paragraph(element, later) : usual.create(element);
        };
    }

    /** Takes no room and paints nothing. */
    private static final class Nothing extends View {
        Nothing(Element element) {
            super(element);
        }

        @Override
        public float getPreferredSpan(int axis) {
            return 0;
        }

        @Override
        public void paint(Graphics g, Shape allocation) {}

        @Override
        public Shape modelToView(int offset, Shape area, Bias bias) {
            Rectangle box = area.getBounds();
            return new Rectangle(box.x, box.y, 0, box.height);
        }

        @Override
        public int viewToModel(float x, float y, Shape area, Bias[] bias) {
            bias[0] = Bias.Forward;
            return getStartOffset();
        }
    }

    private static final class Run extends LabelView {
        Run(Element element) {
            super(element);
        }

        @Override
        public void setGlyphPainter(GlyphView.@Nullable GlyphPainter painter) {
            super.setGlyphPainter(
                    painter != null && RightToLeftPainter.suits(this) ? new RightToLeftPainter() : painter);
        }

        @Override
        protected void checkPainter() {
            if (getGlyphPainter() == null && RightToLeftPainter.suits(this)) {
                super.setGlyphPainter(new RightToLeftPainter());
            }
            super.checkPainter();
        }
    }
}
