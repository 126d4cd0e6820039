package org.dragoman.glossary.format.tbx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element with everything in it.
 *
 * @param name local name
 * @param namespace address of its namespace, empty for none
 * @param offset where its tag begins in the file, UTF-16
 * @param attributes by name; those of XML itself with their prefix, such as {@code xml:lang}
 * @param children elements directly in it
 * @param text all text in it, that of inner elements included
 */
record XmlNode(
        String name,
        String namespace,
        int offset,
        Map<String, String> attributes,
        List<XmlNode> children,
        String text) {

    @Nullable
    String attribute(String key) {
        return attributes.get(key);
    }

    /** Text without blanks around it. */
    String stripped() {
        return text.strip();
    }
}
