package org.toraga.api;

import org.jspecify.annotations.Nullable;
import org.toraga.claims.StatementRow;

record ClaimStatement(
        String code, String speaker, @Nullable String speakerRole, String madeOn, String occasion, String summary) {

    static ClaimStatement of(StatementRow row) {
        return new ClaimStatement(
                row.code(), row.speaker(), row.speakerRole(), row.madeOn().isoText(), row.occasion(), row.summary());
    }
}
