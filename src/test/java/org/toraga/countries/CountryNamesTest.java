package org.toraga.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Texts;
import org.toraga.support.WholeDesk;

@WholeDesk
class CountryNamesTest {

    final CountryNames names;
    final CountryService countries;

    CountryNamesTest(CountryNames names, CountryService countries) {
        this.names = names;
        this.countries = countries;
    }

    @Test
    void officialNamesStandBeforeThoseOfCldr() {
        assertThat(names.of(new CountryCode("KGZ"), Texts.RUSSIAN)).isEqualTo("Кыргызстан");
        assertThat(names.of(new CountryCode("TUR"), Texts.ENGLISH)).isEqualTo("Türkiye");
        assertThat(names.of(HomeCountry.CODE, Texts.KAZAKH)).isEqualTo("Қазақстан");
        assertThat(names.of(HomeCountry.CODE, Texts.RUSSIAN)).isEqualTo("Казахстан");
    }

    @Test
    void kazakhLettersStandWhereTheKazakhAlphabetHasThem() {
        var sorted = sorted(Texts.KAZAKH);

        // А … К Қ Л: the JDK would put Қ after Я.
        assertThat(sorted.indexOf("Қазақстан"))
                .isGreaterThan(sorted.indexOf("Куба"))
                .isGreaterThan(sorted.indexOf("Кения"))
                .isLessThan(sorted.indexOf("Латвия"));
        assertThat(sorted.indexOf("Үндістан"))
                .isGreaterThan(sorted.indexOf("Украина"))
                .isLessThan(sorted.indexOf("Финляндия"));
    }

    @Test
    void aLetterWithAMarkSortsBesideTheOneWithout() {
        var sorted = sorted(Texts.ENGLISH);

        assertThat(sorted.indexOf("Türkiye"))
                .isGreaterThan(sorted.indexOf("Tunisia"))
                .isLessThan(sorted.indexOf("Turkmenistan"));
        assertThat(sorted).hasSize(194);
    }

    @Test
    void everyLanguageNamesEveryCountry() {
        for (var language : Texts.LANGUAGES) {
            assertThat(sorted(language)).hasSize(194).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void whatIsNoCountryIsNotFound() {
        assertThat(countries.find(new CountryCode("XXX"))).isEmpty();
        assertThat(countries.exists(HomeCountry.CODE)).isTrue();
        assertThat(countries.find(HomeCountry.CODE).orElseThrow().capital()).isEqualTo("Astana");
    }

    private List<String> sorted(Locale language) {
        return names.sorted(language).stream()
                .map(country -> names.of(country, language))
                .toList();
    }
}
