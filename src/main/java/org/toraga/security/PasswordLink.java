package org.toraga.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Lets one person choose the password of one account, once. It is handed over by whoever made it and stands nowhere on the desk:
 * what is kept is a hash, from which the token cannot be had again.
 *
 * @param token 256 random bits, as they stand in the address of the link
 * @param validUntil after that moment the link opens nothing
 */
public record PasswordLink(String token, Instant validUntil) {

    /** How long a link can be used. */
    public static final Duration VALID = Duration.ofHours(72);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasswordLink issue(Instant now) {
        return new PasswordLink(random(), now.plus(VALID).truncatedTo(ChronoUnit.SECONDS));
    }

    /** A text that nobody can guess. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token. It is random, so that a quick hash without salt is as safe as a slow one. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "PasswordLink";
    }
}
