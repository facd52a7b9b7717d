package org.toraga.imports;

import java.util.List;
import org.toraga.base.Refusal;

/**
 * Why a line, or one field of it, was not taken.
 *
 * @param line as an editor or a spreadsheet counts it
 * @param column its name in the file; empty if it is the line as a whole
 * @param value as it stands in the file
 * @param textKey of the reason in the bundles, with {@code facts}
 */
public record Rejection(long line, String column, String value, String textKey, List<Object> facts) {

    static Rejection of(long line, String column, String value, String reason, Object... facts) {
        return new Rejection(line, column, value, "imports.rejection." + reason, List.of(facts));
    }

    static Rejection of(long line, String column, String value, Refusal refused) {
        return new Rejection(line, column, value, refused.textKey(), refused.facts());
    }
}
