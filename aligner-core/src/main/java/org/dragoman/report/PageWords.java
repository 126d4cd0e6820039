package org.dragoman.report;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.dragoman.text.LanguageTag;

/** Words of the page in one language. */
record PageWords(ResourceBundle bundle, ULocale locale) {
    static PageWords of(LanguageTag language) {
        Locale locale = Locale.forLanguageTag(language.language());
        return new PageWords(
                ResourceBundle.getBundle(
                        "org.dragoman.report.event-page",
                        language.language().equals("en") ? Locale.ROOT : locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                language.locale().setKeywordValue("numbers", "latn"));
    }

    String text(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return HtmlPage.escape(new MessageFormat(bundle.getString(key), locale).format(arguments));
    }
}
