package org.dragoman.app.ui;

import java.nio.charset.StandardCharsets;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;

/** Pages as they are saved, with what stands around an article; made for these tests. */
public final class Pages {
    public static final String AZ = """
            KTMT ölkələrinin nazirləri Almatıda görüşüb
            Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatının Xarici İşlər Nazirləri Şurası iyunun 21-də Almatıda toplaşıb. İclası Qazaxıstanın xarici işlər naziri Murat Nurtleu aparıb.
            Son Yazılar:
            - Bakıda yeni körpü AÇILDI
            - Hava necə olacaq
            Ermənistan Xarici İşlər Nazirliyi nazirin Almatıya getməyəcəyini bildirmişdi. İrəvan may ayında da iclasda iştirak etməmişdi.
            Nazirlər KTMT-nin hüquqi əsası olan Kollektiv Təhlükəsizlik Müqaviləsinin ildönümünü də müzakirə ediblər.
            Mənbə: Körpü Xəbər
            """;
    public static final String AR = """
            وزراء خارجية منظمة معاهدة الأمن الجماعي يجتمعون في ألماتي
            تاريخ النشر: 21 يونيو 2024
            عقد مجلس وزراء الخارجية في منظمة معاهدة الأمن الجماعي اجتماعه في ألماتي يوم 21 يونيو. وترأس الجلسة وزير خارجية كازاخستان مراد نورتليو.
            وكانت وزارة خارجية أرمينيا قد قالت إن الوزير لن يحضر. وغابت يريفان عن اجتماع مايو أيضا.
            اقرأ أيضا:
            - جسر جديد في باكو
            - الطقس غدا
            """;

    private Pages() {}

    /** A page as a reader gives it. */
    public static Article read(String file, String text) {
        CollectedArticles sink = new CollectedArticles();
        Articles.installed()
                .read(
                        new ArticleInput(file, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT.page(true)),
                        sink);
        return sink.articles().get(0);
    }
}
