package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInBrakesTest {

    private static final Instant NOON = Instant.parse("2024-01-15T12:00:00Z");

    private final SignInBrakes brakes = new SignInBrakes();

    @Test
    void aNameIsSlowedFromWhereverItIsTried() {
        for (int time = 0; time < 6; time++) {
            brakes.begin("aigerim", "192.0.2." + time, NOON);
        }

        var slowed = refusal("aigerim", "198.51.100.7");

        assertThat(slowed.seconds()).isEqualTo(1);
        assertThat(slowed.isFirst()).isTrue();
    }

    @Test
    void anAttemptCountsBeforeItsEndIsKnown() {
        for (int time = 0; time < 6; time++) {
            brakes.begin("aigerim", "192.0.2.1", NOON);
        }

        assertThat(refusal("aigerim", "192.0.2.1").seconds()).isEqualTo(1);
    }

    @Test
    void whoSignsInIsSlowedNoLonger() {
        for (int time = 0; time < 6; time++) {
            brakes.begin("aigerim", "192.0.2.1", NOON);
        }

        brakes.succeed("aigerim");

        assertThatCode(() -> brakes.begin("aigerim", "192.0.2.1", NOON)).doesNotThrowAnyException();
    }

    @Test
    void anAddressIsSlowedWhateverNamesItTriesAndStaysSoWhenOneSucceeds() {
        for (int time = 0; time < 21; time++) {
            brakes.begin("name" + time, "192.0.2.1", NOON);
            brakes.fail("192.0.2.1", NOON);
        }
        brakes.succeed("name20");

        assertThat(refusal("another", "192.0.2.1").seconds()).isEqualTo(1);
        assertThatCode(() -> brakes.begin("another", "192.0.2.2", NOON)).doesNotThrowAnyException();
    }

    @Test
    void theAddressesOfOneNetworkOfIpv6AreOne() {
        for (int time = 0; time < 21; time++) {
            brakes.fail("2001:db8:0:1::" + time, NOON);
        }

        assertThat(refusal("aigerim", "2001:db8:0:1:aaaa::1").seconds()).isEqualTo(1);
        assertThatCode(() -> brakes.begin("aigerim", "2001:db8:0:2::1", NOON)).doesNotThrowAnyException();
    }

    private SignInSlowedException refusal(String name, String address) {
        return catchThrowableOfType(SignInSlowedException.class, () -> brakes.begin(name, address, NOON));
    }
}
