package org.dragoman.voice;

import org.dragoman.text.LanguageTag;

/** The rules of the languages, made when first asked for. */
final class Rules {
    private Rules() {}

    private static final class English {
        static final SpeechRules RULES = new EnglishSpeech();
    }

    private static final class Azerbaijani {
        static final SpeechRules RULES = new AzerbaijaniSpeech();
    }

    private static final class Arabic {
        static final SpeechRules RULES = new ArabicSpeech();
    }

    static SpeechRules of(LanguageTag language) {
        return switch (language.language()) {
            case "en" -> English.RULES;
            case "az" -> Azerbaijani.RULES;
            case "ar" -> Arabic.RULES;
            default -> NoSpeech.RULES;
        };
    }
}
