package org.example.turkish;

import java.util.ArrayList;
import java.util.List;

/** Which chains of suffixes a kind of word takes, likeliest first. */
enum Frame {
    /** A word inside a phrase: none. */
    INNER(List.of(List.of())),
    /** A proper name or an abbreviation: cases. */
    NAME(cases(List.of(), false)),
    /** A common noun: plural, possessive, case. */
    NOUN(noun()),
    /** A noun that ends in a possessive of its own. */
    COMPOUND(cases(List.of(), true)),
    /** The bare last word of a compound, from which its plural is made. */
    COMPOUND_PLURAL(cases(List.of(Suffix.COMPOUND_PLURAL), true));

    private final List<List<Suffix>> chains;

    Frame(List<List<Suffix>> chains) {
        this.chains = chains;
    }

    List<List<Suffix>> chains() {
        return chains;
    }

    private static List<List<Suffix>> noun() {
        List<List<Suffix>> all = new ArrayList<>(cases(List.of(), false));
        for (List<Suffix> number : List.of(List.<Suffix>of(), List.of(Suffix.PLURAL))) {
            if (!number.isEmpty()) {
                all.addAll(cases(number, false));
            }
            for (Suffix owner : List.of(Suffix.HIS, Suffix.MY, Suffix.YOUR)) {
                all.addAll(cases(with(number, owner), owner == Suffix.HIS));
            }
        }
        return all;
    }

    /** A chain alone and with each case; behind a third-person possessive with the n before it. */
    private static List<List<Suffix>> cases(List<Suffix> chain, boolean pronominal) {
        Suffix locative = pronominal ? Suffix.N_LOCATIVE : Suffix.LOCATIVE;
        return List.of(
                chain,
                with(chain, pronominal ? Suffix.N_ACCUSATIVE : Suffix.ACCUSATIVE),
                with(chain, pronominal ? Suffix.N_DATIVE : Suffix.DATIVE),
                with(chain, locative),
                with(chain, pronominal ? Suffix.N_ABLATIVE : Suffix.ABLATIVE),
                with(chain, Suffix.GENITIVE),
                with(chain, Suffix.WITH),
                with(with(chain, locative), Suffix.RELATIVE));
    }

    private static List<Suffix> with(List<Suffix> chain, Suffix last) {
        List<Suffix> longer = new ArrayList<>(chain);
        longer.add(last);
        return List.copyOf(longer);
    }
}
