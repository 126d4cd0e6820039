package org.dragoman.check;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A sentence for people in one of the languages of the program.
 *
 * @param bundle base name of the resource bundle that has it
 * @param key its key there
 * @param arguments what is put into its places
 */
public record Message(String bundle, String key, List<String> arguments) {
    private static final String OWN = "org.dragoman.check.messages";

    /** Copies the list. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /**
     * A message of the checks that ship.
     *
     * @param key its key
     * @param arguments what is put into its places
     * @return the message
     */
    public static Message of(String key, String... arguments) {
        return new Message(OWN, key, List.of(arguments));
    }

    /**
     * The sentence.
     *
     * @param locale in which language, English where the bundle does not have it
     * @return its text; the key where no bundle knows it
     */
    public String in(Locale locale) {
        try {
            ResourceBundle messages = ResourceBundle.getBundle(
                    bundle,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(messages.getString(key), locale).format(arguments.toArray());
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
