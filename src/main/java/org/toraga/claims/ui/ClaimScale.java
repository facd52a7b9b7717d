package org.toraga.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.toraga.claims.Comparator;
import org.toraga.claims.TestedClaim;

/**
 * The computed number as a bar, the claimed one as a line across it, and the stretch in which the claim holds behind both.
 * Says nothing that does not stand in words beside it, so it is hidden from screen readers.
 */
class ClaimScale extends Div {

    /** How much longer the scale is than what it shows. */
    private static final BigDecimal ROOM = new BigDecimal("1.15");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param tested with a verdict that rests on a number */
    ClaimScale(TestedClaim tested) {
        addClassNames("claim-scale", VerdictMark.colour(tested.verdict().finding()));
        getElement().setAttribute("aria-hidden", "true");
        var claim = tested.claim();
        var claimed = Objects.requireNonNull(claim.claimedValue());
        var computed = Objects.requireNonNull(tested.verdict().computed());
        var tolerance = claim.comparator() == Comparator.ABOUT && claim.tolerance() == null
                ? Comparator.ABOUT_TOLERANCE
                : claim.tolerance();
        var margin = Comparator.margin(claimed, tolerance);
        var whole = claimed.max(computed).max(claimed.add(margin)).multiply(ROOM);
        if (claimed.min(computed).signum() < 0 || whole.signum() == 0) {
            setVisible(false);
            return;
        }
        set("--computed", computed, whole);
        set("--claimed", claimed, whole);
        set("--from", claim.comparator() == Comparator.UNDER ? BigDecimal.ZERO : claimed.subtract(margin), whole);
        set("--to", claim.comparator() == Comparator.OVER ? whole : claimed.add(margin), whole);
        add(part("claim-scale-range"), part("claim-scale-bar"), part("claim-scale-mark"));
    }

    private void set(String property, BigDecimal number, BigDecimal whole) {
        var part = number.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32);
        getStyle()
                .set(property, part.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString() + "%");
    }

    private static Span part(String name) {
        var part = new Span();
        part.addClassName(name);
        return part;
    }
}
