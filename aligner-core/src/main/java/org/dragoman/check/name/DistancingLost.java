package org.dragoman.check.name;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Message;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceFinder;
import org.dragoman.voice.VoiceKind;
import org.dragoman.voice.Voices;

/**
 * A term that one side of a pair keeps at a distance, by "so-called" or by quotation marks around it, and the other takes
 * for its own. What stands in a longer quotation is its speaker's.
 */
public final class DistancingLost implements ConsistencyCheck {
    private static final String ID = "distancing-lost";
    private static final Pattern MARK = Pattern.compile("[\"“”„«»‘’]");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        AnnotatedArticle source = text.source();
        if (source == null) {
            return;
        }
        Voices there = new VoiceFinder(text.languages()).find(source);
        Voices here = text.voices();
        for (CheckedUnit unit : text.units()) {
            if (unit.paired()) {
                List<Mention> said = text.sourceMentions(unit);
                for (Mention mention : text.targetMentions(unit)) {
                    compare(text, unit, mention, said, there, here, sink);
                }
            }
        }
    }

    private void compare(
            CheckedText text,
            CheckedUnit unit,
            Mention mention,
            List<Mention> source,
            Voices there,
            Voices here,
            Consumer<Finding> sink) {
        AnnotatedArticle annotated = Objects.requireNonNull(text.source());
        List<Mention> same = source.stream()
                .filter(m ->
                        !m.nested() && m.concept().id().equals(mention.concept().id()))
                .toList();
        if (mention.nested() || same.isEmpty()) {
            return;
        }
        boolean distanced = here.kindAt(mention.span()) == VoiceKind.DISTANCED;
        boolean own = isOwn(here.kindAt(mention.span()));
        boolean allDistanced = same.stream().allMatch(m -> there.kindAt(m.span()) == VoiceKind.DISTANCED);
        boolean allOwn = same.stream().allMatch(m -> isOwn(there.kindAt(m.span())));
        boolean lost = own && allDistanced && !marked(text.target(), text.targetSpan(unit), mention.span());
        boolean added =
                distanced && allOwn && same.stream().noneMatch(m -> marked(annotated, text.sourceSpan(unit), m.span()));
        if (!lost && !added) {
            return;
        }
        String words = mention.surface(text.target().article().text());
        FindingBuilder finding = new FindingBuilder(this, text)
                .at(mention)
                .beside(unit, same.get(0).span());
        sink.accept(
                lost
                        ? finding.build(Message.of(
                                ID + ".bare",
                                same.get(0).surface(annotated.article().text())))
                        : finding.build(Message.of(ID + ".added", words)));
    }

    /** Whether quotation marks stand on either side of a mention, whatever they mean. */
    private static boolean marked(AnnotatedArticle article, Span unit, Span mention) {
        String text = article.article().text();
        String before = text.substring(unit.start(), mention.start());
        String behind = text.substring(mention.end(), unit.end());
        return MARK.matcher(before).find() && MARK.matcher(behind).find();
    }

    private static boolean isOwn(VoiceKind kind) {
        return kind == VoiceKind.OWN || kind == VoiceKind.INDIRECT || kind == VoiceKind.HEADLINE;
    }
}
