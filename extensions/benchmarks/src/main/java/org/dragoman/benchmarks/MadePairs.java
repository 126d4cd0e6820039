package org.dragoman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvent;
import org.dragoman.seeds.SampleEvents;

/** Pairs of texts for builds that check them: the sample articles in English and Azerbaijani, again and again. */
final class MadePairs {
    private MadePairs() {}

    /**
     * Writes pairs {@code NAME.en.txt}, {@code NAME.az.txt}.
     *
     * @param folder where to; made if missing
     * @param number how many
     * @throws IOException where it cannot be written to
     */
    static void write(Path folder, int number) throws IOException {
        List<SampleEvent> events = SampleEvents.all();
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            SampleEvent event = events.get(i % events.size());
            String name = String.format(Locale.ROOT, "%s-%03d", event.id(), i);
            for (String language : List.of("en", "az")) {
                Files.writeString(folder.resolve(name + "." + language + ".txt"), text(event, language));
            }
        }
    }

    private static String text(SampleEvent event, String language) {
        return event.articles().stream()
                .filter(a -> a.language().equals(language))
                .map(SampleArticle::text)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no article in " + language + ": " + event.id()));
    }
}
