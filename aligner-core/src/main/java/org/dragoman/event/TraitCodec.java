package org.dragoman.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.text.LanguageTag;

/**
 * The bytes of an {@link ArticleTraits}: each kind of field together, keys without what they share with the one before, then
 * deflated. Nothing is lost.
 */
final class TraitCodec {
    private static final int VERSION = 1;
    private static final Trait.Kind[] KINDS = Trait.Kind.values();
    private static final int MONTH = 32;

    private TraitCodec() {}

    /** What traits have in common but key and surface; an article has few of them. */
    private record Stand(Trait.Kind kind, int count, boolean head, boolean alternative, double weight) {
        static Stand of(Trait trait) {
            return new Stand(trait.kind(), trait.count(), trait.head(), trait.alternative(), trait.weight());
        }
    }

    static byte[] bytes(ArticleTraits article) {
        PackedBytes out = new PackedBytes();
        out.string(article.name());
        out.string(article.language().value());
        LocalDate day = article.day();
        out.number(day == null ? 0 : 1);
        out.signed(day == null ? 0 : day.toEpochDay());
        out.number(article.happened().size());
        article.happened().forEach(d -> out.number(d.getMonthValue() * MONTH + d.getDayOfMonth()));
        traits(article.traits(), out);
        gist(article.gist(), out);
        out.number(article.runs().size());
        long before = 0;
        for (long run : article.runs()) {
            out.signed(run - before);
            before = run;
        }
        return out.packed(VERSION);
    }

    private static void traits(List<Trait> traits, PackedBytes out) {
        Map<Stand, Integer> stands = new LinkedHashMap<>();
        traits.forEach(t -> stands.putIfAbsent(Stand.of(t), stands.size()));
        out.number(stands.size());
        for (Stand stand : stands.keySet()) {
            out.number(stand.kind().ordinal() << 2 | (stand.head() ? 2 : 0) | (stand.alternative() ? 1 : 0));
            out.signed(stand.count());
            out.real(stand.weight());
        }
        out.number(traits.size());
        traits.forEach(t -> out.number(stands.getOrDefault(Stand.of(t), 0)));
        String before = "";
        for (Trait trait : traits) {
            int same = same(before, trait.key());
            out.number(same);
            out.string(trait.key().substring(same));
            before = trait.key();
        }
        Map<String, Integer> known = new LinkedHashMap<>();
        for (Trait trait : traits) {
            Integer at = known.putIfAbsent(trait.surface(), known.size() + 1);
            out.number(at == null ? 0 : at);
            if (at == null) {
                out.string(trait.surface());
            }
        }
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(one.charAt(same - 1)) ? same - 1 : same;
    }

    private static void gist(Gist gist, PackedBytes out) {
        for (Set<String> ids : List.of(
                gist.people(), gist.allPeople(), gist.places(), gist.allPlaces(), gist.titleKinds(), gist.kinds())) {
            out.number(ids.size());
            new TreeSet<>(ids).forEach(out::string);
        }
        out.number(gist.weekdays().stream().mapToInt(d -> 1 << d.ordinal()).sum());
    }

    static ArticleTraits read(byte[] bytes) {
        try {
            PackedBytes.Reader in = PackedBytes.read(VERSION, bytes);
            String name = in.string();
            LanguageTag language = new LanguageTag(in.string());
            boolean dated = in.number() > 0;
            long day = in.signed();
            List<MonthDay> happened = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                int monthDay = in.number();
                happened.add(MonthDay.of(monthDay / MONTH, monthDay % MONTH));
            }
            List<Trait> traits = traits(in);
            Gist gist = gist(in);
            List<Long> runs = new ArrayList<>();
            long run = 0;
            for (int left = in.number(); left > 0; left--) {
                run += in.signed();
                runs.add(run);
            }
            in.end();
            return new ArticleTraits(
                    name, language, dated ? LocalDate.ofEpochDay(day) : null, happened, traits, runs, gist);
        } catch (IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalArgumentException("no traits of an article: the bytes are damaged", e);
        }
    }

    private static List<Trait> traits(PackedBytes.Reader in) {
        List<Stand> stands = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            int flags = in.number();
            stands.add(new Stand(KINDS[flags >> 2], (int) in.signed(), (flags & 2) > 0, (flags & 1) > 0, in.real()));
        }
        int count = in.number();
        List<Stand> each = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            each.add(stands.get(in.number()));
        }
        List<String> keys = new ArrayList<>();
        String before = "";
        for (int i = 0; i < count; i++) {
            before = before.substring(0, in.number()) + in.string();
            keys.add(before);
        }
        List<String> known = new ArrayList<>();
        List<Trait> traits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = in.number();
            String surface = at == 0 ? in.string() : known.get(at - 1);
            if (at == 0) {
                known.add(surface);
            }
            Stand stand = each.get(i);
            traits.add(new Trait(
                    stand.kind(),
                    keys.get(i),
                    surface,
                    stand.count(),
                    stand.head(),
                    stand.alternative(),
                    stand.weight()));
        }
        return traits;
    }

    private static Gist gist(PackedBytes.Reader in) {
        List<Set<String>> sets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Set<String> ids = new HashSet<>();
            for (int left = in.number(); left > 0; left--) {
                ids.add(in.string());
            }
            sets.add(ids);
        }
        int days = in.number();
        Set<DayOfWeek> weekdays = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((days & 1 << day.ordinal()) != 0) {
                weekdays.add(day);
            }
        }
        return new Gist(sets.get(0), sets.get(1), sets.get(2), sets.get(3), sets.get(4), sets.get(5), weekdays);
    }
}
