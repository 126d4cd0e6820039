package org.dragoman.glossary.format.tbx;

import java.io.IOException;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.text.XmlWriter;

/** What a file says of itself: the same in both versions, but for the name of the element around it. */
final class TbxHeader {
    /** Before the license. */
    static final String LICENSE = "License: ";

    private static final String[] NONE = {};

    private TbxHeader() {}

    static void write(String element, GlossaryInfo info, XmlWriter xml) throws IOException {
        xml.block(
                element,
                NONE,
                () -> xml.block("fileDesc", NONE, () -> {
                    String title = info.title();
                    if (title != null) {
                        xml.block("titleStmt", NONE, () -> xml.line("title", NONE, title));
                    }
                    String license = info.license();
                    if (license != null) {
                        xml.block("publicationStmt", NONE, () -> xml.line("p", NONE, LICENSE + license));
                    }
                    xml.block("sourceDesc", NONE, () -> xml.line("p", NONE, "Dragoman glossary"));
                }));
    }
}
