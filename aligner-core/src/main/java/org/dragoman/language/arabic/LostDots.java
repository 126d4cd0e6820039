package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Step;

/**
 * Forms with ه for ة and ى for ي (or the reverse) that Egyptian and careless typing have. A text that leaves out the
 * dots of one word mostly leaves them out of all, but a lone سفيره is still his ambassador and على no man. So the dots
 * may be lost only where nothing else can be meant: behind the article, in a noun whose genitive follows, in a name.
 */
final class LostDots {
    private static final Step TEH_DOTS = new Step("ar.teh-dots", "ه");
    private static final Step YEH_DOTS = new Step("ar.yeh-dots", "ى");
    private static final Step YEH_ADDED = new Step("ar.yeh-dots", "ي");
    private static final int SHORT = 3;

    private LostDots() {}

    /**
     * Adds the forms of a noun or adjective.
     *
     * @param word its letters as cited
     * @param forms its forms
     * @return these, and those without dots
     */
    static List<Form> added(String word, List<Form> forms) {
        List<Form> all = new ArrayList<>(forms);
        boolean nisba = WordShape.isNisba(PhraseParser.withoutArticle(word));
        for (Form form : forms) {
            int states = form.features() & Features.STATES;
            int state = form.has(Features.ARTICLE) ? Features.ARTICLE : states & Features.CONSTRUCT;
            boolean clear = state == Features.ARTICLE || states == Features.CONSTRUCT;
            String letters = form.written();
            if (!clear || letters.length() <= SHORT) {
                continue;
            }
            int features = (form.features() & ~Features.STATES) | state;
            if (letters.endsWith("ة")) {
                all.add(form.respelt(stem(letters) + "ه", features, TEH_DOTS));
            } else if (nisba && state == Features.ARTICLE && letters.length() > SHORT + 1 && letters.endsWith("ي")) {
                all.add(form.respelt(stem(letters) + "ى", features, YEH_DOTS));
            }
        }
        return all;
    }

    /**
     * Adds the form of a word of a proper name, which carries no pronoun.
     *
     * @param forms its forms; the first as cited
     * @return these, and those without dots
     */
    static List<Form> addedToName(List<Form> forms) {
        Form cited = forms.get(0);
        String letters = cited.written();
        char last = letters.charAt(letters.length() - 1);
        boolean yeh = letters.length() > (cited.has(Features.ARTICLE) ? SHORT : SHORT + 1);
        if (last == 'ة' && letters.length() > SHORT) {
            return with(forms, cited.respelt(stem(letters) + "ه", cited.features(), TEH_DOTS));
        } else if (last == 'ي' && yeh) {
            return with(forms, cited.respelt(stem(letters) + "ى", cited.features(), YEH_DOTS));
        } else if (last == 'ى' && yeh) {
            return with(forms, cited.respelt(stem(letters) + "ي", cited.features(), YEH_ADDED));
        }
        return forms;
    }

    private static String stem(String letters) {
        return letters.substring(0, letters.length() - 1);
    }

    private static List<Form> with(List<Form> forms, Form other) {
        List<Form> all = new ArrayList<>(forms);
        all.add(other);
        return all;
    }
}
