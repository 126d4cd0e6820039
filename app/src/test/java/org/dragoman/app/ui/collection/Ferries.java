package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of articles that name concepts of the samples' glossary, made for these tests. */
public final class Ferries {
    private Ferries() {}

    /** One article, as a file of its own. */
    public static void write(Path folder, String name, String outlet, String day, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(name),
                "{\"text\": \"" + text.replace("\n", "\\n") + "\", \"outlet\": \"" + outlet + "\", \"published\": \""
                        + day + "\"}\n");
    }

    /** Six places of CSTO in three languages. */
    public static void writeAll(Path folder) throws IOException {
        write(
                folder,
                "talks.en.json",
                "Meridian Wire",
                "2024-06-21",
                "Talks in Almaty\n\nThe CSTO met in Almaty on Friday. The ministers of the CSTO (KTMT) were silent.\n");
        write(
                folder,
                "talks.az.json",
                "Körpü Xəbər",
                "2024-06-20",
                "Almatıda görüş\n\nNazirlər KTMT-nin iclasına gəlib. “KTMT güclüdür”, – nazir dedi.\n");
        write(
                folder,
                "talks.ar.json",
                "صحيفة السرو",
                "2024-06-22",
                "اجتماع ألماتي\n\nعقد وزراء منظمة معاهدة الأمن الجماعي (CSTO) اجتماعا يوم 21 يونيو.\n");
    }
}
