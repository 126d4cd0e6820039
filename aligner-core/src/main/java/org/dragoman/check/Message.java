package org.dragoman.check;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people in one of the languages of the program.
 *
 * @param owner class whose bundle has it: {@code messages} in the package of the class, else that of Dragoman's checks
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

    /**
     * The sentence.
     *
     * @param locale in which language, English where the bundle does not have it
     * @return its text; the key where no bundle knows it
     */
    public String in(Locale locale) {
        String text = owner.getPackageName().startsWith(OWN) ? null : text(owner, locale);
        if (text == null) {
            text = text(Message.class, locale);
        }
        return text == null ? key : new MessageFormat(text, locale).format(arguments.toArray());
    }

    private @Nullable String text(Class<?> home, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            home.getPackageName() + ".messages",
                            locale,
                            home.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
