package org.toraga.claims.ui;

import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.claims.ClaimRow;

/** What a claim says, leading to its page. */
public class ClaimLink extends PageLink {

    public ClaimLink(ClaimRow claim) {
        super(new RecordText(claim.summary()), path(claim.code()));
    }

    public static String path(String code) {
        return "claims/" + code;
    }
}
