package org.dragoman.app.ui.look;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.article.Provenance;
import org.jspecify.annotations.Nullable;

/** The way of a report, outlet first, as it is shown: names do not disturb each other, arrows point at who had it. */
public final class Chain {
    private Chain() {}

    /**
     * The way of a report.
     *
     * @param provenance where an article came from
     * @param rightToLeft direction of the line it stands in; bidi does not turn arrows round
     * @return null where neither outlet nor agencies are known
     */
    public static @Nullable String of(Provenance provenance, boolean rightToLeft) {
        List<String> links = provenance.links();
        return links.isEmpty()
                ? null
                : links.stream().map(Isolates::any).collect(Collectors.joining(rightToLeft ? " → " : " ← "));
    }
}
