package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dragoman.app.ui.glossary.ImpactSummary.What;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.validate.GlossaryFinding;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewWorkTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    private final EditorModel editor = new EditorModel();
    private final PreviewModel model = new PreviewModel();
    private final EditWork edits = new EditWork(editor, Background.atOnce(), g -> {});
    private final TermIndex index = TermIndex.of(Entries.glossary(), LANGUAGES);
    private final ImpactBase base = new ImpactBase(
            index,
            Profile.NONE,
            List.of(
                    article("az", "Nazirlər Almatıda toplaşıb. Almatı vilayəti böyükdür."),
                    article("en", "They met in Almaty. Verny is old.")));
    private final PreviewWork work = new PreviewWork(
            editor,
            model,
            edits,
            LANGUAGES,
            Background.atOnce(),
            Background.atOnce(),
            () -> new GlossarySearch(Entries.glossary(), LANGUAGES),
            () -> base);

    private static Article article(String language, String text) {
        return new Article(
                "a." + language,
                LanguageTag.parse(language).orElseThrow(),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("a." + language, text));
    }

    @BeforeEach
    void openAlmaty() {
        edits.open(
                Entries.glossary(),
                below -> ReadResult.of(OwnGlossary.unkept(below, "editor-a", CLOCK), List.of()),
                own -> {});
        editor.on(EditorModel.TRIAL, work::update);
        editor.select("almaty");
    }

    private void type(Concept trial) {
        editor.typing(trial);
    }

    private Concept almaty() {
        return editor.entry();
    }

    @Test
    void theOpenEntryHasFormsInEveryColumnAndNoFinding() {
        assertThat(model.forms()).extracting(FormPreview::language).isEqualTo(PreviewWork.COLUMNS);
        assertThat(model.forms().get(0).forms())
                .extracting(FormPreview.Row::text)
                .contains("Almatıda");
        assertThat(model.findings()).isEmpty();
    }

    @Test
    void withoutAnEditAllMentionsStayAndLongerNamesKeepTheirs() {
        ImpactSummary impact = model.impact();

        assertThat(impact.changed()).isZero();
        assertThat(impact.count(What.STAYS)).isEqualTo(2);
        assertThat(impact.count(What.LONGER)).isEqualTo(1);
    }

    @Test
    void aTermThatIsTypedIsFoundAnewBeforeItIsAnEdit() {
        type(EntryValues.add(almaty(), LanguageTag.EN, Term.of("Verny", TermType.VARIANT, Status.ADMITTED)));

        assertThat(model.impact().count(What.APPEARS)).isEqualTo(1);
        assertThat(model.impact().lines().get(0).sentence()).isEqualTo("Verny is old.");
    }

    @Test
    void aMentionWhoseTermIsDeprecatedBecomesAFinding() {
        type(EntryValues.put(almaty(), LanguageTag.EN, 0, Term.of("Almaty", TermType.FULL_FORM, Status.DEPRECATED)));

        assertThat(model.impact().count(What.FINDING)).isEqualTo(1);
        assertThat(model.impact().lines().get(0).becomes()).isEmpty();
        assertThat(model.impact().count(What.STAYS)).isEqualTo(1);
    }

    @Test
    void whatWouldStandInItsPlaceHasItsForm() {
        Concept two = EntryValues.add(almaty(), LanguageTag.AZ, Term.of("Verni", TermType.VARIANT, Status.PREFERRED));
        type(EntryValues.put(two, LanguageTag.AZ, 0, Term.of("Almatı", TermType.FULL_FORM, Status.DEPRECATED)));

        assertThat(model.impact().lines().get(0).becomes()).isEqualTo("Vernidə");
    }

    @Test
    void aRuleThatIsBrokenWhileTypingNamesItsPlace() {
        type(EntryValues.add(almaty(), LanguageTag.EN, Term.of("Alma-Ata", TermType.FULL_FORM, Status.PREFERRED)));

        assertThat(model.findings()).extracting(GlossaryFinding::rule).contains("two-preferred");
        assertThat(model.findings()).extracting(GlossaryFinding::language).contains(LanguageTag.EN);
    }

    @Test
    void nothingIsShownWhereNoEntryIsOpen() {
        editor.select(null);

        assertThat(model.forms()).isEmpty();
        assertThat(model.impact()).isNull();
    }
}
