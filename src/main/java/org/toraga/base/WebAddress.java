package org.toraga.base;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one kind of address that records may hold: a page on the web. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * @param field of the draft that holds {@code address}
     * @return the address unchanged, or null if there is none
     * @throws NotAWebAddressException if it is not a well-formed address of http or https with a host
     */
    public static @Nullable String check(String field, @Nullable String address) {
        if (address != null && !isOne(address)) {
            throw new NotAWebAddressException(field);
        }
        return address;
    }

    /** Whether {@code address} is a well-formed address of http or https with a host. */
    public static boolean isOne(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
