package org.dragoman.mention.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Puts an office above something that is itself composed, as long as there is more to put. */
final class Linking {
    private Linking() {}

    /**
     * Adds chains.
     *
     * @param sentence the sentence
     * @param roles what concepts can be
     * @param found what is composed; chains are added
     * @param inner whether a composed office stands where the outer one asks for its owner
     */
    static void chain(
            Sentence sentence, Roles roles, List<ComposedOffice> found, BiPredicate<Mention, ComposedOffice> inner) {
        Map<Mention, ComposedOffice> byOffice = new HashMap<>();
        for (ComposedOffice office : found) {
            for (Mention mention : sentence.mentions()) {
                if (mention.span().equals(office.parts().get(0).span())) {
                    byOffice.putIfAbsent(mention, office);
                }
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Mention outer : sentence.mentions()) {
                if (byOffice.containsKey(outer) || !roles.isOffice(outer.concept())) {
                    continue;
                }
                ComposedOffice link = link(outer, found, inner);
                if (link != null) {
                    byOffice.put(outer, link);
                    found.add(link);
                    more = true;
                }
            }
        }
    }

    private static @Nullable ComposedOffice link(
            Mention outer, List<ComposedOffice> found, BiPredicate<Mention, ComposedOffice> inner) {
        for (ComposedOffice candidate : found) {
            if (inner.test(outer, candidate)) {
                return Roles.chain(outer, candidate);
            }
        }
        return null;
    }
}
