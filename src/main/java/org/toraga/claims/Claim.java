package org.toraga.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.toraga.base.MalformedCodeException;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

/** The number in a statement, and what it is tested against. Its verdict is computed, never kept. */
@Entity
@InHistory
class Claim implements StoredRecord<ClaimDraft> {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "organization_code")
    private @Nullable OrganizationCode organization;

    @Column(name = "group_rule")
    private @Nullable String rule;

    @Column(name = "statement_code")
    private @Nullable String statement;

    private String summary;

    @Enumerated(EnumType.STRING)
    private Metric metric;

    @Column(name = "indicator_code")
    private @Nullable IndicatorCode indicator;

    @Column(name = "second_indicator_code")
    private @Nullable IndicatorCode secondIndicator;

    private @Nullable BigDecimal claimedValue;

    /** Kept apart, since a database may drop the noughts at the end of a number. */
    private @Nullable Integer claimedDecimals;

    @Enumerated(EnumType.STRING)
    private Comparator comparator;

    @Enumerated(EnumType.STRING)
    private ClaimUnit unit;

    private @Nullable BigDecimal tolerance;

    @Column(name = "as_of_year")
    private int year;

    private boolean checkable;
    private @Nullable String note;

    @Column(name = "source_code")
    private SourceCode source;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    /** @throws org.toraga.base.Refusal as {@link #revise}, and if the code has the wrong form */
    @SuppressWarnings("NullAway.Init")
    Claim(ClaimDraft draft) {
        if (!CODE.matcher(draft.code()).matches()) {
            throw new MalformedCodeException("claims.refusal.malformedCode");
        }
        this.code = draft.code();
        revise(draft);
    }

    /**
     * Takes over everything but the code, which is fixed.
     *
     * @throws ClaimRefusedException if the draft lacks what its metric is made of, or has what the metric cannot use
     */
    @Override
    public final void revise(ClaimDraft draft) {
        checkMetric(draft);
        checkTolerance(draft);
        organization = draft.organization();
        rule = draft.rule();
        statement = draft.statement();
        summary = draft.summary();
        metric = draft.metric();
        indicator = draft.indicator();
        secondIndicator = draft.secondIndicator();
        claimedValue = draft.claimedValue();
        claimedDecimals = decimals(draft.claimedValue());
        comparator = draft.comparator();
        unit = draft.unit();
        tolerance = draft.tolerance();
        year = draft.year();
        checkable = draft.checkable();
        note = draft.note();
        source = draft.source();
    }

    private static void checkMetric(ClaimDraft draft) {
        var metric = draft.metric();
        if (metric.needsGroup() && draft.organization() == null && draft.rule() == null) {
            throw ClaimRefusedException.groupMissing();
        }
        if (metric == Metric.TERM_LENGTH && draft.organization() == null) {
            throw ClaimRefusedException.organizationMissing();
        }
        checkIndicators(draft);
        if (metric.type() == ClaimType.TESTABLE && draft.claimedValue() == null) {
            throw ClaimRefusedException.numberMissing();
        }
        if (unitOf(metric).filter(needed -> needed != draft.unit()).isPresent()) {
            throw ClaimRefusedException.unit();
        }
    }

    private static void checkIndicators(ClaimDraft draft) {
        var metric = draft.metric();
        if (draft.secondIndicator() != null && draft.indicator() == null) {
            throw ClaimRefusedException.firstIndicatorMissing();
        }
        if (metric.isOfFigures() && draft.indicator() == null) {
            throw ClaimRefusedException.indicatorMissing();
        }
        if (metric.type() == ClaimType.TESTABLE && !metric.isOfFigures() && draft.indicator() != null) {
            throw ClaimRefusedException.indicatorUnused();
        }
        if (draft.secondIndicator() != null && Objects.equals(draft.indicator(), draft.secondIndicator())) {
            throw ClaimRefusedException.sameIndicator();
        }
    }

    /** The one unit that a metric can be told in; empty if that depends on the indicator or on the statement. */
    private static Optional<ClaimUnit> unitOf(Metric metric) {
        return Optional.ofNullable(
                switch (metric) {
                    case SHARE_OF_WORLD -> ClaimUnit.PERCENT;
                    case COUNT_OF_MEMBERS -> ClaimUnit.STATES;
                    case COUNT_OF_CHAIRMANSHIPS -> ClaimUnit.ORGANIZATIONS;
                    case TERM_LENGTH -> ClaimUnit.YEARS;
                    default -> null;
                });
    }

    private static void checkTolerance(ClaimDraft draft) {
        var tolerance = draft.tolerance();
        if (tolerance == null) {
            return;
        }
        if (draft.comparator() == Comparator.EXACTLY) {
            throw ClaimRefusedException.toleranceUnused();
        }
        if (tolerance.signum() < 0 || tolerance.compareTo(HUNDRED) > 0) {
            throw ClaimRefusedException.toleranceRange();
        }
    }

    private static @Nullable Integer decimals(@Nullable BigDecimal number) {
        return number == null ? null : Math.max(0, number.scale());
    }

    /** A number with the decimals that it was written with. @param decimals absent if that is not known */
    static @Nullable BigDecimal asWritten(@Nullable BigDecimal number, @Nullable Integer decimals) {
        if (number == null) {
            return null;
        }
        var least = Math.max(0, number.stripTrailingZeros().scale());
        return number.setScale(decimals == null ? least : Math.max(least, decimals), RoundingMode.UNNECESSARY);
    }

    @Override
    public ClaimDraft toDraft() {
        return new ClaimDraft(
                code,
                organization,
                rule,
                statement,
                summary,
                metric,
                indicator,
                secondIndicator,
                comparator,
                asWritten(claimedValue, claimedDecimals),
                unit,
                tolerance == null ? null : asWritten(tolerance, null),
                year,
                checkable,
                note,
                source);
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public int version() {
        return version;
    }
}
