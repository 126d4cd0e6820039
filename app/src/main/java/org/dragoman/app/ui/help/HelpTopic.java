package org.dragoman.app.ui.help;

/**
 * A page of help.
 *
 * @param id stable name; links name it
 * @param title its heading
 * @param html what stands under the heading: paragraphs, links to other pages, keys already written in
 */
public record HelpTopic(String id, String title, String html) {
    /** What a search looks through. */
    String plain() {
        return title + " " + html.replaceAll("<[^>]*>", " ");
    }
}
