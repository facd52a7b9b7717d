package org.toraga.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.toraga.access.ProblemException;

/**
 * Makes the marks from which a list is read on. They are signed, so that nobody reads on from where they were not; the key
 * is made at every start, so a mark is good until then.
 */
@Component
class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;

    Cursors() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    String sign(String query, String after) {
        var place = after.getBytes(StandardCharsets.UTF_8);
        var cursor = Arrays.copyOf(signature(query, place), SIGNATURE + place.length);
        System.arraycopy(place, 0, cursor, SIGNATURE, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** @throws ProblemException if the cursor was not made here, or for another question */
    String read(String query, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length > SIGNATURE) {
                var place = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
                if (MessageDigest.isEqual(signature(query, place), Arrays.copyOf(bytes, SIGNATURE))) {
                    return new String(place, StandardCharsets.UTF_8);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw ProblemException.badRequest(
                "invalid-cursor",
                "The cursor was not made by this desk for this question, or it was made before the desk was started anew."
                        + " Ask again without it.");
    }

    private byte[] signature(String query, byte[] place) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(place), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
