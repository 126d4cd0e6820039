package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({"az,az", "AZ,az", "en_gb,en-GB", "az-arab,az-Arab", "zh-hant-tw,zh-Hant-TW", "ckb,ckb"})
    void tagIsKeptInCanonicalLetterCase(String written, String canonical) {
        assertThat(LanguageTag.parse(written)).contains(new LanguageTag(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a tag", "a", "en-", "12", "azerbaijani-language"})
    void whatIsNotWellFormedIsNoTag(String written) {
        assertThat(LanguageTag.parse(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(written));
    }

    @ParameterizedTest
    @CsvSource({"ar,true", "fa,true", "az-Arab,true", "ckb,true", "az,false", "en,false", "az-Cyrl,false"})
    void directionFollowsTheScript(String tag, boolean rightToLeft) {
        assertThat(new LanguageTag(tag).rightToLeft()).isEqualTo(rightToLeft);
    }

    @Test
    void primaryLanguageLeavesScriptAndRegionOut() {
        assertThat(new LanguageTag("az-Latn-AZ").language()).isEqualTo("az");
    }
}
