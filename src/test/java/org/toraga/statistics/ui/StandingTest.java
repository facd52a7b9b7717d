package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Observation;

class StandingTest {

    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final CountryCode CHN = new CountryCode("CHN");
    private static final CountryCode KAZ = new CountryCode("KAZ");
    private static final CountryCode UZB = new CountryCode("UZB");
    private static final CountryCode USA = new CountryCode("USA");

    @Test
    void onlyMembersWithAFigureAreCounted() {
        var observations = List.of(of(USA, 9), of(CHN, 8), of(KAZ, 2));

        assertThat(Standing.of(SCO, KAZ, Set.of(CHN, KAZ, UZB), observations)).isEqualTo(new Standing(SCO, 2, 2));
    }

    @Test
    void equalFiguresShareARank() {
        var observations = List.of(of(CHN, 8), of(UZB, 2), of(KAZ, 2));

        assertThat(Standing.of(SCO, KAZ, Set.of(CHN, KAZ, UZB), observations)).isEqualTo(new Standing(SCO, 2, 3));
    }

    private static Observation of(CountryCode country, long value) {
        return new Observation(country, 2023, BigDecimal.valueOf(value));
    }
}
