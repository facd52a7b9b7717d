package org.toraga.imports;

import org.toraga.base.Refusal;

/** The World Bank's interface did not give what was asked for. */
public class WorldBankException extends Refusal {

    private WorldBankException(String fault, Object... facts) {
        super(null, "imports.refusal.worldBank." + fault, facts);
    }

    /** @param address of the interface, without what was asked */
    static WorldBankException unreachable(String address) {
        return new WorldBankException("unreachable", address);
    }

    /** @param said in the interface's own words, which are English */
    static WorldBankException refused(String said) {
        return new WorldBankException("refused", said);
    }

    static WorldBankException status(int status) {
        return new WorldBankException("status", String.valueOf(status));
    }

    static WorldBankException unexpected() {
        return new WorldBankException("unexpected");
    }

    static WorldBankException nothing(String indicator) {
        return new WorldBankException("nothing", indicator);
    }

    static WorldBankException indicator(String text) {
        return new WorldBankException("indicator", text);
    }
}
