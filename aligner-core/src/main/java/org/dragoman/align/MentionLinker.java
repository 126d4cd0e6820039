package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/**
 * Pairs the mentions of one concept inside the beads of two or three articles, in the order of mention. What has no
 * counterpart stays alone and says why. Mentions inside longer ones are left out. Safe for use by several threads.
 */
public final class MentionLinker {
    /** A linker. */
    public MentionLinker() {}

    /** Mentions of one concept in one bead, by article. */
    private record Found(int bead, List<List<Mention>> sides) {}

    /**
     * Links the mentions of articles.
     *
     * @param articles in the order of the beads' sides
     * @param alignment their beads
     * @return links in the order of the beads, inside a bead in that of the mentions; every mention that no longer one
     *     covers is in one link
     */
    public List<Link> link(List<AnnotatedArticle> articles, Alignment alignment) {
        Map<String, List<Draft>> byConcept = new LinkedHashMap<>();
        for (int bead = 0; bead < alignment.beads().size(); bead++) {
            mentions(articles, alignment.beads().get(bead), bead)
                    .forEach((concept, found) -> byConcept
                            .computeIfAbsent(concept, c -> new ArrayList<>())
                            .addAll(drafts(found)));
        }
        List<Draft> all = new ArrayList<>();
        for (List<Draft> drafts : byConcept.values()) {
            joinNeighbours(drafts, alignment);
            all.addAll(drafts);
        }
        all.sort(Comparator.comparingInt((Draft d) -> d.bead).thenComparingInt(Draft::start));
        Absences absences = new Absences(articles);
        return all.stream()
                .map(d -> d.link((side, draft) -> reason(absences, alignment, draft, side)))
                .toList();
    }

    private static Map<String, Found> mentions(List<AnnotatedArticle> articles, Bead bead, int index) {
        Map<String, Found> byConcept = new LinkedHashMap<>();
        for (int side = 0; side < bead.sides().size(); side++) {
            for (int segment : bead.side(side)) {
                for (Mention mention : articles.get(side).mentions(segment)) {
                    if (!mention.nested()) {
                        byConcept
                                .computeIfAbsent(
                                        mention.concept().id(),
                                        c -> new Found(
                                                index, Draft.empty(bead.sides().size())))
                                .sides()
                                .get(side)
                                .add(mention);
                    }
                }
            }
        }
        return byConcept;
    }

    /** The mentions of a bead in their order; one in the plural faces those that would be left over. */
    private static List<Draft> drafts(Found found) {
        int most = found.sides().stream().mapToInt(List::size).max().orElse(0);
        int[] next = new int[found.sides().size()];
        int[] spare = new int[next.length];
        for (int side = 0; side < next.length; side++) {
            spare[side] = most - found.sides().get(side).size();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int rank = 0; rank < most; ) {
            int many = 1;
            for (int side = 0; side < next.length; side++) {
                List<Mention> mentions = found.sides().get(side);
                if (next[side] < mentions.size() && spare[side] > 0) {
                    many = Math.max(many, Math.min(count(mentions.get(next[side])), spare[side] + 1));
                }
            }
            Draft draft = new Draft(found.bead(), found.sides());
            for (int side = 0; side < next.length; side++) {
                List<Mention> mentions = found.sides().get(side);
                int here = many == 1 || spare[side] == 0 ? many : 1;
                int to = Math.min(mentions.size(), next[side] + here);
                boolean stands = many > 1 && here == 1 && to > next[side];
                if (stands) {
                    spare[side] -= many - 1;
                }
                draft.take(side, mentions.subList(next[side], to), stands ? number(mentions.get(next[side])) : null);
                next[side] = to;
            }
            rank += many;
            drafts.add(draft);
        }
        return drafts;
    }

    /** How many others a mention can stand for. */
    private static int count(Mention mention) {
        LinkReason number = number(mention);
        return number == LinkReason.DUAL ? 2 : number == LinkReason.COORDINATION ? Integer.MAX_VALUE : 1;
    }

    private static LinkReason number(Mention mention) {
        boolean dual =
                mention.derivation().steps().stream().anyMatch(s -> s.rule().endsWith(".dual"));
        boolean plural =
                mention.derivation().steps().stream().anyMatch(s -> s.rule().endsWith("plural"));
        return dual ? LinkReason.DUAL : plural ? LinkReason.COORDINATION : LinkReason.IN_BEAD;
    }

    /** A bead without the concept on a side takes what is left over of that side in the bead before or behind. */
    private static void joinNeighbours(List<Draft> drafts, Alignment alignment) {
        Map<Integer, List<Draft>> byBead = new HashMap<>();
        drafts.forEach(
                d -> byBead.computeIfAbsent(d.bead, b -> new ArrayList<>()).add(d));
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.gone) {
                continue;
            }
            for (int side = 0; side < draft.sides.size(); side++) {
                if (!draft.inBead.get(side).isEmpty() || !draft.sides.get(side).isEmpty()) {
                    continue;
                }
                for (int bead : neighbours(alignment, draft.bead)) {
                    int wanted = side;
                    Draft other = byBead.getOrDefault(bead, List.of()).stream()
                            .filter(o -> !o.gone && o != draft && o.fits(draft, wanted))
                            .findFirst()
                            .orElse(null);
                    if (other != null) {
                        draft.join(other);
                        break;
                    }
                }
            }
        }
        drafts.removeIf(d -> d.gone);
    }

    private static List<Integer> neighbours(Alignment alignment, int bead) {
        return Stream.of(bead - 1, bead + 1)
                .filter(b -> b >= 0 && b < alignment.beads().size())
                .toList();
    }

    /** Why a side of a link has nothing. */
    private static LinkReason reason(Absences absences, Alignment alignment, Draft draft, int side) {
        if (!draft.inBead.get(side).isEmpty()) {
            return LinkReason.REPEATED;
        }
        List<Integer> segments = alignment.beads().get(draft.bead).side(side);
        if (segments.isEmpty()) {
            return LinkReason.NO_TEXT;
        }
        return absences.of(draft.concept(), side, segments);
    }
}
