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
 * @param loader finds the bundle
 */
public record Message(String bundle, String key, List<String> arguments, ClassLoader loader) {
    private static final String OWN = "org.dragoman.check.messages";

    /** Copies the list. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /**
     * A message of a bundle that ships with Dragoman.
     *
     * @param bundle base name of the resource bundle that has it
     * @param key its key there
     * @param arguments what is put into its places
     */
    public Message(String bundle, String key, List<String> arguments) {
        this(bundle, key, arguments, Message.class.getClassLoader());
    }

    /**
     * A message of a plug-in: from the bundle {@code messages} in the package of one of its classes, English in {@code
     * messages.properties}, other languages in {@code messages_az.properties} and the like.
     *
     * @param beside a class of the package that holds the bundle
     * @param key its key there
     * @param arguments what is put into its places
     * @return the message
     */
    public static Message of(Class<?> beside, String key, String... arguments) {
        return new Message(
                beside.getPackageName() + ".messages", key, List.of(arguments), beside.getClassLoader());
    }

    /**
     * Another message of the same bundle.
     *
     * @param other its key there
     * @param others what is put into its places
     * @return the message
     */
    public Message with(String other, List<String> others) {
        return new Message(bundle, other, others, loader);
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
                    loader,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(messages.getString(key), locale).format(arguments.toArray());
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
