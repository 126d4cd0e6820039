package org.dragoman.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that are hard for any language, and texts put together from pieces of them and of samples. */
final class HardTexts {
    static final List<String> FIXED = List.of(
            "",
            " \u00A0\u2003\t",
            "…",
            ".",
            "'’‘\"“”«»",
            "- – — \u2011",
            "😀 👩\u200D🚀 🇦🇿",
            "\uD83D",
            "a\uDE00b",
            "e\u0301 \u0301x \u00AD\u200B\uFEFF",
            "U.S. C.S.T.O. a.b.cd ..x.y.. z.",
            "İIıi ſßﬁǅΣς ŉ ǰ I\u0307",
            "Трамп Αθήνα 東京 서울 กรุงเทพ",
            "قال الرئيس: «نعم!» ثم غادر.",
            "One. Two! Three? “Four!” – five. 6.7 8",
            "31/12/9999 00.00.0000 2024-06-21T25:61+99:99 99999999999999999999 29 Feb 2023");

    private static final int GENERATED = 60;
    private static final int MOST_PIECES = 20;
    private static final int LONGEST_PIECE = 12;
    private static final long SEED = 20_261_128L;

    private HardTexts() {}

    /** The fixed texts, the samples, and texts made of pieces of both; none has a line end. */
    static List<String> around(List<String> samples) {
        List<String> all = new ArrayList<>(FIXED);
        samples.forEach(s -> all.add(s.replace('\n', ' ')));
        List<String> sources = List.copyOf(all);
        Random random = new Random(SEED);
        for (int i = 0; i < GENERATED; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(MOST_PIECES); pieces >= 0; pieces--) {
                // Samples as often as hard texts, however few there are.
                boolean own = random.nextBoolean() && !samples.isEmpty();
                int from = own ? FIXED.size() : 0;
                String source = sources.get(from + random.nextInt(sources.size() - from));
                int start = random.nextInt(source.length() + 1);
                int length = random.nextInt(LONGEST_PIECE) + 1;
                text.append(source, start, Math.min(source.length(), start + length));
            }
            all.add(text.toString());
        }
        return List.copyOf(all);
    }
}
