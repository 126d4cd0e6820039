package org.dragoman.glossary.format.tbx;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;

/** Ids of entries as XML wants them: letters, digits, full stop, hyphen and underscore, a letter or underscore first. */
final class XmlIds {
    private XmlIds() {}

    /** The id in a file by concept; the concept's own wherever it can be. */
    static Map<String, String> of(Collection<Concept> concepts) {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Concept concept : concepts) {
            if (fits(concept.id())) {
                ids.put(concept.id(), concept.id());
                taken.add(concept.id());
            }
        }
        for (Concept concept : concepts) {
            if (!ids.containsKey(concept.id())) {
                String base = "_"
                        + concept.id()
                                .codePoints()
                                .mapToObj(c -> inner(c) ? Character.toString(c) : "_" + Integer.toHexString(c))
                                .reduce("", String::concat);
                String id = base;
                for (int n = 2; !taken.add(id); n++) {
                    id = base + "." + n;
                }
                ids.put(concept.id(), id);
            }
        }
        return ids;
    }

    /** Whether a text may be an id. */
    static boolean fits(String id) {
        int first = id.codePointAt(0);
        return (Character.isLetter(first) || first == '_') && id.codePoints().allMatch(XmlIds::inner);
    }

    private static boolean inner(int c) {
        return Character.isLetterOrDigit(c) && c < 0x10000 || c == '-' || c == '_' || c == '.';
    }
}
