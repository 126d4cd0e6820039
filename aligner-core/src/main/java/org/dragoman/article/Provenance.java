package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from, as far as it is known.
 *
 * @param outlet who published it, as written
 * @param agencies whose report it carries, from the nearest source to the farthest, as written
 * @param author who wrote it, as written
 * @param address web address
 * @param published date or time of publication
 * @param retrieved date or time of retrieval
 * @param hash SHA-256 of the file or the record it was read from, in hexadecimal digits
 * @param sample whether the text was written as a sample and no outlet published it
 */
public record Provenance(
        @Nullable String outlet,
        List<String> agencies,
        @Nullable String author,
        @Nullable String address,
        @Nullable Dated published,
        @Nullable Dated retrieved,
        @Nullable String hash,
        boolean sample) {
    /** Nothing known. */
    public static final Provenance UNKNOWN = new Provenance(null, List.of(), null, null, null, null, null, false);

    /** Copies the list. */
    public Provenance {
        agencies = List.copyOf(agencies);
    }

    /**
     * What an outlet and a day of publication say.
     *
     * @param outlet who published it
     * @param published ISO 8601, null where unknown
     * @return a provenance with nothing else
     */
    public static Provenance of(@Nullable String outlet, @Nullable String published) {
        return UNKNOWN.outlet(outlet).published(published == null ? null : Dated.metadata(published));
    }

    /**
     * The way of the report: outlet, then its sources.
     *
     * @return such as {@code Viral.az ← RİA Novosti}; null where neither is known
     */
    public @Nullable String chain() {
        List<String> links = links();
        return links.isEmpty() ? null : String.join(" ← ", links);
    }

    /**
     * The links of the report's way: outlet, then its sources. An outlet that signs its own report is no source of it,
     * nor does its name stand again before that of a source ({@code صحيفة السرو - وكالات}).
     *
     * @return the names, empty where none is known
     */
    public List<String> links() {
        List<String> links = new ArrayList<>();
        if (outlet != null) {
            links.add(outlet);
        }
        for (String agency : agencies) {
            String source = outlet == null ? agency : withoutOutlet(agency, outlet.strip());
            if (!source.isEmpty()) {
                links.add(source);
            }
        }
        return List.copyOf(links);
    }

    private static String withoutOutlet(String agency, String outlet) {
        String name = agency.strip();
        if (outlet.isEmpty() || !name.startsWith(outlet)) {
            return agency;
        }
        String rest = name.substring(outlet.length()).strip();
        if (rest.isEmpty()) {
            return "";
        }
        return "-–—+/،,".indexOf(rest.charAt(0)) < 0
                ? agency
                : rest.substring(1).strip();
    }

    /**
     * What is known here, and where nothing is, what another knows. It is a sample where either says so.
     *
     * @param other further facts
     * @return both together
     */
    public Provenance or(Provenance other) {
        return new Provenance(
                outlet != null ? outlet : other.outlet,
                !agencies.isEmpty() ? agencies : other.agencies,
                author != null ? author : other.author,
                address != null ? address : other.address,
                published != null ? published : other.published,
                retrieved != null ? retrieved : other.retrieved,
                hash != null ? hash : other.hash,
                sample || other.sample);
    }

    /**
     * The same with another outlet.
     *
     * @param value who published it, null for unknown
     * @return the changed provenance
     */
    public Provenance outlet(@Nullable String value) {
        return new Provenance(value, agencies, author, address, published, retrieved, hash, sample);
    }

    /**
     * The same with other agencies.
     *
     * @param value from the nearest source to the farthest
     * @return the changed provenance
     */
    public Provenance agencies(List<String> value) {
        return new Provenance(outlet, value, author, address, published, retrieved, hash, sample);
    }

    /**
     * The same with another author.
     *
     * @param value who wrote it, null for unknown
     * @return the changed provenance
     */
    public Provenance author(@Nullable String value) {
        return new Provenance(outlet, agencies, value, address, published, retrieved, hash, sample);
    }

    /**
     * The same with another address.
     *
     * @param value web address, null for unknown
     * @return the changed provenance
     */
    public Provenance address(@Nullable String value) {
        return new Provenance(outlet, agencies, author, value, published, retrieved, hash, sample);
    }

    /**
     * The same with another date of publication.
     *
     * @param value the date, null for unknown
     * @return the changed provenance
     */
    public Provenance published(@Nullable Dated value) {
        return new Provenance(outlet, agencies, author, address, value, retrieved, hash, sample);
    }

    /**
     * The same with another date of retrieval.
     *
     * @param value the date, null for unknown
     * @return the changed provenance
     */
    public Provenance retrieved(@Nullable Dated value) {
        return new Provenance(outlet, agencies, author, address, published, value, hash, sample);
    }

    /**
     * The same with another hash.
     *
     * @param value SHA-256 in hexadecimal digits, null for unknown
     * @return the changed provenance
     */
    public Provenance hash(@Nullable String value) {
        return new Provenance(outlet, agencies, author, address, published, retrieved, value, sample);
    }

    /**
     * The same, marked as a sample or not.
     *
     * @param value whether no outlet published it
     * @return the changed provenance
     */
    public Provenance sample(boolean value) {
        return new Provenance(outlet, agencies, author, address, published, retrieved, hash, value);
    }
}
