package org.example.template;

import java.util.List;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.concept.Glossary;
import org.dragoman.contract.CheckContract;
import org.dragoman.contract.CheckedTexts;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

class RepeatedWordContractTest extends CheckContract {
    private static final CheckedTexts TEXTS = CheckedTexts.of(Languages.installed(), Glossary.EMPTY);

    @Override
    protected ConsistencyCheck check() {
        return new RepeatedWord();
    }

    @Override
    protected List<CheckedText> faulty() {
        return List.of(TEXTS.alone(LanguageTag.EN, "They met in in Baku."));
    }

    @Override
    protected List<CheckedText> sound() {
        return List.of(TEXTS.alone(LanguageTag.EN, "They met in Baku. In Baku, in-in."));
    }
}
