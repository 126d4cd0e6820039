package org.dragoman.app.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Usage;

/** A usage row in one line: status, who says so, since when and until when, by what document. */
final class UsageWords {
    private UsageWords() {}

    static String of(Usage usage, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("usage." + usage.status().code()));
        if (!usage.authority().isEmpty()) {
            parts.add(Isolates.any(usage.authority()));
        }
        PartialDate from = usage.validity().from();
        PartialDate to = usage.validity().to();
        if (from != null || to != null) {
            parts.add(Isolates.leftToRight((from == null ? "" : from.iso()) + "–" + (to == null ? "" : to.iso())));
        }
        Reference reference = usage.reference();
        if (reference != null) {
            String number = reference.number();
            PartialDate date = reference.date();
            parts.add(Isolates.any(reference.document()
                    + (number == null ? "" : ", " + number)
                    + (date == null ? "" : ", " + date.iso())));
        }
        return parts.stream().collect(Collectors.joining(" · "));
    }
}
