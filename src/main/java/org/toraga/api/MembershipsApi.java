package org.toraga.api;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryService;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;

@ApiController
class MembershipsApi {

    private static final String HISTORY =
            "true: every standing that ever was, not only those of the day; also those without a date";

    private final MembershipService memberships;
    private final OrganizationService organizations;
    private final CountryService countries;
    private final Existing existing;

    MembershipsApi(
            MembershipService memberships,
            OrganizationService organizations,
            CountryService countries,
            Existing existing) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.countries = countries;
        this.existing = existing;
    }

    @GetMapping("/memberships")
    @Tells("Which state has which standing in which organization on the day, by organization, state and start")
    Listing<MembershipItem> memberships(
            @RequestParam @Tells("In these organizations") @Nullable Set<OrganizationCode> organization,
            @RequestParam @Tells("Of these states") @Nullable Set<CountryCode> country,
            @RequestParam @Tells("Of these standings") @Nullable Set<MembershipStatus> status,
            @RequestParam(defaultValue = "false") @Tells(HISTORY) boolean history,
            Day asOf,
            Paging paging) {
        existing.organizations(organization);
        existing.countries(country);
        return part(
                row -> (organization == null || organization.contains(row.organization()))
                        && (country == null || country.contains(row.country())),
                status,
                history,
                asOf,
                paging);
    }

    @GetMapping("/organizations/{code}/memberships")
    @Tells("The standings of states in one organization on the day")
    Listing<MembershipItem> membershipsOfOrganization(
            @PathVariable OrganizationCode code,
            @RequestParam @Tells("Of these standings") @Nullable Set<MembershipStatus> status,
            @RequestParam(defaultValue = "false") @Tells(HISTORY) boolean history,
            Day asOf,
            Paging paging) {
        if (organizations.find(code).isEmpty()) {
            throw ProblemException.notFound("There is no organization " + code + ".");
        }
        return part(row -> row.organization().equals(code), status, history, asOf, paging);
    }

    @GetMapping("/countries/{code}/memberships")
    @Tells("The standings of one state on the day")
    Listing<MembershipItem> membershipsOfCountry(
            @PathVariable CountryCode code,
            @RequestParam @Tells("Of these standings") @Nullable Set<MembershipStatus> status,
            @RequestParam(defaultValue = "false") @Tells(HISTORY) boolean history,
            Day asOf,
            Paging paging) {
        if (!countries.exists(code)) {
            throw ProblemException.notFound("There is no country " + code + ".");
        }
        return part(row -> row.country().equals(code), status, history, asOf, paging);
    }

    private Listing<MembershipItem> part(
            Predicate<MembershipRow> of,
            @Nullable Set<MembershipStatus> status,
            boolean history,
            Day asOf,
            Paging paging) {
        List<MembershipItem> found = memberships.history().stream()
                .filter(of)
                .filter(row -> status == null || status.contains(row.status()))
                .filter(row -> history || row.span().holdsOn(asOf.date()))
                .map(MembershipItem::of)
                .toList();
        return paging.part(asOf, found, MembershipsApi::key);
    }

    private static String key(MembershipItem item) {
        return String.join(
                " ",
                item.organization(),
                item.country(),
                item.since() == null ? "~" : item.since(),
                item.status().name());
    }
}
