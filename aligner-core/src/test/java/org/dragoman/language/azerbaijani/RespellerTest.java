package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellerTest {
    private static final Respeller RESPELLER = new Respeller();

    @ParameterizedTest
    @CsvSource({
        "Washington,Vaşinqton",
        "Kensington,Kensinqton",
        "Cancún,Kankun",
        "Galicia,Qalisiya",
        "Kentucky,Kentukki",
        "Vancouver,Vankuver",
        "Pakhtunkhwa,Paxtunxva",
        "Srednekolymsk,Srednekolımsk",
        "Kennedy,Kennedi",
        "Mueller,Müller",
        "Wuerttemberg,Vürtemberq",
        "Montserrat,Montserat",
        "Djibouti,Cibuti",
        "Schuman,Şuman",
    })
    void relatesByCertainRules(String source, String respelt) {
        assertTrue(RESPELLER.relates(source, respelt, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Asadov,Əsədov",
        "Miliband,Milibənd",
        "Jersey,Cersi",
        "Regina,Recina",
        "Reykjavik,Reykyavik",
        "Blackpool,Bləkpul",
        "Yorkshire,Yorkşir",
        "Recife,Resif",
    })
    void relatesByNearRulesOnlyWhereAsked(String source, String respelt) {
        assertFalse(RESPELLER.relates(source, respelt, false));
        assertTrue(RESPELLER.relates(source, respelt, true));
    }

    @ParameterizedTest
    @CsvSource({"Cairo,Qahirə", "Warsaw,Varşava", "Paris,Peru", "Iran,İraq", "Niger,Nigeriya", "Austria,Avstraliya"})
    void keepsOtherNamesApart(String source, String other) {
        assertFalse(RESPELLER.relates(source, other, true));
    }

    @ParameterizedTest
    @CsvSource({"Washington,vaşinqton", "New,nyu", "Bush,buş", "Chicago,çikaqo", "Winnipeg,vinnipeq"})
    void respellsWhatIsSpeltAsInAnotherLanguage(String word, String respelt) {
        assertEquals(Optional.of(respelt), RESPELLER.certain(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bakı", "Putin", "Tornillo", "Louisville", "Yorkshire", "Quito", "Whitehorse", "Dawson"})
    void leavesWordsAloneThatShowNoOtherLanguageOrADoubt(String word) {
        assertEquals(Optional.empty(), RESPELLER.certain(word));
    }

    @Test
    void triesManyNearSpellingsButNotAll() {
        assertTrue(RESPELLER.near("Blackpool").contains("bləkpul"));
        assertTrue(RESPELLER.near("Washawashawashawasha").size() <= 65);
    }

    @Test
    void comparesLongWordsOfOneLetterInNoTime() {
        assertFalse(RESPELLER.relates("c".repeat(200) + "x", "k".repeat(150) + "y", true));
    }
}
