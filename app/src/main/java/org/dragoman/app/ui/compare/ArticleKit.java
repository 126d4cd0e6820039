package org.dragoman.app.ui.compare;

import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.GlyphView;
import javax.swing.text.LabelView;
import javax.swing.text.StyledEditorKit;
import javax.swing.text.ViewFactory;
import org.jspecify.annotations.Nullable;

/** Makes the views of an article; those of Arabic runs keep their {@link RightToLeftPainter}. */
final class ArticleKit extends StyledEditorKit {
    @Override
    public ViewFactory getViewFactory() {
        ViewFactory usual = super.getViewFactory();
        return element -> AbstractDocument.ContentElementName.equals(element.getName())
                ? new Run(element)
                : usual.create(element);
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
