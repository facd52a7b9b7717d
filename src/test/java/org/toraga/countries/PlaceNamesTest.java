package org.toraga.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void aCityIsCalledAsInTheLanguageOfThePage() {
        assertThat(PlaceNames.of("Beijing").in(Locale.of("ru"))).isEqualTo("Пекин");
        assertThat(PlaceNames.of("Beijing").in(Locale.of("kk"))).isEqualTo("Бейжің");
        assertThat(PlaceNames.of("Andorra la Vella").in(Locale.of("ru"))).isEqualTo("Андорра-ла-Велья");
    }

    @Test
    void aCityWithoutOtherNamesIsCalledAsTheRecordHasIt() {
        var city = PlaceNames.of("Shymbulak");

        assertThat(city.in(Locale.of("ru"))).isEqualTo("Shymbulak");
        assertThat(city.languageIn(Locale.of("ru"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aCityIsFoundByItsNameInAnyLanguage() {
        assertThat(PlaceNames.called("бейж")).containsExactly("Beijing");
        assertThat(PlaceNames.called(" МИНСК ")).containsExactly("Minsk");
        assertThat(PlaceNames.called("Beijing")).isEmpty();
    }
}
