package org.toraga.exports;

import org.toraga.base.Refusal;

/** There are more rows than a file may hold. */
public class TooManyRowsException extends Refusal {

    TooManyRowsException(int rows, int most) {
        super(null, "exports.table.refusal.tooMany", rows, most);
    }
}
