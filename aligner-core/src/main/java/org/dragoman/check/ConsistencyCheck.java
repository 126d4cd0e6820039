package org.dragoman.check;

import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.text.Severity;

/** Looks for one kind of fault (SPI). Providers are stateless and safe for use by several threads. */
public interface ConsistencyCheck {
    /**
     * {@return its stable id, in lower case with hyphens}
     */
    String id();

    /**
     * {@return the severity of its findings where a finding has no other reason}
     */
    Severity severity();

    /**
     * What it is called; keys {@code ID.name} and {@code ID.help} of its bundle, where it does not say otherwise.
     *
     * @return the name, and a description, for people
     */
    default Title title() {
        return new Title(Message.of(getClass(), id() + ".name"), Message.of(getClass(), id() + ".help"));
    }

    /**
     * Texts about a check.
     *
     * @param name a few words
     * @param description one sentence
     */
    record Title(Message name, Message description) {}

    /**
     * Looks through one text.
     *
     * @param text the text, alone or beside the other
     * @param sink receives what is wrong
     */
    void check(CheckedText text, Consumer<Finding> sink);

    /**
     * All checks on the class path.
     *
     * @return checks by id
     * @throws IllegalStateException where two checks claim one id; names both
     */
    static Map<String, ConsistencyCheck> installed() {
        return byId(ServiceLoader.load(ConsistencyCheck.class));
    }

    /**
     * Checks by their ids.
     *
     * @param checks the checks
     * @return the same in the order of their ids
     * @throws IllegalStateException where two checks claim one id; names both
     */
    static Map<String, ConsistencyCheck> byId(Iterable<ConsistencyCheck> checks) {
        Map<String, ConsistencyCheck> byId = new TreeMap<>();
        for (ConsistencyCheck check : checks) {
            ConsistencyCheck other = byId.putIfAbsent(check.id(), check);
            if (other != null) {
                throw new IllegalStateException("Two checks with id " + check.id() + ": "
                        + other.getClass().getName() + " and "
                        + check.getClass().getName()
                        + ". Remove one of their jars.");
            }
        }
        return Collections.unmodifiableMap(byId);
    }
}
