package org.dragoman.report.finding;

/** What reports say of the program that wrote them. */
final class Tool {
    static final String NAME = "Dragoman";

    private Tool() {}

    /** The version, {@code unknown} where the program runs from no jar. */
    static String version() {
        String version = Tool.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
