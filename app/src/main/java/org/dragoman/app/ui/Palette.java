package org.dragoman.app.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.Action;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.palette.PaletteEntry;
import org.dragoman.app.ui.palette.PaletteModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.search.SearchHit;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What the palette finds: commands, events and their articles, concepts. */
final class Palette {
    private static final int CONCEPTS = 12;

    private final WorkbenchWindow window;
    private final Messages english = Messages.of(UiLanguage.ENGLISH);
    private final PaletteModel model;
    private @Nullable Glossary indexed;
    private @Nullable GlossarySearch search;

    Palette(WorkbenchWindow window) {
        this.window = window;
        model = new PaletteModel(
                this::entries, this::concepts, window.settings().recent(), window.settings()::recent);
    }

    PaletteModel model() {
        return model;
    }

    private List<PaletteEntry> entries() {
        List<PaletteEntry> all = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command != Command.PALETTE) {
                all.add(command(command));
            }
        }
        for (ListedEvent event : window.models().events().events()) {
            addEvent(event, all);
        }
        return all;
    }

    private PaletteEntry command(Command command) {
        Messages messages = window.messages();
        Actions actions = window.actions();
        Action action = actions.get(command);
        boolean setting = command.choice() || command.toggle();
        String menu = Mnemonic.text(messages.text(command.menu().key()));
        return new PaletteEntry(
                setting ? PaletteEntry.Kind.SETTING : PaletteEntry.Kind.COMMAND,
                "command/" + command.id(),
                String.valueOf(action.getValue(Action.NAME)),
                List.of(
                        Mnemonic.text(messages.text(command.nameKey())),
                        Mnemonic.text(english.text(command.nameKey())),
                        command.id()),
                menu,
                actions.keys(command),
                action.isEnabled() ? null : Obstacles.of(command, messages),
                () -> actions.run(command));
    }

    private void addEvent(ListedEvent event, List<PaletteEntry> sink) {
        Messages messages = window.messages();
        LanguageTag own = messages.language().tag();
        LocalDate date = event.day();
        String day = date == null ? "" : messages.date(date);
        sink.add(new PaletteEntry(
                PaletteEntry.Kind.EVENT,
                "event/" + event.title(LanguageTag.EN),
                event.title(own),
                List.of(),
                day,
                "",
                null,
                () -> window.models().events().open(event)));
        for (ListedArticle article : event.articles()) {
            sink.add(new PaletteEntry(
                    PaletteEntry.Kind.ARTICLE,
                    "article/" + article.id(),
                    article.heading(),
                    List.of(),
                    article.language().value().toUpperCase(Locale.ROOT),
                    "",
                    null,
                    () -> show(event, article)));
        }
    }

    private void show(ListedEvent event, ListedArticle article) {
        window.models().events().open(event);
        if (!window.models().events().shows(article)) {
            window.models().events().toggle(article);
        }
        window.desks()
                .reading()
                .whenShown(() -> window.view()
                        .pane(Math.max(0, window.models().events().shown().indexOf(article))));
    }

    /** The index is made in the background, once for a glossary; until then no concept is found. */
    private List<PaletteEntry> concepts(String typed) {
        Glossary glossary = window.models().terms().glossary();
        GlossarySearch known = search;
        if (indexed != glossary) {
            indexed = glossary;
            search = null;
            index(glossary);
            return List.of();
        }
        return known == null
                ? List.of()
                : known.find(typed, CONCEPTS).stream()
                        .collect(Collectors.toMap(h -> h.concept().id(), h -> h, (a, b) -> a, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(this::concept)
                        .toList();
    }

    private void index(Glossary glossary) {
        Languages languages = window.models().terms().services().languages();
        new Job().start(() -> new GlossarySearch(glossary, languages), made -> {
            if (indexed == glossary) {
                search = made;
                model.again();
            }
        });
    }

    private PaletteEntry concept(SearchHit hit) {
        Concept concept = hit.concept();
        String label = concept.label(window.messages().language().tag());
        String term = hit.term() == null ? "" : hit.term().text();
        return new PaletteEntry(
                PaletteEntry.Kind.CONCEPT,
                "concept/" + concept.id(),
                label,
                List.of(term),
                term.equals(label) ? "" : term,
                "",
                null,
                () -> window.models().compare().choose(concept));
    }
}
