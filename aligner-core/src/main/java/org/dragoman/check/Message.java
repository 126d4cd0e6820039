package org.dragoman.check;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A sentence for people in one of the languages of the program.
 *
 * @param owner class whose bundle has it: {@code messages} in the package of the class; Dragoman's checks share one
 * @param key its key there
 * @param arguments what is put into its places
 */
public record Message(Class<?> owner, String key, List<String> arguments) {
    private static final String OWN = Message.class.getPackageName();

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
        return of(Message.class, key, arguments);
    }

    /**
     * A message of a check from elsewhere.
     *
     * @param owner the check's class
     * @param key its key in the bundle of the class
     * @param arguments what is put into its places
     * @return the message
     */
    public static Message of(Class<?> owner, String key, String... arguments) {
        return new Message(owner, key, List.of(arguments));
    }

    private String bundle() {
        String home = owner.getPackageName();
        return (home.startsWith(OWN) ? OWN : home) + ".messages";
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
                    bundle(),
                    locale,
                    owner.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(messages.getString(key), locale).format(arguments.toArray());
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
