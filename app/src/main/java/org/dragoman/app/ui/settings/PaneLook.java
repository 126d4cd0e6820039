package org.dragoman.app.ui.settings;

/**
 * How the texts of one language look.
 *
 * @param zoom steps by which they are larger than the other texts
 * @param face family of the letters, empty for that of the script
 * @param direction in which they run
 */
public record PaneLook(int zoom, String face, Direction direction) {
    /** As the script has it. */
    public static final PaneLook NORMAL = new PaneLook(0, "", Direction.SCRIPT);

    /** In which way texts run. */
    public enum Direction {
        /** As the script does. */
        SCRIPT,
        /** From left to right. */
        LEFT_TO_RIGHT,
        /** From right to left. */
        RIGHT_TO_LEFT
    }

    /** Keeps the steps within what can be read. */
    public PaneLook {
        zoom = Math.max(Settings.MIN_ZOOM, Math.min(Settings.MAX_ZOOM, zoom));
    }

    /** Reads what {@link #text} wrote; the normal look for anything else. */
    static PaneLook of(String text) {
        String[] part = text.split(";", -1);
        try {
            return part.length == 3
                    ? new PaneLook(Integer.parseInt(part[0]), part[2], Direction.valueOf(part[1]))
                    : NORMAL;
        } catch (IllegalArgumentException e) {
            return NORMAL;
        }
    }

    /** As it is kept. */
    String text() {
        return zoom + ";" + direction.name() + ";" + face;
    }

    /**
     * The same in another size.
     *
     * @param steps by which it is larger than the other texts
     * @return the changed look
     */
    public PaneLook withZoom(int steps) {
        return new PaneLook(steps, face, direction);
    }

    /**
     * The same in another face.
     *
     * @param family of the letters, empty for that of the script
     * @return the changed look
     */
    public PaneLook withFace(String family) {
        return new PaneLook(zoom, family, direction);
    }

    /**
     * The same in another direction.
     *
     * @param way in which they run
     * @return the changed look
     */
    public PaneLook withDirection(Direction way) {
        return new PaneLook(zoom, face, way);
    }

    /**
     * Whether texts run from right to left.
     *
     * @param script whether their script does
     * @return what holds
     */
    public boolean rightToLeft(boolean script) {
        return direction == Direction.SCRIPT ? script : direction == Direction.RIGHT_TO_LEFT;
    }
}
