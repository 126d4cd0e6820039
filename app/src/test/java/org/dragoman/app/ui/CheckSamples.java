package org.dragoman.app.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.service.Services;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;

/** A glossary that says what not to write, and a text with its translations that write it; made for these tests. */
public final class CheckSamples {
    public static final String EN = """
            Belarus and its neighbours

            The delegation of Belarus came to Minsk on Monday. Belarus said that the talks of the two sides would go on.
            The delegation of Belarus met the Speaker of the Assembly. The Assembly of Belarus was silent.
            The river is called the Northern River by one side and the Upper River by the other.
            """;
    public static final String AZ = """
            Belorusiya və qonşuları

            Belorusiyanın nümayəndə heyəti bazar ertəsi Minskə gəlib. Belorusiya iki tərəfin danışıqlarının davam edəcəyini bildirib.
            Belarusun nümayəndə heyəti Şuranın sədri ilə görüşüb. Belarusun Şurası susub.
            Bir tərəf çayı Şimal çayı, o biri tərəf Yuxarı çay adlandırır.
            """;
    public static final String AR = """
            بيلاروسيا وجيرانها

            وصل وفد بيلاروسيا إلى مينسك يوم الاثنين. وقالت بيلاروسيا إن محادثات الجانبين ستستمر.
            التقى وفد روسيا البيضاء رئيس الجمعية. وسكتت جمعية روسيا البيضاء.
            يسمي جانب النهر نهر الشمال ويسميه الآخر النهر الأعلى.
            """;

    private CheckSamples() {}

    public static AppContext context() {
        return AppContext.of(Services.installed(), glossary(), Profile.NONE);
    }

    public static List<Article> articles() {
        return List.of(
                Samples.article("belarus.en.txt", EN, "Meridian Wire"),
                Samples.article("belarus.az.txt", AZ, "Körpü Xəbər"),
                Samples.article("belarus.ar.txt", AR, "صحيفة السرو"));
    }

    public static List<EventGroup> events() {
        return events(articles());
    }

    public static List<EventGroup> events(List<Article> articles) {
        return List.of(new EventGroup(
                "belarus",
                Map.of(LanguageTag.EN, "Belarus and its neighbours", LanguageTag.AZ, "Belarus və qonşuları"),
                LocalDate.of(2024, 6, 21),
                articles));
    }

    /** Terms of which + marks preferred, - deprecated, ? contested ones. */
    public static Glossary glossary() {
        return new Glossary(
                List.of(
                        concept(
                                "belarus",
                                ConceptType.PLACE,
                                List.of("+Belarus", "-Belorusiya"),
                                List.of("+Belarus"),
                                List.of("+بيلاروسيا", "-روسيا البيضاء")),
                        concept("minsk", ConceptType.PLACE, List.of("+Minsk"), List.of("+Minsk"), List.of("+مينسك")),
                        concept(
                                "assembly",
                                ConceptType.INSTITUTION,
                                List.of("+Assambleya", "+Məclis", "-Şura"),
                                List.of("+Assembly"),
                                List.of("+الجمعية")),
                        concept(
                                "river",
                                ConceptType.PLACE,
                                List.of("?Şimal çayı", "?Yuxarı çay"),
                                List.of("?Northern River", "?Upper River"),
                                List.of("?نهر الشمال", "?النهر الأعلى"))),
                List.of(),
                List.of());
    }

    private static Concept concept(String id, ConceptType type, List<String> az, List<String> en, List<String> ar) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        sections.put(LanguageTag.AZ, section(LanguageTag.AZ, az));
        sections.put(LanguageTag.EN, section(LanguageTag.EN, en));
        sections.put(LanguageTag.AR, section(LanguageTag.AR, ar));
        return new Concept(id, type, "", null, List.of(), List.of(), Validity.ALWAYS, sections, Map.of());
    }

    private static LanguageSection section(LanguageTag language, List<String> texts) {
        List<Term> terms = new ArrayList<>();
        for (String text : texts) {
            Status status = switch (text.charAt(0)) {
                case '+' -> Status.PREFERRED;
                case '-' -> Status.DEPRECATED;
                default -> Status.CONTESTED;
            };
            terms.add(new Term(
                    text.substring(1),
                    TermType.FULL_FORM,
                    CaseRule.DEFAULT,
                    false,
                    Grammar.NONE,
                    List.of(Usage.of(status)),
                    null,
                    Map.of()));
        }
        return new LanguageSection(language, null, List.of(), terms);
    }
}
