package org.toraga.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: by the name that is tried, whether or not an account has it, and by the address it comes from. Kept in memory
 * alone, so that a restart lets everybody try at once.
 */
@Component
class SignInBrakes {

    private static final int ROOM = 10_000;

    /** A short wait at most: with it, anybody could keep an account's owner out. */
    private final Brake names = new Brake(5, Duration.ofMinutes(1), ROOM);

    /** More for free, since a whole office may share an address. */
    private final Brake addresses = new Brake(20, Duration.ofMinutes(5), ROOM);

    /**
     * Lets an attempt begin and counts it as failed until {@link #succeed} says otherwise, so that many at once gain nothing.
     *
     * @throws SignInSlowedException if it comes too early
     */
    void begin(String name, String address, Instant now) {
        var network = network(address);
        synchronized (names) {
            var ofName = names.waitOf(name, now);
            var ofNetwork = addresses.waitOf(network, now);
            var wait = ofName.compareTo(ofNetwork) > 0 ? ofName : ofNetwork;
            if (wait.isPositive()) {
                var first = ofName.isPositive() ? names.tell(name, now) : addresses.tell(network, now);
                throw new SignInSlowedException(wait, first);
            }
            names.fail(name, now);
        }
    }

    void fail(String address, Instant now) {
        addresses.fail(network(address), now);
    }

    /** The owner is there. What else came from the address stays counted: a guesser may have an account, too. */
    void succeed(String name) {
        names.forget(name);
    }

    /** Whoever has one address of IPv6 has the 2^64 of their network. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
