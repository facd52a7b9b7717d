package org.toraga.memberships;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.countries.CountryCode;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetRow;
import org.toraga.dataset.DatasetTable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

@Component
class ShippedMemberships implements DatasetTable {

    private final MembershipRepository memberships;

    ShippedMemberships(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public void load(DatasetFile file) {
        Map<CountryCode, List<Membership>> byCountry = new HashMap<>();
        file.forEach(row -> {
            var membership = read(row);
            var others = byCountry.computeIfAbsent(membership.country(), country -> new ArrayList<>());
            for (var other : others) {
                if (membership.clashesWith(other)) {
                    throw row.refuse("since", "the state has a standing then by an earlier row: " + other.span());
                }
            }
            others.add(memberships.save(membership));
        });
        memberships.flush();
    }

    private Membership read(DatasetRow row) {
        var sinceKnown = sinceKnown(row);
        var since = since(row, sinceKnown);
        var end = row.optionalDate("until", "until_precision");
        row.span(since, end, "until");
        return new Membership(new MembershipDraft(
                row.reference("organization_code", "organizations", OrganizationCode::new),
                row.reference("country_iso3", "countries", CountryCode::new),
                row.word("status", MembershipStatus.class),
                sinceKnown,
                since,
                end,
                row.optionalDate("suspended_since", "suspended_precision"),
                row.flag("is_founder"),
                row.word("confidence", Confidence.class),
                row.optional("note"),
                row.reference("source_id", "sources", SourceCode::new)));
    }

    private static SinceKnown sinceKnown(DatasetRow row) {
        return switch (row.text("since_precision")) {
            case "BEFORE" -> SinceKnown.BY;
            case "UNKNOWN" -> SinceKnown.UNKNOWN;
            default -> SinceKnown.FROM;
        };
    }

    private static @Nullable PartialDate since(DatasetRow row, SinceKnown sinceKnown) {
        return switch (sinceKnown) {
            case FROM -> row.date("since", "since_precision");
            case BY -> {
                var day = row.read("since", PartialDate::parse);
                if (day.precision() != Precision.DAY) {
                    throw row.refuse("since", "BEFORE needs a day");
                }
                yield day;
            }
            case UNKNOWN -> {
                if (row.optional("since") != null) {
                    throw row.refuse("since", "must be empty where the precision is UNKNOWN");
                }
                yield null;
            }
        };
    }
}
