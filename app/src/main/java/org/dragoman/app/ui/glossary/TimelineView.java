package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Year;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;

/** The usage rows along the years: bars full, dotted, hatched and dashed as the status is. Time runs as the window does. */
final class TimelineView extends Card {
    private static final int ROW = 24;
    private static final int NAMES = 118;

    private final transient GlossaryDesk desk;
    private final transient Messages messages;
    private final Bars bars = new Bars();
    private transient UsageTimeline timeline = UsageTimeline.of(null, PreviewWork.COLUMNS, 0);

    TimelineView(GlossaryDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        setName("glossary.timeline");
        Phrase title = Phrase.of(messages.text("glossary.timeline") + "  ", Tone.STRONG)
                .add(messages.text("glossary.timeline.about"), Tone.QUIET);
        head(new PhraseLabel().phrase(title), new Legend());
        bars.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(8), UIScale.scale(12), UIScale.scale(10), UIScale.scale(12)));
        add(bars);
        fill();
        desk.editor().on(EditorModel.TRIAL, this::fill);
    }

    private void fill() {
        timeline = UsageTimeline.of(
                desk.editor().trial(), PreviewWork.COLUMNS, Year.now().getValue());
        setVisible(!timeline.rows().isEmpty());
        StringBuilder spoken = new StringBuilder(messages.text("glossary.timeline"));
        for (UsageTimeline.Row row : timeline.rows()) {
            for (UsageTimeline.Bar bar : row.bars()) {
                spoken.append("; ")
                        .append(row.text())
                        .append(' ')
                        .append(messages.text("usage." + bar.status().code()))
                        .append(bar.openFrom() ? "" : " " + (int) bar.from())
                        .append('–')
                        .append(bar.openTo() ? "" : String.valueOf((int) bar.to()));
            }
        }
        bars.getAccessibleContext().setAccessibleName(spoken.toString());
        revalidate();
        repaint();
    }

    private Color hue() {
        Concept concept = desk.editor().trial();
        return Paints.color(
                Kind.of(concept == null ? ConceptType.TERM : concept.type()).hue());
    }

    private static void fill(Graphics2D g, Status status, Color hue, double x, double y, double width, double height) {
        Shape box = new RoundRectangle2D.Double(x, y, Math.max(2, width), height, UIScale.scale(3f), UIScale.scale(3f));
        Color line = status == Status.DEPRECATED ? Paints.color("Dragoman.warning") : hue;
        g.setColor(line);
        if (status == Status.PREFERRED) {
            g.fill(box);
            return;
        }
        Graphics2D inner = (Graphics2D) g.create();
        inner.clip(box);
        inner.setColor(Paints.color("Dragoman.pane"));
        inner.fill(box);
        inner.setColor(line);
        if (status == Status.DEPRECATED) {
            inner.setStroke(new BasicStroke(UIScale.scale(1.5f)));
            float step = UIScale.scale(6f);
            for (double at = x - height; at < x + width; at += step) {
                inner.draw(new Line2D.Double(at, y + height, at + height, y));
            }
        }
        inner.dispose();
        float[] dash = status == Status.ADMITTED
                ? new float[] {UIScale.scale(1.5f), UIScale.scale(2f)}
                : new float[] {UIScale.scale(5f), UIScale.scale(3f)};
        g.setStroke(
                status == Status.DEPRECATED
                        ? new BasicStroke(1)
                        : new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
        g.draw(box);
    }

    private static Font face(String text, float size) {
        return Isolates.rightToLeft(text)
                ? Faces.arabic(UIScale.scale(size * 7 / 6), false)
                : Faces.latin(UIScale.scale(size), false);
    }

    private final class Bars extends JComponent {
        @Override
        public Dimension getPreferredSize() {
            return new Dimension(
                    UIScale.scale(300),
                    UIScale.scale(ROW) * timeline.rows().size()
                            + UIScale.scale(ROW)
                            + getInsets().top
                            + getInsets().bottom);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            FlatUIUtils.setRenderingHints(g);
            boolean rtl = !getComponentOrientation().isLeftToRight();
            int pad = getInsets().left;
            int names = UIScale.scale(NAMES);
            int left = rtl ? pad : pad + names;
            int width = getWidth() - 2 * pad - names;
            int top = getInsets().top;
            int row = UIScale.scale(ROW);
            double year = (double) width / Math.max(1, timeline.to() - timeline.from());
            int bottom = top + row * timeline.rows().size();
            int step = timeline.step();
            g.setFont(Faces.latin(UIScale.scale(11f), false));
            for (int y = (timeline.from() / step + 1) * step; y < timeline.to(); y += step) {
                double x = (y - timeline.from()) * year;
                double at = rtl ? left + width - x : left + x;
                g.setColor(Paints.color("Dragoman.faint"));
                g.draw(new Line2D.Double(at, top, at, bottom));
                g.setColor(Paints.color("Dragoman.quiet"));
                String text = String.valueOf(y);
                g.drawString(text, (float) at - g.getFontMetrics().stringWidth(text) / 2f, bottom + row * 0.6f);
            }
            String last = "";
            for (int i = 0; i < timeline.rows().size(); i++) {
                UsageTimeline.Row each = timeline.rows().get(i);
                int y = top + i * row;
                name(
                        g,
                        each,
                        each.language().value().equals(last)
                                ? ""
                                : each.language().value(),
                        rtl,
                        y);
                last = each.language().value();
                for (int b = each.bars().size() - 1; b >= 0; b--) {
                    UsageTimeline.Bar bar = each.bars().get(b);
                    double from = (bar.from() - timeline.from()) * year;
                    double length = (bar.to() - bar.from()) * year;
                    double x = rtl ? left + width - from - length : left + from;
                    fill(g, bar.status(), hue(), x, y + row * 0.3, length, row * 0.4);
                }
            }
            g.dispose();
        }

        private void name(Graphics2D g, UsageTimeline.Row each, String code, boolean rtl, int y) {
            int row = UIScale.scale(ROW);
            int pad = getInsets().left;
            int names = UIScale.scale(NAMES) - UIScale.scale(8);
            int lead = UIScale.scale(30);
            g.setColor(Paints.color("Dragoman.quiet"));
            g.setFont(Faces.latin(UIScale.scale(11f), false));
            int codeWidth = g.getFontMetrics().stringWidth(code);
            g.drawString(code, rtl ? getWidth() - pad - codeWidth : pad, y + row * 0.65f);
            g.setColor(Paints.color("Dragoman.text"));
            g.setFont(face(each.text(), 12));
            String text = each.text();
            while (text.length() > 2 && g.getFontMetrics().stringWidth(text) > names - lead) {
                text = text.substring(0, text.length() - 2) + "…";
            }
            int wide = g.getFontMetrics().stringWidth(text);
            g.drawString(text, rtl ? getWidth() - pad - lead - wide : pad + lead, y + row * 0.65f);
            g.setFont(Faces.latin(UIScale.scale(11f), false));
        }

        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new AccessibleJComponent() {
                    @Override
                    public AccessibleRole getAccessibleRole() {
                        return AccessibleRole.LABEL;
                    }
                };
            }
            return accessibleContext;
        }
    }

    /** What the bars mean. */
    private final class Legend extends JComponent {
        private final Status[] shown = {Status.PREFERRED, Status.ADMITTED, Status.DEPRECATED, Status.CONTESTED};

        @Override
        public Dimension getPreferredSize() {
            int width = 0;
            for (Status status : shown) {
                String text = messages.text("usage." + status.code());
                width += getFontMetrics(face(text, 11)).stringWidth(text) + UIScale.scale(40);
            }
            return new Dimension(width, UIScale.scale(24));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            FlatUIUtils.setRenderingHints(g);
            boolean rtl = !getComponentOrientation().isLeftToRight();
            float x = rtl ? getWidth() : 0;
            int box = UIScale.scale(16);
            for (Status status : shown) {
                String text = messages.text("usage." + status.code());
                g.setFont(face(text, 11));
                int width = g.getFontMetrics().stringWidth(text);
                float at = rtl ? x - box : x;
                fill(g, status, hue(), at, getHeight() / 2.0 - UIScale.scale(4), box, UIScale.scale(8));
                g.setColor(Paints.color("Dragoman.quiet"));
                int gap = UIScale.scale(6);
                g.drawString(text, rtl ? x - box - gap - width : x + box + gap, getHeight() / 2f + UIScale.scale(4f));
                x += (rtl ? -1 : 1) * (box + width + UIScale.scale(24));
            }
            g.dispose();
        }
    }
}
