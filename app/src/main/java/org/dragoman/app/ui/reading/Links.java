package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.plaf.LayerUI;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.Counterparts;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Draws curves across the gutters from mention to mention of the active concept, with a dotted leader to each word. To
 * a mention that is scrolled out there is no curve, only an arrow at the pane's edge.
 */
final class Links extends LayerUI<JPanel> {
    private final transient CompareModel model;
    private final transient PaneViews views;
    private final int panes;
    private transient @Nullable ArticleComparison gathered;
    private transient List<List<Counterparts.Pair>> pairs = List.of();
    private String of = "";

    Links(CompareModel model, int panes, PaneViews views) {
        this.model = model;
        this.panes = panes;
        this.views = views;
    }

    /** End of a curve in layer coordinates; {@code away} is -1 above, 1 below and 0 in the visible part. */
    private record End(double edge, double word, double y, int away) {}

    @Override
    public void paint(Graphics graphics, JComponent layer) {
        super.paint(graphics, layer);
        ActiveConcept active = model.active();
        ArticleComparison comparison = model.comparison();
        if (active == null || comparison == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Paints.color(Kind.of(active.concept().type()).hue()));
        gather(comparison, active.concept().id());
        Set<End> arrows = new HashSet<>();
        for (int i = 0; i + 1 < panes; i++) {
            Rectangle one = views.view(i, layer);
            Rectangle other = views.view(i + 1, layer);
            boolean leftToRight = one.x < other.x;
            Span here = views.sight(i);
            Span there = views.sight(i + 1);
            boolean[][] away = new boolean[2][2];
            for (Counterparts.Pair pair : pairs.get(i)) {
                int hereAway = away(pair.from(), here);
                int thereAway = away(pair.to(), there);
                if (hereAway != 0 && thereAway != 0) {
                    // Of thousands most are far: each such pane has two arrows at most.
                    away[0][hereAway < 0 ? 0 : 1] = true;
                    away[1][thereAway < 0 ? 0 : 1] = true;
                    continue;
                }
                End from = end(pair.from(), leftToRight, one, here, layer);
                End to = end(pair.to(), !leftToRight, other, there, layer);
                if (from != null && to != null) {
                    mark(g, from, arrows);
                    mark(g, to, arrows);
                    curve(g, from, to);
                }
            }
            arrows(g, away[0], one, leftToRight, arrows);
            arrows(g, away[1], other, !leftToRight, arrows);
        }
        g.dispose();
    }

    private static void arrows(Graphics2D g, boolean[] away, Rectangle view, boolean rightEdge, Set<End> arrows) {
        for (int side = 0; side < 2; side++) {
            if (away[side]) {
                mark(g, away(view, edge(view, rightEdge), side == 0 ? -1 : 1), arrows);
            }
        }
    }

    private static double edge(Rectangle view, boolean right) {
        return right ? view.getMaxX() : view.x;
    }

    /** Whether a place is above what can be seen, -1, below, 1, or neither. */
    private static int away(Place place, Span sight) {
        Span span = place.mention().span();
        return span.end() < sight.start() ? -1 : span.start() > sight.end() ? 1 : 0;
    }

    /** The pairs of a concept stay as long as it is the active one. */
    private void gather(ArticleComparison comparison, String concept) {
        if (comparison != gathered || !concept.equals(of)) {
            gathered = comparison;
            of = concept;
            List<List<Counterparts.Pair>> next = new ArrayList<>();
            for (int i = 0; i + 1 < panes; i++) {
                next.add(Counterparts.pairs(comparison, concept, i, i + 1));
            }
            pairs = next;
        }
    }

    private @Nullable End end(Place place, boolean rightEdge, Rectangle view, Span sight, Component layer) {
        double edge = edge(view, rightEdge);
        int out = away(place, sight);
        if (out != 0) {
            return away(view, edge, out);
        }
        MarkedText text = views.holding(place);
        if (text == null) {
            return null;
        }
        Comparator<MentionBoxes.Box> nearest =
                Comparator.comparingDouble(b -> b.bounds().getCenterX());
        List<MentionBoxes.Box> boxes = text.boxes(place.mention());
        if (boxes.isEmpty()) {
            return null;
        }
        MentionBoxes.Box box =
                boxes.stream().max(rightEdge ? nearest : nearest.reversed()).orElseThrow();
        Rectangle2D bounds = box.bounds();
        double y = box.baseline() + MentionPainter.drop(text.arabic());
        Rectangle line = new Rectangle((int) bounds.getX(), (int) Math.round(y), (int) Math.ceil(bounds.getWidth()), 1);
        Rectangle word = SwingUtilities.convertRectangle(text, line, layer);
        int away = word.y < view.y + 6 ? -1 : word.y > view.getMaxY() - 4 ? 1 : 0;
        return away != 0 ? away(view, edge, away) : new End(edge, rightEdge ? word.getMaxX() : word.x, word.y, 0);
    }

    private static End away(Rectangle view, double edge, int away) {
        double at = away < 0 ? view.y + UIScale.scale(10) : view.getMaxY() - UIScale.scale(10);
        return new End(edge, edge, at, away);
    }

    private static void curve(Graphics2D g, End from, End to) {
        if (from.away == 0 && to.away == 0) {
            double half = (from.edge + to.edge) / 2;
            g.setStroke(new BasicStroke(UIScale.scale(1.75f)));
            g.draw(new CubicCurve2D.Double(from.edge, from.y, half, from.y, half, to.y, to.edge, to.y));
        }
    }

    /** One arrow stands for all mentions that are out of sight on its side. */
    private static void mark(Graphics2D g, End end, Set<End> arrows) {
        if (end.away == 0) {
            float r = UIScale.scale(2.6f);
            g.fill(new Ellipse2D.Double(end.edge - r, end.y - r, 2 * r, 2 * r));
            g.setStroke(new BasicStroke(
                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1, UIScale.scale(2f)}, 0));
            g.draw(new Line2D.Double(end.edge, end.y, end.word, end.y));
            return;
        }
        if (!arrows.add(end)) {
            return;
        }
        double r = UIScale.scale(4f);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(end.edge - r, end.y);
        arrow.lineTo(end.edge + r, end.y);
        arrow.lineTo(end.edge, end.y + end.away * r * 1.4);
        arrow.closePath();
        g.fill(arrow);
    }
}
