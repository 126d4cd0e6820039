package org.dragoman.article.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletRegisterTest {
    private static final OutletRegister REGISTER = OutletRegister.curated();

    private static String at(String address) {
        return REGISTER.at(address).map(Outlet::id).orElse("");
    }

    @Test
    void idsAreSortedAndStandOnce() {
        List<String> ids = REGISTER.outlets().stream().map(Outlet::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void everyNameBelongsToOneEntryOnly() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Outlet outlet : REGISTER.outlets()) {
            Set<String> names = new HashSet<>();
            outlet.names().values().forEach(n -> names.add(OutletRegister.key(n)));
            outlet.aliases().forEach(n -> names.add(OutletRegister.key(n)));
            for (String name : names) {
                String other = owners.putIfAbsent(name, outlet.id());
                if (other != null) {
                    shared.add(name + ": " + other + ", " + outlet.id());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void everyHostBelongsToOneEntryAndIsWrittenSmallWithoutWww() {
        List<String> hosts = new ArrayList<>();
        REGISTER.outlets().forEach(o -> hosts.addAll(o.hosts()));
        assertThat(hosts)
                .doesNotHaveDuplicates()
                .allSatisfy(host -> assertThat(host)
                        .isEqualTo(host.toLowerCase(Locale.ROOT))
                        .matches("[^./:\\s]+(\\.[^./:\\s]+)+")
                        .doesNotStartWith("www."));
    }

    @Test
    void countriesAreIsoCodesAndLanguagesAreTags() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        assertThat(REGISTER.outlets()).allSatisfy(outlet -> {
            assertThat(outlet.names()).containsKey("en");
            assertThat(outlet.country() == null
                            || countries.contains(outlet.country())
                            || outlet.country().equals("XK"))
                    .as(outlet.id())
                    .isTrue();
            assertThat(outlet.languages())
                    .allMatch(l -> LanguageTag.parse(l)
                            .filter(LanguageTag::isRegistered)
                            .isPresent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RT", "Rt", "rt", "روسيا اليوم", "RT Arabic", "«RT»", "RT ARABIC"})
    void spellingsOfOneOutletAreOne(String name) {
        assertThat(REGISTER.named(name)).map(Outlet::id).contains(REGISTER.identity("RT"));
        assertThat(REGISTER.identity(name)).isEqualTo(REGISTER.identity("روسيا اليوم"));
    }

    @ParameterizedTest
    @CsvSource({"RİA Novosti,نوفوستي", "RIA Novosti,ريا نوفوستي", "APA,Azeri Press Agency", "Reuters,رويترز"})
    void namesInSeveralLanguagesAreOne(String one, String other) {
        assertThat(REGISTER.named(one)).isPresent();
        assertThat(REGISTER.identity(one)).isEqualTo(REGISTER.identity(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "RTX", "روسيا", "Harbour Daily"})
    void nameThatNobodyHasIsNoOutlet(String name) {
        assertThat(REGISTER.named(name)).isEmpty();
    }

    @Test
    void unknownOutletCountsAsItsFoldedName() {
        assertThat(REGISTER.identity("Harbour  DAILY")).isEqualTo(REGISTER.identity("harbour daily"));
        assertThat(REGISTER.identity("Harbour Daily")).isNotEqualTo(REGISTER.identity("Harbour Weekly"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://arabic.rt.com/world/1,RT",
        "https://www.rt.com,RT",
        "HTTPS://WWW.Reuters.COM/world/x?y=1#z,Reuters",
        "https://www.reuters.com/a|b c,Reuters",
        "reuters.com/world,Reuters",
        "//reuters.com/world,Reuters",
        "https://user@reuters.com:443/a,Reuters"
    })
    void addressBelongsToTheOutletOfItsHostOrOfOneAbove(String address, String name) {
        assertThat(at(address)).isEqualTo(REGISTER.identity(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https://notreuters.com/",
                "https://reuters.com.example.org/",
                "https://example.org/reuters.com",
                "mailto:desk@reuters.com",
                "com"
            })
    void addressElsewhereBelongsToNobody(String address) {
        assertThat(at(address)).isEmpty();
    }

    @Test
    void firstOfTwoOutletsWithOneNameHasIt() {
        Outlet one = new Outlet(
                "one", Outlet.Kind.OUTLET, Map.of("en", "Beacon"), List.of(), List.of(), null, List.of(), null);
        Outlet two = new Outlet(
                "two", Outlet.Kind.AGENCY, Map.of("en", "Beacon"), List.of(), List.of(), null, List.of(), null);
        assertThat(OutletRegister.of(List.of(one, two)).named("BEACON")).contains(one);
        assertThat(one.agency()).isFalse();
        assertThat(two.agency()).isTrue();
    }
}
