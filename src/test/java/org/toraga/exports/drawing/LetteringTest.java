package org.toraga.exports.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.toraga.exports.drawing.Mark.Weight;

class LetteringTest {

    @Test
    void everyLetterOfTheThreeLanguagesCanBeWritten() {
        var letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі АБВЯя Ёё «№» – … ₸ AZaz é 0123456789 ₽ × °";

        assertThat(Lettering.clean(letters)).isEqualTo(letters);
    }

    @Test
    void aLetterThatTheFontLacksIsAQuestionMarkAndAControlCharacterASpace() {
        assertThat(Lettering.clean("a\u4e2d\tb\u0000")).isEqualTo("a? b ");
    }

    @Test
    void linesAreNoWiderThanTheirRoomAndLoseNoWord() {
        var text = "Шанхай ынтымақтастық ұйымына мүше мемлекеттердің жалпы ішкі өнімі";

        var lines = Lettering.wrap(text, 12, Weight.REGULAR, 120);

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Lettering.width(line, 12) <= 120);
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Test
    void aWordThatIsLongerThanALineIsParted() {
        var address = "https://desk.example/statistics?indicator=NY.GDP.MKTP.CD&organization=SCO";

        var lines = Lettering.wrap(address, 12, Weight.REGULAR, 150);

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Lettering.width(line, 12) <= 150);
        assertThat(String.join("", lines)).isEqualTo(address);
    }

    @Test
    void whatHasNoRoomIsToldByDots() {
        assertThat(Lettering.wrap("one two three four five six", 12, Weight.REGULAR, 60, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(Lettering.cut("Kazakhstan", 12, Weight.REGULAR, 40))
                .endsWith("…")
                .startsWith("K");
        assertThat(Lettering.cut("KAZ", 12, Weight.REGULAR, 40)).isEqualTo("KAZ");
    }
}
