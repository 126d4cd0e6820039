package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Validity;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntriesWorkTest {
    private final EntriesModel model = new EntriesModel();
    private final EntriesWork work = new EntriesWork(model, Languages.installed(), Background.atOnce());

    @BeforeEach
    void listAll() {
        work.glossary(Entries.glossary(), "almaty"::equals);
    }

    private List<String> typed(String text) {
        work.ask(new EntriesModel.Asked(text, EntryFilter.ALL, EntriesModel.Order.NAME));
        return model.ids();
    }

    private List<String> filtered(EntryFilter filter) {
        work.ask(new EntriesModel.Asked("", filter, EntriesModel.Order.NAME));
        return model.ids();
    }

    @Test
    void allEntriesStandByNameInTheReadersLanguage() {
        assertThat(model.ids()).containsExactly("declaration", "almaty", "almaty-region", "ilham");
        assertThat(model.total()).isEqualTo(4);
        assertThat(model.searching()).isFalse();
    }

    private static Concept entry(String name, LanguageTag tag) {
        Concept named = Entries.entry("id-" + name.hashCode(), ConceptType.PLACE, name, "", "");
        return new Concept(
                named.id(),
                named.type(),
                name,
                null,
                List.of(),
                List.of(),
                Validity.ALWAYS,
                Map.of(tag, new LanguageSection(tag, null, List.of(), named.terms(LanguageTag.AZ))),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void namesAndDomainsStandByTheLettersOfTheWindow(UiLanguage language, LanguageTag tag, List<String> words) {
        List<Concept> mixed =
                new ArrayList<>(words.stream().map(w -> entry(w, tag)).toList());
        Collections.shuffle(mixed, new Random(9));
        Glossary glossary = new Glossary(mixed, List.of(), List.of());
        work.glossary(glossary, id -> false);
        work.reader(tag);

        assertThat(model.ids().stream()
                        .map(id -> glossary.concept(id).orElseThrow().label(tag))
                        .toList())
                .isEqualTo(words);
        assertThat(model.domains()).isEqualTo(words);
    }

    @Test
    void anExactNameStandsBeforeThoseThatBeginSo() {
        assertThat(typed("Almaty")).containsExactly("almaty", "almaty-region");
    }

    @Test
    void lettersThatReadersTakeForTheSameAreFound() {
        assertThat(typed("الهام")).containsExactly("ilham");
        assertThat(typed("ALMATI")).contains("almaty");
    }

    @Test
    void nothingIsFoundForWhatNobodyIsCalled() {
        assertThat(typed("zzz")).isEmpty();
    }

    @Test
    void filtersLetThroughByKindStatusLanguageAndWhose() {
        assertThat(filtered(EntryFilter.ALL.with(Kind.DOCUMENT))).containsExactly("declaration");
        assertThat(filtered(EntryFilter.ALL.with(Status.DEPRECATED))).isEmpty();
        assertThat(filtered(EntryFilter.ALL.withMissing(LanguageTag.AR))).containsExactly("declaration");
        assertThat(filtered(EntryFilter.ALL.with(EntryFilter.Origin.OWN))).containsExactly("almaty");
        assertThat(filtered(EntryFilter.ALL.with(EntryFilter.Origin.CURATED)))
                .containsExactly("declaration", "almaty-region", "ilham");
    }

    @Test
    void entriesWithGapsComeFirstWhereTheyAreAskedFor() {
        work.ask(new EntriesModel.Asked("", EntryFilter.ALL, EntriesModel.Order.GAPS));

        assertThat(model.ids().get(0)).isEqualTo("declaration");
    }

    @Test
    void anotherGlossaryIsSearchedFromNowOn() {
        typed("almaty");

        work.glossary(Glossary.EMPTY, id -> false);

        assertThat(model.ids()).isEmpty();
        assertThat(model.total()).isZero();
    }
}
