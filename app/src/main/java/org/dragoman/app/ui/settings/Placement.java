package org.dragoman.app.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a window stands, in user-space pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least 1
 * @param height at least 1
 * @param maximized whether it fills its screen; the rest then says how it comes back
 */
public record Placement(int x, int y, int width, int height, boolean maximized) {
    /**
     * A screen without its task bars.
     *
     * @param x left edge
     * @param y upper edge
     * @param width its width
     * @param height its height
     */
    public record Screen(int x, int y, int width, int height) {}

    /** Rejects a window without extent. */
    public Placement {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("need a window of at least 1 x 1, got " + width + " x " + height);
        }
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    static Optional<Placement> of(String text) {
        if (!text.matches("-?\\d{1,6},-?\\d{1,6},\\d{1,6},\\d{1,6},(true|false)")) {
            return Optional.empty();
        }
        String[] part = text.split(",", -1);
        int width = Integer.parseInt(part[2]);
        int height = Integer.parseInt(part[3]);
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new Placement(
                        Integer.parseInt(part[0]),
                        Integer.parseInt(part[1]),
                        width,
                        height,
                        Boolean.parseBoolean(part[4])));
    }

    /** As it is kept. */
    String text() {
        return x + "," + y + "," + width + "," + height + "," + maximized;
    }

    /**
     * The placement moved and shrunk so that the window lies wholly on one of the screens, the one that shows most of
     * it now.
     *
     * @param screens screens at hand, at least one
     * @return this placement where it already fits
     */
    public Placement clamped(List<Screen> screens) {
        Screen best =
                screens.stream().max(Comparator.comparingLong(this::shared)).orElseThrow();
        int w = Math.min(width, best.width);
        int h = Math.min(height, best.height);
        return new Placement(
                Math.max(best.x, Math.min(x, best.x + best.width - w)),
                Math.max(best.y, Math.min(y, best.y + best.height - h)),
                w,
                h,
                maximized);
    }

    private long shared(Screen screen) {
        long w = Math.min(x + width, screen.x + screen.width) - (long) Math.max(x, screen.x);
        long h = Math.min(y + height, screen.y + screen.height) - (long) Math.max(y, screen.y);
        return Math.max(0, w) * Math.max(0, h);
    }
}
