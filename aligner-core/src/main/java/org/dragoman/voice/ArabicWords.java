package org.dragoman.voice;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms of Arabic verbs of saying. */
final class ArabicWords {
    /** What a form is. */
    record Form(String use, Gender gender, boolean participle) {}

    /** A form at its place; {@code joined} where و or ف is written together with it. */
    record Verb(int at, Form form, boolean joined, String written) {
        boolean noun() {
            return form.use().equals("noun");
        }
    }

    private final Map<String, Form> forms = new HashMap<>();

    ArabicWords() {
        for (String[] row : Lexicon.rows("arabic-verbs.tsv")) {
            String use = row[0];
            String past = row[1];
            add(past, use, Gender.MALE);
            if (use.equals("noun")) {
                continue;
            }
            boolean weak = past.endsWith("ى");
            add(row[2].isEmpty() ? past + "ت" : row[2], use, Gender.FEMALE);
            add((weak ? past.substring(0, past.length() - 1) : past) + "وا", use, Gender.ANY);
            add(weak ? past.substring(0, past.length() - 1) + "يا" : past + "ا", use, Gender.ANY);
            participles(row.length > 4 ? row[4] : "", use);
            String present = row[3];
            if (present.isEmpty()) {
                continue;
            }
            String stem = present.substring(1);
            String bare = stem.endsWith("ي") || stem.endsWith("ى") ? stem.substring(0, stem.length() - 1) : stem;
            add(present, use, Gender.MALE);
            add("ت" + stem, use, Gender.FEMALE);
            add("ي" + bare + "ون", use, Gender.ANY);
            add("ي" + stem + "ان", use, Gender.ANY);
            add("ت" + stem + "ان", use, Gender.ANY);
        }
    }

    private void participles(String masculine, String use) {
        if (masculine.isEmpty()) {
            return;
        }
        String stem = masculine.endsWith("ا") ? masculine.substring(0, masculine.length() - 1) : masculine;
        forms.put(masculine, new Form(use, Gender.MALE, true));
        forms.put(stem + "ة", new Form(use, Gender.FEMALE, true));
        forms.put(stem + "ين", new Form(use, Gender.ANY, true));
    }

    private void add(String form, String use, Gender gender) {
        forms.putIfAbsent(form, new Form(use, gender, false));
    }

    /** The verb at a token, its conjunction aside. */
    @Nullable
    Verb at(Sentence s, int i) {
        if (i < 0 || i >= s.size() || !s.at(i).word() || s.at(i).mention() != null) {
            return null;
        }
        String low = s.low(i);
        Form form = forms.get(low);
        String written = s.at(i).text();
        if (form != null) {
            return new Verb(
                    i,
                    form,
                    false,
                    form.use().equals("noun") && low.startsWith("بال") ? written.substring(1) : written);
        }
        Form calls = s.shaped(i, "\\p{L}{3,}(?:ون|و)(?:ه|ها|هم)")
                ? forms.get(low.replaceFirst("(?:ه|ها|هم)$", "").replaceFirst("و$", "وا"))
                : null;
        if (calls != null && calls.use().equals("describe") && !calls.participle()) {
            return new Verb(i, calls, false, written);
        }
        boolean conjunction = low.length() > 2 && (low.charAt(0) == 'و' || low.charAt(0) == 'ف');
        form = conjunction ? forms.get(low.substring(1)) : null;
        return form == null ? null : new Verb(i, form, true, written.substring(afterFirst(written)));
    }

    private static int afterFirst(String word) {
        int at = 1;
        while (at < word.length() && Character.getType(word.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }
}
