package org.dragoman.app.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;

/** Two events that name cities which the glossary lacks. */
public final class ProposalEvents {
    private static final String EN = """
            Ships leave Hamburg for Rotterdam

            Two ships left Hamburg on Monday. They will reach Rotterdam on Thursday, the port authority said.
            A third ship waits in Copenhagen. Its cargo comes from Hamburg and from Copenhagen.
            In Rotterdam the ships take grain on board. Then they sail back to Hamburg.
            """;
    private static final String AZ = """
            Gəmilər Hamburqdan Rotterdama yola düşüb

            Bazar ertəsi iki gəmi Hamburqdan çıxıb. Liman idarəsi bildirib ki, onlar cümə axşamı Rotterdama çatacaq.
            Üçüncü gəmi Kopenhagendə gözləyir. Onun yükü Hamburqdan və Kopenhagendən gəlir.
            Rotterdamda gəmilər taxıl götürür. Sonra onlar Hamburqa qayıdır.
            """;
    private static final String AR = """
            سفن تغادر هامبورغ إلى روتردام

            غادرت سفينتان هامبورغ يوم الاثنين. وقالت سلطة الميناء إنهما ستصلان روتردام يوم الخميس.
            وتنتظر سفينة ثالثة في كوبنهاغن. وتأتي حمولتها من هامبورغ ومن كوبنهاغن.
            وفي روتردام تأخذ السفن القمح. ثم تعود إلى هامبورغ.
            """;

    private ProposalEvents() {}

    public static AppContext context() {
        Concept port = Concept.of(
                "port-authority",
                ConceptType.INSTITUTION,
                Map.of(
                        LanguageTag.EN, List.of(Term.of("port authority", TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AZ, List.of(Term.of("liman idarəsi", TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AR, List.of(Term.of("سلطة الميناء", TermType.FULL_FORM, Status.PREFERRED))));
        return AppContext.of(Services.installed(), new Glossary(List.of(port), List.of(), List.of()), Profile.NONE);
    }

    public static List<EventGroup> events() {
        return List.of(
                new EventGroup(
                        "ships",
                        Map.of(LanguageTag.EN, "Ships leave Hamburg"),
                        LocalDate.of(2024, 3, 4),
                        List.of(
                                Samples.article("ships.az.txt", AZ, "Sahil"),
                                Samples.article("ships.en.txt", EN, "Harbour Post"),
                                Samples.article("ships.ar.txt", AR, "السرو"))),
                new EventGroup(
                        "grain",
                        Map.of(LanguageTag.EN, "Grain in Rotterdam"),
                        LocalDate.of(2024, 3, 9),
                        List.of(
                                Samples.article(
                                        "grain.az.txt",
                                        "Rotterdamda taxıl\n\nHamburq gəmiləri Rotterdama çatıb.\n",
                                        "Sahil"),
                                Samples.article(
                                        "grain.en.txt",
                                        "Grain in Rotterdam\n\nThe ships from Hamburg have reached Rotterdam.\n",
                                        "Harbour Post"))));
    }
}
