package org.dragoman.app.ui.tables;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Counts as lines over months or sticks by outlet, each name in a hue and a shape; what it shows it also says in words. */
final class TrendChart extends JComponent {
    private static final Marker[] SHAPES = {
        SeriesMarkers.CIRCLE,
        SeriesMarkers.SQUARE,
        SeriesMarkers.TRIANGLE_UP,
        SeriesMarkers.DIAMOND,
        SeriesMarkers.TRIANGLE_DOWN,
        SeriesMarkers.CROSS
    };
    /** Letters of a name in the legend. */
    private static final int LONGEST = 26;

    private static final Kind[] HUES = {
        Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.OFFICE, Kind.DOCUMENT, Kind.TERM
    };

    private final transient Messages messages;
    private transient @Nullable CategoryChart chart;

    TrendChart(Messages messages) {
        this.messages = messages;
        setName("trend.chart");
        setPreferredSize(new Dimension(UIScale.scale(480), UIScale.scale(180)));
        getAccessibleContext().setAccessibleName(messages.text("trend.chart"));
    }

    /** Shows counts; the names are those of the legend. */
    void show(TrendCounts.Chart data, TrendModel.Way way) {
        boolean any = !data.categories().isEmpty() && !data.counts().isEmpty();
        chart = any ? chart(data, way) : null;
        getAccessibleContext().setAccessibleDescription(any ? words(data, way) : "");
        repaint();
    }

    private CategoryChart chart(TrendCounts.Chart data, TrendModel.Way way) {
        CategoryChart made = new CategoryChartBuilder().width(480).height(180).build();
        List<String> categories = data.categories().stream()
                .map(c -> Isolates.strip(TrendGrid.group(c, way, messages)))
                .toList();
        style(
                made.getStyler(),
                Stream.concat(categories.stream(), data.counts().keySet().stream())
                        .anyMatch(Isolates::rightToLeft));
        int index = 0;
        for (Map.Entry<String, List<Long>> name : data.counts().entrySet()) {
            CategorySeries series = made.addSeries(cut(name.getKey(), index), categories, name.getValue());
            series.setChartCategorySeriesRenderStyle(
                    way == TrendModel.Way.TIME ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Stick);
            Color hue = Paints.color(HUES[index].hue());
            series.setLineColor(hue);
            series.setFillColor(hue);
            series.setMarkerColor(hue);
            series.setMarker(SHAPES[index]);
            series.setLineStyle(new BasicStroke(UIScale.scale(2f)));
            index++;
        }
        return made;
    }

    /** Long names would leave no room for the chart; two that begin alike are told apart by their number. */
    private static String cut(String name, int index) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "… " + (index + 1);
    }

    private void style(CategoryStyler styler, boolean arabic) {
        Color text = Paints.color("Dragoman.text");
        Color quiet = Paints.color("Dragoman.quiet");
        Color pane = Paints.color("Dragoman.pane");
        Font font = arabic ? Faces.arabic(UIScale.scale(13f), false) : Faces.latin(UIScale.scale(11f), false);
        styler.setChartTitleVisible(false);
        styler.setChartBackgroundColor(pane);
        styler.setPlotBackgroundColor(pane);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(Paints.color("Dragoman.faint"));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartFontColor(text);
        styler.setLegendBackgroundColor(pane);
        styler.setLegendBorderColor(pane);
        styler.setLegendFont(font);
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setLegendPadding(UIScale.scale(5));
        styler.setLegendSeriesLineLength(UIScale.scale(14));
        styler.setAxisTickLabelsFont(font);
        styler.setAxisTickLabelsColor(quiet);
        styler.setAxisTickMarksColor(Paints.color("Dragoman.line"));
        styler.setAxisTitlesVisible(false);
        styler.setYAxisMin(0.0);
        styler.setDecimalPattern("#,##0");
        styler.setMarkerSize(UIScale.scale(8));
        styler.setXAxisMaxLabelCount(12);
        styler.setChartPadding(UIScale.scale(8));
        styler.setPlotMargin(UIScale.scale(4));
        styler.setOverlapped(false);
    }

    /** The chart in words: each name with its counts. */
    private String words(TrendCounts.Chart data, TrendModel.Way way) {
        return messages.longList(data.counts().entrySet().stream()
                .map(e -> {
                    StringBuilder line = new StringBuilder(e.getKey()).append(": ");
                    for (int i = 0; i < data.categories().size(); i++) {
                        line.append(i == 0 ? "" : messages.comma())
                                .append(Isolates.strip(
                                        TrendGrid.group(data.categories().get(i), way, messages)))
                                .append(' ')
                                .append(e.getValue().get(i));
                    }
                    return line.toString();
                })
                .toList());
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Paints.color("Dragoman.pane"));
        g.fillRect(0, 0, getWidth(), getHeight());
        CategoryChart shown = chart;
        if (shown != null && getWidth() > 40 && getHeight() > 40) {
            shown.paint((Graphics2D) g.create(), getWidth(), getHeight());
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
