package org.dragoman.article.origin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** Outlets and agencies by the names and addresses that pages use for them. Immutable. */
public final class OutletRegister {
    /** Addresses are read as written: with or without a scheme, with blanks and signs that no URI may have. */
    private static final Pattern HOST =
            Pattern.compile("(?:(?:[a-zA-Z][a-zA-Z0-9+-]*:)?//(?:[^/@?#]*@)?)?([^/:?#@\\s]+)(?=[/:?#]|$)");

    private final Map<String, Outlet> byId;
    private final Map<String, Outlet> byName;
    private final Map<String, Outlet> byHost;
    private final Set<String> firstWords;

    private static final class Held {
        static final OutletRegister CURATED = load();
    }

    private OutletRegister(Collection<Outlet> outlets) {
        byId = new LinkedHashMap<>();
        byName = new HashMap<>();
        byHost = new HashMap<>();
        firstWords = new HashSet<>();
        for (Outlet outlet : outlets) {
            byId.put(outlet.id(), outlet);
            outlet.names().values().forEach(n -> byName.putIfAbsent(key(n), outlet));
            outlet.aliases().forEach(n -> byName.putIfAbsent(key(n), outlet));
            outlet.names().values().forEach(this::noteFirst);
            outlet.aliases().forEach(this::noteFirst);
            outlet.hosts().forEach(h -> byHost.putIfAbsent(h.toLowerCase(Locale.ROOT), outlet));
        }
    }

    private void noteFirst(String name) {
        firstWords.add(firstWord(key(name)));
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Whether some name begins with the first word of a key; most words of a text begin none. */
    boolean begins(String key) {
        return firstWords.contains(firstWord(key));
    }

    /** The outlet of a name's key. */
    @Nullable
    Outlet byKey(String key) {
        return byName.get(key);
    }

    /**
     * The register that ships with Dragoman.
     *
     * @return the same object at every call
     */
    public static OutletRegister curated() {
        return Held.CURATED;
    }

    /**
     * A register of the given outlets; of two that share a name, the first has it.
     *
     * @param outlets with ids different from each other
     * @return the register
     */
    public static OutletRegister of(Collection<Outlet> outlets) {
        return new OutletRegister(outlets);
    }

    private static OutletRegister load() {
        try (InputStream in = OutletRegister.class.getResourceAsStream("outlets.json")) {
            if (in == null) {
                throw new IllegalStateException("the register of outlets was not packaged");
            }
            List<Outlet> outlets = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                outlets.add(outlet(node));
            }
            return of(outlets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outlet outlet(JsonNode node) {
        Map<String, String> names = new LinkedHashMap<>();
        node.path("name")
                .fields()
                .forEachRemaining(f -> names.put(f.getKey(), f.getValue().asText()));
        return new Outlet(
                node.path("id").asText(),
                Outlet.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                names,
                texts(node.path("aliases")),
                texts(node.path("hosts")),
                node.path("country").isTextual() ? node.path("country").asText() : null,
                texts(node.path("languages")),
                node.path("owner").isTextual() ? node.path("owner").asText() : null);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    /** Letters and digits of a name, folded; signs and blanks do not tell names apart. */
    static String key(String name) {
        return LooseFolding.fold(name).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /**
     * {@return all outlets, in the order they were given}
     */
    public Collection<Outlet> outlets() {
        return byId.values();
    }

    /**
     * The outlet of a name, whatever its spelling or language: RT, Rt and روسيا اليوم are one.
     *
     * @param name as written
     * @return nothing where the register does not have it
     */
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /**
     * The outlet of a web address.
     *
     * @param address as written
     * @return nothing where the register does not have its host
     */
    public Optional<Outlet> at(String address) {
        Matcher matcher = HOST.matcher(address.strip());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String rest = matcher.group(1).toLowerCase(Locale.ROOT);
        while (rest.indexOf('.') > 0) {
            Outlet outlet = byHost.get(rest);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /**
     * What to count an outlet as: its id where the register has it, else its folded name.
     *
     * @param name as written
     * @return equal for all spellings of one outlet
     */
    public String identity(String name) {
        return named(name).map(Outlet::id).orElseGet(() -> key(name));
    }
}
