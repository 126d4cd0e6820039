package org.dragoman.app.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Articles;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.service.Services;
import org.dragoman.language.Grammar;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;

/** A small glossary and an event in three languages, made for these tests. */
public final class Samples {
    public static final String AZ = """
            KTMT ölkələrinin nazirləri Almatıda görüşüb

            Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatının Xarici İşlər Nazirləri Şurası iyunun 21-də Almatıda toplaşıb. İclası Qazaxıstanın xarici işlər naziri Murat Nurtleu aparıb.
            Ermənistan Xarici İşlər Nazirliyi nazirin Almatıya getməyəcəyini bildirmişdi. İrəvan may ayında da iclasda iştirak etməmişdi.
            Nazirlər KTMT-nin hüquqi əsası olan Kollektiv Təhlükəsizlik Müqaviləsinin ildönümünü də müzakirə ediblər. Təşkilatın altı üzvü var.
            """;
    public static final String EN = """
            CSTO foreign ministers gather in Almaty

            The Council of Foreign Ministers of the CSTO met in Almaty on 21 June. Kazakhstan's foreign minister, Murat Nurtleu, was in the chair.
            The Foreign Ministry of Armenia had said that its minister would not come. Yerevan also stayed away from a meeting in May.
            Regional security was discussed at length. The Organization has six members and rests on the Collective Security Treaty of 1992.
            """;
    public static final String AR = """
            وزراء خارجية منظمة معاهدة الأمن الجماعي يجتمعون في ألماتي

            عقد مجلس وزراء الخارجية في منظمة معاهدة الأمن الجماعي (CSTO) اجتماعه في ألماتي يوم 21 يونيو. وترأس الجلسة وزير خارجية كازاخستان مراد نورتليو.
            وكانت وزارة خارجية أرمينيا قد قالت إن الوزير لن يحضر. وغابت يريفان عن اجتماع مايو أيضا.
            وناقش المجتمعون الذكرى السنوية لقيام معاهدة الأمن الجماعي عام 1992. تضم المنظمة ست دول.
            """;

    private static final Map<LanguageTag, String> TITLES = Map.of(
            LanguageTag.EN, "CSTO foreign ministers meet in Almaty",
            LanguageTag.AZ, "KTMT xarici işlər nazirləri Almatıda toplaşıb",
            LanguageTag.AR, "وزراء خارجية منظمة معاهدة الأمن الجماعي يجتمعون في ألماتي");

    private Samples() {}

    public static AppContext context() {
        return AppContext.of(Services.installed(), glossary(), Profile.NONE);
    }

    public static List<EventGroup> events() {
        EventGroup almaty = new EventGroup("almaty", TITLES, LocalDate.of(2024, 6, 21), articles());
        EventGroup note = new EventGroup(
                "note",
                Map.of(LanguageTag.EN, "A second event with one article", LanguageTag.AR, "حدث ثان فيه مقال واحد"),
                LocalDate.of(2024, 5, 12),
                List.of(sample(article("note.en.txt", "A note\n\nAlmaty is a city.\n", null))));
        return List.of(almaty, note);
    }

    private static Article sample(Article article) {
        return article.with(article.provenance().sample(true));
    }

    public static List<Article> articles() {
        return List.of(
                article("almaty.az.txt", AZ, "Körpü Xəbər"),
                article("almaty.en.txt", EN, "Meridian Wire"),
                article("almaty.ar.txt", AR, "صحيفة السرو"));
    }

    /** An article of a given heading and day. */
    public static Article titled(String title, String day) {
        return article(title + ".az.txt", title + "\n\nBir cümlə.\n", null).with(Provenance.of("Sahil", day));
    }

    static Article article(String file, String text, String outlet) {
        List<Article> read = new ArrayList<>();
        Articles.installed()
                .read(
                        new ArticleInput(file, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT),
                        new ArticleSink() {
                            @Override
                            public void article(Article article) {
                                read.add(article);
                            }

                            @Override
                            public void problem(InputProblem problem) {
                                throw new AssertionError(problem);
                            }
                        });
        Article article = read.get(0);
        return outlet == null
                ? article
                : article.with(Provenance.of(outlet, "2024-06-21").sample(true));
    }

    public static Glossary glossary() {
        List<Concept> all = new ArrayList<>();
        all.add(concept(
                "csto",
                ConceptType.ORGANISATION,
                "Military alliance of several post-Soviet states.",
                List.of(relation(Relation.Type.BASED_ON, "cst")),
                List.of("KTMT", "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı", "~Təşkilat"),
                List.of("CSTO", "Collective Security Treaty Organization", "~the Organization"),
                List.of("منظمة معاهدة الأمن الجماعي", "~المنظمة")));
        all.add(concept(
                "csto-council",
                ConceptType.INSTITUTION,
                null,
                List.of(relation(Relation.Type.ORGAN_OF, "csto")),
                List.of("Xarici İşlər Nazirləri Şurası"),
                List.of("Council of Foreign Ministers"),
                List.of("مجلس وزراء الخارجية")));
        all.add(concept(
                "armenian-ministry",
                ConceptType.INSTITUTION,
                null,
                List.of(),
                List.of("Ermənistan Xarici İşlər Nazirliyi"),
                List.of("Foreign Ministry of Armenia"),
                List.of("وزارة خارجية أرمينيا")));
        all.add(concept(
                "foreign-minister",
                ConceptType.OFFICE,
                null,
                List.of(),
                List.of("xarici işlər naziri"),
                List.of("foreign minister"),
                List.of("وزير خارجية", "وزراء خارجية")));
        all.add(concept(
                "nurtleu",
                ConceptType.PERSON,
                null,
                List.of(relation(Relation.Type.HOLDS_OFFICE, "foreign-minister")),
                List.of("Murat Nurtleu"),
                List.of("Murat Nurtleu"),
                List.of("مراد نورتليو")));
        all.add(concept(
                "almaty", ConceptType.PLACE, null, List.of(), List.of("Almatı"), List.of("Almaty"), List.of("ألماتي")));
        all.add(concept(
                "kazakhstan",
                ConceptType.PLACE,
                null,
                List.of(),
                List.of("Qazaxıstan"),
                List.of("Kazakhstan"),
                List.of("كازاخستان")));
        all.add(concept(
                "yerevan",
                ConceptType.PLACE,
                null,
                List.of(),
                List.of("İrəvan"),
                List.of("Yerevan"),
                List.of("يريفان")));
        all.add(concept(
                "cst",
                ConceptType.AGREEMENT,
                null,
                List.of(),
                List.of("Kollektiv Təhlükəsizlik Müqaviləsi"),
                List.of("Collective Security Treaty"),
                List.of("معاهدة الأمن الجماعي")));
        all.add(concept(
                "regional-security",
                ConceptType.TERM,
                null,
                List.of(),
                List.of("regional təhlükəsizlik"),
                List.of("regional security"),
                List.of("الأمن الإقليمي")));
        return new Glossary(all, List.of(), List.of());
    }

    private static Relation relation(Relation.Type type, String target) {
        return new Relation(type, target, null, Validity.ALWAYS, null);
    }

    private static Concept concept(
            String id,
            ConceptType type,
            String definition,
            List<Relation> relations,
            List<String> az,
            List<String> en,
            List<String> ar) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        sections.put(LanguageTag.AZ, section(LanguageTag.AZ, az));
        sections.put(LanguageTag.EN, section(LanguageTag.EN, en));
        sections.put(LanguageTag.AR, section(LanguageTag.AR, ar));
        return new Concept(id, type, "", definition, List.of(), relations, Validity.ALWAYS, sections, Map.of());
    }

    /** A term behind {@code ~} counts in context only. */
    private static LanguageSection section(LanguageTag language, List<String> texts) {
        List<Term> terms = new ArrayList<>();
        for (String text : texts) {
            boolean contextual = text.startsWith("~");
            Status status = terms.isEmpty() ? Status.PREFERRED : Status.ADMITTED;
            terms.add(new Term(
                    contextual ? text.substring(1) : text,
                    contextual ? TermType.SHORT_FORM : TermType.FULL_FORM,
                    CaseRule.DEFAULT,
                    contextual,
                    Grammar.NONE,
                    List.of(Usage.of(status)),
                    null,
                    Map.of()));
        }
        return new LanguageSection(language, null, List.of(), terms);
    }
}
