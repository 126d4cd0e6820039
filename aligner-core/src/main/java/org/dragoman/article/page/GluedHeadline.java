package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline that a page has run into the sentence behind it, as links inside a text come out when only the text is kept.
 * Found only where grammar says so: a line opens with words in which nobody is said to speak and no sign stands, and then a
 * sentence begins, by a capitalised function word (Latin script) or by {@code و} with a verb of saying and its speaker
 * (Arabic), while the words before are set in the present tense of headlines.
 */
final class GluedHeadline {
    private static final int LEAST_WORDS = 4;
    private static final int LAST_WORD = 25;
    private static final int SPEECH_WITHIN = 8;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SIGN = Pattern.compile(".*[.:;!?،؛؟,\"“”«»(].*");
    private static final Set<String> SAYING = Set.of(
            "قال", "قالت", "أضاف", "أضافت", "أكد", "أكدت", "أوضح", "أوضحت", "أعلن", "أعلنت", "صرح", "صرحت", "أشار",
            "أشارت", "ذكر", "ذكرت", "شدد", "شددت", "لفت", "أفاد", "أفادت", "كشف", "كشفت", "اعتبر", "اعتبرت");
    /** Words with a و of their own that open headlines; any other و in front joins a sentence to the one before. */
    private static final Set<String> OWN_WAW = Set.of(
            "وزير", "وزيرة", "وزيرا", "وزراء", "وزارة", "واشنطن", "وفد", "وفدا", "وفود", "وكالة", "وسائل", "وسيط",
            "وثيقة", "وثائق", "وحدة", "وحدات", "وفاة", "ولي", "والي", "والد", "والدة");

    private static final Pattern IMPERFECT = Pattern.compile("[يت][ء-ي]{3,}");
    private static final Set<String> OPENERS_EN =
            Set.of("The", "It", "He", "She", "They", "This", "These", "Those", "However", "Meanwhile", "According");
    private static final Set<String> OPENERS_AZ =
            Set.of("Bu", "Belə", "O", "Onun", "Həmin", "Qeyd", "Xatırladaq", "Bundan", "Lakin", "Sözügedən", "Eyni");
    private static final Set<String> BEFORE_NAMES = Set.of("in", "of", "from", "to", "at", "by", "for", "and");
    private static final Pattern FINITE_AZ =
            Pattern.compile(".*(ib|ıb|ub|üb|ir|ır|ur|ür|acaq|əcək|di|dı|du|dü|dir|dır|dur|dür)");

    private GluedHeadline() {}

    /** Where the headline ends in a line, 0 where the line begins with none. */
    static int end(String line) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (words.size() < LAST_WORD && matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int i = 0; i < words.size(); i++) {
            String word = line.substring(words.get(i)[0], words.get(i)[1]);
            if (i >= LEAST_WORDS && (arabic(line, words, i) || latin(line, words, i))) {
                return words.get(i)[0];
            }
            if (SIGN.matcher(word).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static String word(String line, List<int[]> words, int i) {
        return line.substring(words.get(i)[0], words.get(i)[1]);
    }

    private static boolean arabic(String line, List<int[]> words, int at) {
        String word = word(line, words, at);
        if (word.length() < 4 || word.charAt(0) != 'و' || !SAYING.contains(word.substring(1))) {
            return false;
        }
        String opener = word(line, words, 0);
        boolean present = IMPERFECT.matcher(word(line, words, 1)).matches()
                || IMPERFECT.matcher(word(line, words, 2)).matches();
        if (!present
                || (opener.charAt(0) == 'و' && !OWN_WAW.contains(opener))
                || SAYING.contains(opener)
                || IMPERFECT.matcher(opener).matches()) {
            return false;
        }
        for (int i = at + 1; i < Math.min(words.size(), at + SPEECH_WITHIN); i++) {
            String next = word(line, words, i);
            if (i > at + 1 && (next.equals("إن") || next.equals("أن"))) {
                return true;
            }
            if (next.endsWith(":")) {
                return next.length() > 1;
            }
        }
        return false;
    }

    /** A function word with a capital behind a word that no sentence ends with a stop. */
    private static boolean latin(String line, List<int[]> words, int at) {
        String word = word(line, words, at);
        boolean azerbaijani = OPENERS_AZ.contains(word);
        if (at + 1 >= words.size() || !(azerbaijani || OPENERS_EN.contains(word))) {
            return false;
        }
        String before = word(line, words, at - 1);
        String next = word(line, words, at + 1);
        boolean small = Character.isLowerCase(before.charAt(0)) && Character.isLowerCase(next.charAt(0));
        boolean name = word.equals("The") && BEFORE_NAMES.contains(before);
        return small && !name && FINITE_AZ.matcher(before).matches() == azerbaijani;
    }
}
