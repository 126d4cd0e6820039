package org.dragoman.app.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;

/** Events made of sentences about names of the curated glossary; the same everywhere. */
final class MadeEvents {
    private static final Map<LanguageTag, List<String>> NAMES = Map.of(
            LanguageTag.EN, List.of("the United Nations", "Azerbaijan", "Armenia", "Kazakhstan", "the CSTO", "Baku"),
            LanguageTag.AZ,
                    List.of("Birləşmiş Millətlər Təşkilatı", "Azərbaycan", "Ermənistan", "Qazaxıstan", "KTMT", "Bakı"),
            LanguageTag.AR,
                    List.of("الأمم المتحدة", "أذربيجان", "أرمينيا", "كازاخستان", "منظمة معاهدة الأمن الجماعي", "باكو"));
    private static final Map<LanguageTag, List<String>> WORDS = Map.of(
            LanguageTag.EN,
                    List.of("ministers", "met", "on", "Friday", "and", "spoke", "of", "trade", "water", "roads"),
            LanguageTag.AZ,
                    List.of(
                            "nazirlər",
                            "cümə",
                            "günü",
                            "görüşüb",
                            "və",
                            "ticarət",
                            "su",
                            "yollar",
                            "barədə",
                            "danışıb"),
            LanguageTag.AR,
                    List.of(
                            "الوزراء", "يوم", "الجمعة", "اجتمعوا", "وتحدثوا", "عن", "التجارة", "والمياه", "والطرق",
                            "معا"));

    private MadeEvents() {}

    /** An event of three articles of so many sentences, five of them a paragraph. */
    static EventGroup of(String id, int sentences) {
        LocalDate day = LocalDate.of(2024, 6, 21);
        List<Article> articles = new ArrayList<>();
        for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.AR)) {
            articles.add(article(id + "." + language.value(), language, text(language, sentences, 14)));
        }
        return new EventGroup(id, Map.of(LanguageTag.EN, id), day, articles);
    }

    /** An event of one text of the user's own, with so many words. */
    static EventGroup own(String id, int words) {
        Article article = article(id, LanguageTag.EN, text(LanguageTag.EN, words / 15, 14));
        return new EventGroup(id, Map.of(LanguageTag.EN, id), LocalDate.of(2024, 6, 21), List.of(article));
    }

    private static Article article(String id, LanguageTag language, String text) {
        return new Article(
                id, language, text, null, null, Provenance.of("Made", "2024-06-21"), SourceMap.identity(id, text));
    }

    private static String text(LanguageTag language, int sentences, int words) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        List<String> names = NAMES.get(language);
        List<String> all = WORDS.get(language);
        for (int sentence = 0; sentence < sentences; sentence++) {
            text.append(names.get(sentence % names.size()));
            for (int word = 1; word < words; word++) {
                text.append(' ').append(all.get(random.nextInt(all.size())));
            }
            text.append(' ').append(names.get((sentence / 3) % names.size())).append('.');
            text.append(sentence % 5 == 4 ? '\n' : ' ');
        }
        return text.toString();
    }
}
