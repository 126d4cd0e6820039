package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qızıl bahalaşıb|QIZIL BAHALAŞIB",
                "İlham Əliyev Şuşada|İLHAM ƏLİYEV ŞUŞADA",
                "ilin idmançısı seçilib|İLİN İDMANÇISI SEÇİLİB",
                "عودة العبّارة إلى أكتاو|عودة العبارة إلى اكتاو",
                "Ferry sails again|“FERRY” sails again!",
            })
    void wordingIsFoundInCapitalsAndWithOtherMarks(String metadata, String shown) {
        Headlines headlines = new Headlines();
        headlines.add(metadata, "og:title");
        assertThat(headlines.source(shown)).isEqualTo("og:title");
    }
}
