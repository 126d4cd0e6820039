package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.AppContext;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Naming;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.NamingSet;
import org.dragoman.voice.VoiceKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which articles and mentions of a collection count. */
final class FilterOptions {
    @Option(names = "--language", split = ",", paramLabel = "TAG", description = "Only articles in these languages.")
    Set<String> languages = new HashSet<>();

    @Option(names = "--outlet", split = ",", paramLabel = "NAME", description = "Only articles of these outlets.")
    Set<String> outlets = new HashSet<>();

    @Option(names = "--country", split = ",", paramLabel = "CODE", description = "Only outlets of these countries.")
    Set<String> countries = new HashSet<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Only articles of this day and later (YYYY-MM-DD).")
    @Nullable
    LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only articles of this day and earlier.")
    @Nullable
    LocalDate until;

    @Option(
            names = "--month",
            split = ",",
            paramLabel = "YYYY-MM",
            description = "Only articles of these months; an empty one for articles without a date.")
    Set<String> months = new HashSet<>();

    @Option(
            names = "--voice",
            split = ",",
            paramLabel = "KIND",
            description = "Only places in these voices: headline, own, direct, indirect, distanced.")
    Set<VoiceKind> voices = new HashSet<>();

    @Option(
            names = "--event",
            split = ",",
            paramLabel = "N",
            description = "Only articles of these events, as index --events has numbered them.")
    Set<Long> events = new HashSet<>();

    @Option(
            names = "--set",
            split = ",",
            paramLabel = "ID",
            description = "Only names that compete in these naming sets.")
    Set<String> sets = new HashSet<>();

    @Option(names = "--once", description = "Leave out copies, as index --copies has marked them.")
    boolean once;

    /** Articles and voices. */
    Filter filter() {
        return new Filter(languages, spelled(outlets), countries, since, until, events, voices, !once);
    }

    /** Mentions of concepts, all of them where none is given. */
    Naming naming(Set<String> concepts, Set<String> terms, boolean nested, AppContext context) {
        Set<String> known =
                context.glossary().namingSets().stream().map(NamingSet::id).collect(Collectors.toSet());
        for (String set : sets) {
            if (!known.contains(set)) {
                throw new UsageFailure("--set: there is no naming set \"" + set + "\" in the glossary.");
            }
        }
        return new Naming(concepts, sets, terms, months, nested, new SetMembership(context.glossary()), filter());
    }

    /** As the index spells them, whatever spelling the user has. */
    private static Set<String> spelled(Set<String> outlets) {
        OutletRegister register = OutletRegister.curated();
        return outlets.stream().flatMap(o -> Stream.of(o, register.identity(o))).collect(Collectors.toSet());
    }
}
