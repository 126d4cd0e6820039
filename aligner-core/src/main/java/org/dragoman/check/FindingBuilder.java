package org.dragoman.check;

import java.util.List;
import java.util.Objects;
import org.dragoman.concept.Concept;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts a finding together. A place must be given; found is what stands there unless it is set. */
public final class FindingBuilder {
    private final ConsistencyCheck check;
    private final CheckedText text;
    private Severity severity;
    private @Nullable Span segment;
    private @Nullable Span span;
    private @Nullable Concept concept;
    private @Nullable String found;
    private List<String> expected = List.of();
    private @Nullable Fix fix;
    private Finding.@Nullable Counterpart counterpart;

    /**
     * Begins a finding.
     *
     * @param check whose it is
     * @param text the text to be mended
     */
    public FindingBuilder(ConsistencyCheck check, CheckedText text) {
        this.check = check;
        this.text = text;
        this.severity = check.severity();
    }

    /**
     * Sets the place to a mention of the target.
     *
     * @param mention the mention
     * @return this
     */
    public FindingBuilder at(Mention mention) {
        concept = mention.concept();
        return at(text.target().segments().get(mention.segment()).span(), mention.span());
    }

    /**
     * Sets the place to a unit: something is missing there.
     *
     * @param unit a unit with a target
     * @return this
     */
    public FindingBuilder at(CheckedUnit unit) {
        return at(text.targetSpan(unit), null);
    }

    /**
     * Sets the place.
     *
     * @param sentence the sentence or line of the target
     * @param words the words, null where something is missing
     * @return this
     */
    public FindingBuilder at(Span sentence, @Nullable Span words) {
        segment = sentence;
        span = words;
        return this;
    }

    /**
     * Sets the place in the other text.
     *
     * @param unit a unit with a source
     * @param words the words there, null for all of the unit
     * @return this
     */
    public FindingBuilder beside(CheckedUnit unit, @Nullable Span words) {
        AnnotatedArticle source = Objects.requireNonNull(text.source());
        counterpart = new Finding.Counterpart(source.article(), text.sourceSpan(unit), words);
        return this;
    }

    /**
     * Sets the concept.
     *
     * @param about what the words name
     * @return this
     */
    public FindingBuilder about(Concept about) {
        concept = about;
        return this;
    }

    /**
     * Sets what was found.
     *
     * @param words what stands there
     * @return this
     */
    public FindingBuilder found(String words) {
        found = words;
        return this;
    }

    /**
     * Sets what would satisfy the check.
     *
     * @param words best first
     * @return this
     */
    public FindingBuilder expected(List<String> words) {
        expected = words;
        return this;
    }

    /**
     * Sets another severity than the check's.
     *
     * @param other how grave
     * @return this
     */
    public FindingBuilder severity(Severity other) {
        severity = other;
        return this;
    }

    /**
     * Sets what to write.
     *
     * @param replacement the fix, null where it is not known
     * @return this
     */
    public FindingBuilder fix(@Nullable Fix replacement) {
        fix = replacement;
        return this;
    }

    /**
     * Ends it with the check's own message, {@code ID.message} or, where nothing is expected, {@code ID.bare}; into it go
     * what was found, what is expected, the concept's name.
     *
     * @return the finding
     */
    public Finding build() {
        String words = words();
        return build(Message.of(
                check.getClass(),
                check.id() + (expected.isEmpty() ? ".bare" : ".message"),
                words,
                expected.isEmpty() ? "" : expected.get(0),
                concept == null ? "" : concept.label(text.language())));
    }

    /**
     * Ends it.
     *
     * @param message what is wrong
     * @return the finding
     */
    public Finding build(Message message) {
        Span place = Objects.requireNonNull(segment, "a finding needs a place");
        return new Finding(
                check.id(),
                severity,
                text.name(),
                text.target().article(),
                place,
                span,
                concept,
                words(),
                expected,
                message,
                fix,
                counterpart);
    }

    private String words() {
        if (found != null) {
            return found;
        }
        return span == null ? "" : span.in(text.target().article().text());
    }
}
