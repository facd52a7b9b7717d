package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.ui.Address;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Years;

class ExplorerStateTest {

    private static ExplorerState read(String query) {
        return ExplorerState.read(Address.of(new Location("statistics?" + query)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator=SP.POP.TOTL",
                "indicator=NE.EXP.GNFS.CD,NE.IMP.GNFS.CD&rule=SCO or OTS&scope=group&show=share&together=true",
                "base=2010&indicator=NY.GDP.MKTP.CD&members=grew&organization=SCO&scope=members&show=index",
                "indicator=NY.GDP.MKTP.CD&organization=SCO,OTS&scope=organizations&years=2005-2020",
                "against=NY.GDP.PCAP.PP.CD&indicator=SP.DYN.LE00.IN&lens=scatter&log=true&years=2019",
                "indicator=SP.POP.TOTL&scope=group&states=KAZ,UZB&pick=KAZ&marks=accessions,events",
                "indicator=SN.ITK.DEFC.ZS&lens=map&window=5"
            })
    void anAddressIsReadAndWrittenWithoutLoss(String query) {
        var state = read(query);

        var written = state.canonical();

        assertThat(ExplorerState.read(written))
                .usingRecursiveComparison()
                .ignoringFields("address")
                .isEqualTo(state);
        assertThat(Set.of(decoded(written).split("&"))).isEqualTo(Set.of(query.split("&")));
    }

    private static String decoded(Address address) {
        return URLDecoder.decode(address.href().substring(address.href().indexOf('?') + 1), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsAsByDefaultDoesNotStandInTheAddress() {
        var state = read("indicator=SP.POP.TOTL&scope=states&lens=line&show=value&window=1&log=false&members=held"
                + "&base=2010&against=NY.GDP.MKTP.CD&states=KAZ&organization=SCO&together=true");

        assertThat(decoded(state.canonical())).isEqualTo("indicator=SP.POP.TOTL");
    }

    @Test
    void otherValuesOfTheAddressStay() {
        assertThat(decoded(read("indicator=SP.POP.TOTL&asOf=2024-01-15")
                        .with(ExplorerState.LENS, "map")
                        .address()))
                .contains("asOf=2024-01-15", "lens=map");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator=SP.POP.TOTL&years=2020-2010",
                "indicator=SP.POP.TOTL&years=20200",
                "indicator=SP.POP.TOTL&years=1066",
                "indicator=SP.POP.TOTL&window=-3",
                "indicator=SP.POP.TOTL&window=999",
                "indicator=SP.POP.TOTL&lens=hologram",
                "indicator=SP.POP.TOTL&scope='; drop table observation; --",
                "indicator=SP.POP.TOTL&marks=<script>",
                "indicator=SP.POP.TOTL&pick=%00,../..",
                "indicator=SP.POP.TOTL,&base=2010.5"
            })
    void whatFitsNothingIsPassedOver(String query) {
        var state = read(query);

        assertThat(state.indicators()).containsExactly(new IndicatorCode("SP.POP.TOTL"));
        assertThat(state.years()).isNull();
        assertThat(state.window()).isEqualTo(1);
        assertThat(state.lens()).isEqualTo(ExplorerLens.LINE);
        assertThat(state.scope()).isEqualTo(Scope.STATES);
        assertThat(state.show()).isEqualTo(ShownAs.VALUE);
        assertThat(state.base()).isNull();
        assertThat(state.marks()).isEmpty();
        assertThat(state.pick()).isEmpty();
    }

    @Test
    void aListOfAllStatesIsReadWhole() {
        var codes = new StringBuilder("AAA");
        for (int index = 1; index < 194; index++) {
            codes.append(',')
                    .append((char) ('A' + index / 26))
                    .append((char) ('A' + index % 26))
                    .append('X');
        }

        assertThat(read("indicator=SP.POP.TOTL&scope=group&states=" + codes).states())
                .hasSize(194);
    }

    @Test
    void aLensOfOneYearTakesTheLastOfASpanAndALineGoesBackToAllYears() {
        var span = read("indicator=SP.POP.TOTL&years=2005-2020");

        var ranking = LensBar.withLens(span, ExplorerLens.RANKING);

        assertThat(ranking.years()).isEqualTo(new Years(2020, 2020));
        assertThat(LensBar.withLens(ranking, ExplorerLens.LINE).years()).isNull();
    }
}
