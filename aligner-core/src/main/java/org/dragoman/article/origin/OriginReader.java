package org.dragoman.article.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.article.Stretch;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the lines of a page where it came from: its datelines, its credits, and whom its text cites. What metadata say
 * counts more. Immutable.
 */
public final class OriginReader {
    private final OutletRegister register;
    private final Languages languages;

    /**
     * A reader.
     *
     * @param register outlets and agencies to know
     * @param languages rules of dates
     */
    public OriginReader(OutletRegister register, Languages languages) {
        this.register = register;
        this.languages = languages;
    }

    /**
     * Adds to what is known of a page what its lines say.
     *
     * @param text the page's text
     * @param language its language
     * @param layout what its lines are
     * @param known what metadata or the user say
     * @return both together; what was known stays
     */
    public Provenance read(String text, LanguageTag language, Layout layout, Provenance known) {
        CreditLines credits = new CreditLines(register);
        lines(text, layout, LineClass.CREDIT).forEach(credits::read);
        CitedSources.Cited cited = new CitedSources(register).in(lines(text, layout, LineClass.BODY), language);
        Map<String, String> sources = new LinkedHashMap<>(credits.sources());
        cited.sources().forEach(sources::putIfAbsent);
        String outlet = known.outlet() != null ? known.outlet() : outlet(known.address(), cited, credits);
        if (outlet != null) {
            sources.remove(register.identity(outlet));
        }
        Dated published = known.published() != null
                ? known.published()
                : PublicationDate.find(
                        datelines(text, layout), languages.get(language), known.retrieved(), known.address());
        return known.or(Provenance.UNKNOWN
                .outlet(outlet)
                .agencies(List.copyOf(sources.values()))
                .author(credits.author())
                .published(published));
    }

    /** The site's outlet, else the one the text calls its own, else an outlet among the credited sources. */
    private @Nullable String outlet(@Nullable String address, CitedSources.Cited cited, CreditLines credits) {
        String site = address == null
                ? null
                : register.at(address)
                        .map(o -> Objects.requireNonNullElse(o.names().get("en"), o.id()))
                        .orElse(null);
        if (site != null) {
            return site;
        }
        if (cited.self() != null) {
            return cited.self();
        }
        return credits.sources().values().stream()
                .filter(name -> register.named(name)
                        .map(o -> o.kind() != Outlet.Kind.AGENCY)
                        .orElse(false))
                .findFirst()
                .orElse(null);
    }

    /** Lines of dates, and behind them credits, which have a date beside the author now and then. */
    private static List<String> datelines(String text, Layout layout) {
        List<String> lines = new ArrayList<>(lines(text, layout, LineClass.DATELINE));
        lines.addAll(lines(text, layout, LineClass.CREDIT));
        return lines;
    }

    private static List<String> lines(String text, Layout layout, LineClass kind) {
        List<String> lines = new ArrayList<>();
        for (Stretch stretch : layout.stretches()) {
            if (stretch.kind() == kind) {
                lines.add(stretch.span().in(text));
            }
        }
        return lines;
    }
}
