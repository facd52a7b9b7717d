package org.toraga.security;

/**
 * The accounts for trying the desk out.
 *
 * @param enabled whether they exist
 * @param password of all three; made at start unless {@code toraga.demo.password} is set
 */
public record DemoAccounts(boolean enabled, String password) {

    public static final DemoAccounts NONE = new DemoAccounts(false, "");
}
