package org.dragoman.app.ui.collection;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.article.origin.Outlet;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceKind;

/** What outlets, languages, countries and voices are called in the window's language. */
final class Names {
    private final Messages messages;
    private final ULocale locale;
    private final OutletRegister outlets = OutletRegister.curated();

    Names(Messages messages) {
        this.messages = messages;
        this.locale = messages.language().tag().locale();
    }

    String of(PlaceFacet facet, String value) {
        if (value.isEmpty()) {
            return messages.text("collection.unknown");
        }
        return switch (facet) {
            case LANGUAGE -> ULocale.getDisplayName(value, locale);
            case COUNTRY -> ULocale.getDisplayCountry("und_" + value, locale);
            case OUTLET -> outlet(value);
            case VOICE -> voice(VoiceKind.valueOf(value.toUpperCase(Locale.ROOT)));
        };
    }

    /** The index spells all of an outlet's names in one way, in small letters; it is shown as names are written. */
    String outlet(String value) {
        Outlet known = outlets.named(value).orElse(null);
        if (known == null) {
            return UCharacter.toTitleCase(ULocale.ROOT, value, null);
        }
        Map<String, String> names = known.names();
        String own = names.get(messages.language().tag().value());
        return own != null ? own : names.getOrDefault(LanguageTag.EN.value(), known.id());
    }

    String voice(VoiceKind voice) {
        return switch (voice) {
            case OWN -> messages.text("collection.voice.own");
            case HEADLINE -> messages.text("collection.voice.headline");
            case DIRECT -> messages.text("collection.voice.direct");
            case INDIRECT -> messages.text("collection.voice.indirect");
            case DISTANCED -> messages.text("collection.voice.distanced");
        };
    }
}
