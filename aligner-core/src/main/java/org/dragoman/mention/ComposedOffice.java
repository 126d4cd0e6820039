package org.dragoman.mention;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office or a body of a country or organisation, put together from what stands in the text. The mentions it is made
 * of stay as they are.
 *
 * @param id the glossary's own concept for it ({@code russian-foreign-ministry}), else the ids of the parts, the
 *     outermost office first, joined by {@code @}: {@code foreign-minister@russia}
 * @param span from its first word to its last; what it takes from an earlier place is not covered
 * @param segment index of the segment it stands in
 * @param rule why the parts belong together
 * @param parts the offices, the outermost first, then whose office it is
 * @param concept the glossary's own concept for it, null for none
 */
public record ComposedOffice(
        String id,
        Span span,
        int segment,
        Rule rule,
        List<Part> parts,
        @Nullable Concept concept) {
    /** Copies the list and asks for at least two parts. */
    public ComposedOffice {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a composed office has an office and an owner, got " + parts);
        }
        parts = List.copyOf(parts);
    }

    /**
     * What to call it.
     *
     * @param language the reader's language
     * @return the name of the glossary's own concept, else those of the parts: {@code foreign minister – Russia}
     */
    public String label(LanguageTag language) {
        return concept != null
                ? concept.label(language)
                : parts.stream().map(p -> p.concept().label(language)).collect(Collectors.joining(" – "));
    }

    /**
     * A part.
     *
     * @param role office or owner
     * @param concept what it names
     * @param term the term of which it shows a form; null for an adjective that is in no glossary
     * @param span where it stands; before {@link ComposedOffice#span()} where it was only said earlier
     */
    public record Part(Role role, Concept concept, @Nullable Term term, Span span) {}

    /** What a part is. */
    public enum Role {
        /** An office or a body. */
        OFFICE,
        /** The country or organisation whose it is. */
        OWNER;

        /**
         * {@return the name in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why the parts belong together. */
    public enum Rule {
        /** The owner is in the genitive or possessive: Rusiyanın xarici işlər naziri, Russia's foreign minister. */
        GENITIVE,
        /** The bare name stands before the office: Rusiya xarici işlər naziri, US President. */
        BARE,
        /** An adjective belongs to the office: Russian president, وزير الخارجية الأرميني. */
        ADJECTIVE,
        /** The office is of or for the owner: President of Russia, الأمين العام للأمم المتحدة. */
        OF,
        /** An Arabic construct: وزير خارجية أرمينيا. */
        CONSTRUCT,
        /** One word in the plural or dual for the offices of several: وزيري خارجية أرمينيا وأذربيجان. */
        SHARED,
        /** The office was said of another owner just before: الرئيس الروسي بوتين والأذربيجاني علييف. */
        ELLIPSIS,
        /** A counterpart holds the office named last before: نظيره البيلاروسي. */
        COUNTERPART,
        /** A counterpart who is known to hold an office of that owner. */
        HOLDER,
        /** An office of an office or body that is itself composed: Rusiya prezidentinin köməkçisi. */
        CHAIN,
        /** Set by hand. */
        DECIDED;

        /**
         * {@return a stable id, such as {@code office.genitive}}
         */
        public String code() {
            return "office." + name().toLowerCase(Locale.ROOT);
        }
    }
}
