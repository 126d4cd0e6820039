package org.dragoman.app.ui.glossary;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.work.Job;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.search.SearchHit;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Finds and sorts entries behind the window. */
final class EntriesWork {
    /** A version of the glossary, ready to be searched. Used by one thread. */
    private static final class Ready {
        final Glossary glossary;
        final GlossarySearch search;
        final Set<String> domains;
        private final Map<LanguageTag, Map<EntriesModel.Order, List<Concept>>> sorted = new HashMap<>();

        Ready(Glossary glossary, Languages languages) {
            this.glossary = glossary;
            search = new GlossarySearch(glossary, languages);
            Set<String> all = new HashSet<>();
            glossary.concepts().forEach(c -> all.add(c.domain()));
            all.remove("");
            domains = Set.copyOf(all);
        }

        List<Concept> sorted(EntriesModel.Order order, LanguageTag reader) {
            return sorted.computeIfAbsent(reader, r -> new HashMap<>())
                    .computeIfAbsent(order, o -> sort(glossary.concepts(), o, reader));
        }
    }

    private final EntriesModel model;
    private final Languages languages;
    private final Background background;
    private Job current;
    private Glossary glossary = Glossary.EMPTY;
    private Predicate<String> own = id -> false;
    private LanguageTag reader = LanguageTag.EN;
    private volatile @Nullable Ready ready;

    EntriesWork(EntriesModel model, Languages languages, Background background) {
        this.model = model;
        this.languages = languages;
        this.background = background;
        current = background.job();
    }

    /** Lists the entries of another version of the glossary. */
    void glossary(Glossary next, Predicate<String> isOwn) {
        glossary = next;
        own = isOwn;
        search(0);
    }

    /** Sorts names as the reader's language does. */
    void reader(LanguageTag language) {
        if (!language.equals(reader)) {
            reader = language;
            search(0);
        }
    }

    /** Looks names up, as far as they are ready; null before the first time. */
    @Nullable
    GlossarySearch names() {
        Ready known = ready;
        return known == null ? null : known.search;
    }

    /** Asks for something else. */
    void ask(EntriesModel.Asked asked) {
        if (!asked.equals(model.asked())) {
            model.asked(asked);
            search(0);
        }
    }

    private void search(int wait) {
        current.cancel();
        Job job = background.job();
        current = job;
        Glossary now = glossary;
        EntriesModel.Asked asked = model.asked();
        Predicate<String> isOwn = own;
        LanguageTag language = reader;
        model.searching(true);
        background.run(
                job,
                wait,
                () -> {
                    Ready known = ready;
                    if (known == null || known.glossary != now) {
                        known = new Ready(now, languages);
                        ready = known;
                    }
                    return new Found(find(known, asked, isOwn, language), Alphabet.sorted(known.domains, language));
                },
                found ->
                        model.found(found.ids(), found.domains(), now.concepts().size()));
    }

    private record Found(List<String> ids, List<String> domains) {}

    private static List<String> find(
            Ready ready, EntriesModel.Asked asked, Predicate<String> own, LanguageTag language) {
        Collection<Concept> all;
        if (asked.text().isBlank()) {
            all = ready.sorted(asked.order(), language);
        } else {
            Map<String, Concept> hits = new LinkedHashMap<>();
            for (SearchHit hit : ready.search.find(asked.text(), Integer.MAX_VALUE)) {
                hits.putIfAbsent(hit.concept().id(), hit.concept());
            }
            all = hits.values();
        }
        List<String> ids = new ArrayList<>();
        for (Concept concept : all) {
            if (asked.filter().isAll() || asked.filter().accepts(concept, own)) {
                ids.add(concept.id());
            }
        }
        return List.copyOf(ids);
    }

    private static List<Concept> sort(Collection<Concept> concepts, EntriesModel.Order order, LanguageTag reader) {
        Collator collator = Collator.getInstance(reader.locale());
        record Keyed(Concept concept, byte[] key) {}
        List<Keyed> keyed = new ArrayList<>(concepts.size());
        for (Concept concept : concepts) {
            keyed.add(new Keyed(
                    concept,
                    order == EntriesModel.Order.ID
                            ? new byte[0]
                            : collator.getCollationKey(concept.label(reader)).toByteArray()));
        }
        Comparator<Keyed> byName = Comparator.comparing(Keyed::key, Arrays::compareUnsigned);
        Comparator<Keyed> byId = Comparator.comparing(k -> k.concept().id());
        keyed.sort(
                switch (order) {
                    case NAME -> byName.thenComparing(byId);
                    case ID -> byId;
                    case KIND ->
                        Comparator.comparing((Keyed k) -> Kind.of(k.concept().type()))
                                .thenComparing(byName);
                    case GAPS ->
                        Comparator.comparing((Keyed k) -> k.concept().sections().size())
                                .thenComparing(byName);
                });
        return keyed.stream().map(Keyed::concept).toList();
    }
}
