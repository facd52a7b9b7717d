package org.toraga.imports;

import org.toraga.base.Refusal;

/** Nothing is applied that no dry run has shown since the desk was started. */
public class NotCheckedException extends Refusal {

    NotCheckedException() {
        super(null, "imports.refusal.notChecked");
    }
}
