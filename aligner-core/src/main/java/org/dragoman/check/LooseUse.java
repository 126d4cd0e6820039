package org.dragoman.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;

/**
 * Whether a source uses a term so that its counterpart may well be put in another way: as a verb (to veto; veto qoymaq), as
 * a part of a longer word (pro-West, cənub-qərb) or of a name that the glossary does not know (Jordan Spieth, West Virginia).
 */
final class LooseUse {
    private static final Pattern NEXT = Pattern.compile("\\G (\\p{Lu}[\\p{L}\\p{M}]+)");
    private static final Pattern LAST = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}]+) $");
    private static final Pattern PREFIX = Pattern.compile(
            "(?:^|[^\\p{L}\\p{M}-])(?:\\p{Ll}+|North|South|East|West|Euro|Afro|Cənub|Şimal|Şərq|Qərb|Pro|Anti|Non)[-‐‑]$");
    private static final Pattern TO =
            Pattern.compile("(?i)(?:^|\\W)(?:to|will|would|can|could|may|might|must|shall|should|not|n['’]t) $");
    private static final Pattern DO = Pattern.compile(
            "\\G (?:qoy|et|ed|ol|elə|olun|edil|keçir|ver)(?:\\p{L}*)(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> DAYS = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
                            + "september october november december")
                    .split(" "));
    private static final int LOOK_BACK = 30;

    private final AnnotatedArticle source;
    private final Set<String> surnames = new HashSet<>();

    private LooseUse(AnnotatedArticle source) {
        this.source = source;
        for (Mention mention : source.mentions()) {
            if (isPlaceInSentence(mention) && namedBefore(mention)) {
                surnames.add(mention.surface(source.article().text()));
            }
        }
    }

    static LooseUse of(CheckedText text) {
        return new LooseUse(Objects.requireNonNull(text.source()));
    }

    /** Whether a mention of the source is such a use. */
    boolean is(Mention mention) {
        String text = source.article().text();
        return joined(text, mention)
                || verb(text, mention)
                || isPlaceInSentence(mention) && (namedBehind(mention) || surnames.contains(mention.surface(text)));
    }

    /** Behind a prefix or a point of the compass; a term also before another word. US-Russia names both. */
    private static boolean joined(String text, Mention mention) {
        Span span = mention.span();
        return PREFIX.matcher(text.substring(Math.max(0, span.start() - LOOK_BACK), span.start()))
                        .find()
                || mention.concept().type() == ConceptType.TERM
                        && isHyphen(text, span.end())
                        && isLetter(text, span.end() + 1);
    }

    private boolean verb(String text, Mention mention) {
        if (mention.concept().type() != ConceptType.TERM) {
            return false;
        }
        int start = mention.span().start();
        return switch (source.article().language().language()) {
            case "en" ->
                TO.matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                        .find();
            case "az" ->
                mention.derivation().steps().isEmpty()
                        && DO.matcher(text).find(mention.span().end());
            default -> false;
        };
    }

    /** In a title capitals are no sign. */
    private boolean isPlaceInSentence(Mention mention) {
        return mention.concept().type() == ConceptType.PLACE
                && !source.segments().get(mention.segment()).title();
    }

    /** A word with a capital that nothing names stands behind: West Virginia. */
    private boolean namedBehind(Mention mention) {
        Span segment = source.segments().get(mention.segment()).span();
        Matcher next =
                NEXT.matcher(source.article().text()).region(mention.span().end(), segment.end());
        return next.find() && isUnknown(mention, new Span(next.start(1), next.end(1)));
    }

    /** Such a word stands before, and does not begin the sentence: then the name stands for a person elsewhere too. */
    private boolean namedBefore(Mention mention) {
        Span segment = source.segments().get(mention.segment()).span();
        Matcher last = LAST.matcher(source.article().text())
                .region(segment.start(), mention.span().start());
        return last.find()
                && last.start(1) > segment.start()
                && isUnknown(mention, new Span(last.start(1), last.end(1)));
    }

    private boolean isUnknown(Mention mention, Span word) {
        String low = word.in(source.article().text()).toLowerCase(Locale.ROOT);
        List<Mention> around = source.mentions(mention.segment());
        return !DAYS.contains(low) && around.stream().noneMatch(m -> m.span().overlaps(word));
    }

    private static boolean isHyphen(String text, int at) {
        return at >= 0 && at < text.length() && "-‐‑–".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
