package org.dragoman.candidate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A {@link Match} without the lines it stands in.
 *
 * @param languages index in {@link LanguagePair#ALL}
 * @param from first word of the source
 * @param to after its last
 * @param targetFrom first word of the target
 * @param targetTo after its last
 * @param targetCut chars of attached words before the target
 * @param score how well they fit
 * @param facts numbers of {@link Facts}
 */
record LooseMatch(
        int languages, int from, int to, int targetFrom, int targetTo, int targetCut, double score, double[] facts) {
    static LooseMatch of(int languages, Match match) {
        Phrase source = match.source();
        Phrase target = match.target();
        return new LooseMatch(
                languages,
                source.from(),
                source.to(),
                target.from(),
                target.to(),
                target.cut(),
                match.score(),
                match.facts());
    }

    /** The match in its unit; the facts are copied. */
    Match in(Unit unit) {
        LanguagePair pair = LanguagePair.ALL.get(languages);
        Phrase source = new Phrase(line(unit, pair.from()), from, to, 0);
        return new Match(
                source, new Phrase(line(unit, pair.to()), targetFrom, targetTo, targetCut), score, facts.clone());
    }

    private static Line line(Unit unit, String language) {
        return java.util.Objects.requireNonNull(unit.sides().get(language));
    }

    /** Most facts are 0; only the others are written. */
    void write(DataOutputStream out) throws IOException {
        out.writeByte(languages);
        for (int number : new int[] {from, to, targetFrom, targetTo, targetCut}) {
            out.writeInt(number);
        }
        out.writeDouble(score);
        int known = 0;
        for (int i = 0; i < facts.length; i++) {
            known |= facts[i] == 0 ? 0 : 1 << i;
        }
        out.writeInt(known);
        for (double fact : facts) {
            if (fact != 0) {
                out.writeDouble(fact);
            }
        }
    }

    static LooseMatch read(DataInputStream in) throws IOException {
        int languages = in.readByte();
        int from = in.readInt();
        int to = in.readInt();
        int targetFrom = in.readInt();
        int targetTo = in.readInt();
        int cut = in.readInt();
        double score = in.readDouble();
        int known = in.readInt();
        double[] facts = new double[Facts.COUNT];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (known & 1 << i) == 0 ? 0 : in.readDouble();
        }
        return new LooseMatch(languages, from, to, targetFrom, targetTo, cut, score, facts);
    }
}
