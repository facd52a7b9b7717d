package org.toraga.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.base.ui.AsOf;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

@ApiController
class ChairmanshipsApi {

    private final ChairmanshipService chairmanships;
    private final Existing existing;

    ChairmanshipsApi(ChairmanshipService chairmanships, Existing existing) {
        this.chairmanships = chairmanships;
        this.existing = existing;
    }

    @GetMapping("/chairmanships")
    @Tells("Who is in the chair of which organization on the day, by code")
    Listing<ChairmanshipItem> chairmanships(
            @RequestParam @Tells("Of these organizations") @Nullable Set<OrganizationCode> organization,
            @RequestParam @Tells("Held by these states") @Nullable Set<CountryCode> country,
            @RequestParam(defaultValue = "false") @Tells("true: every term on record, not only those of the day")
                    boolean history,
            Day asOf,
            Paging paging) {
        existing.organizations(organization);
        existing.countries(country);
        var found = chairmanships.between(AsOf.FIRST, AsOf.LAST.plusDays(1)).stream()
                .filter(term -> organization == null || organization.contains(term.organization()))
                .filter(term -> country == null || country.contains(term.country()))
                .filter(term -> history || term.span().holdsOn(asOf.date()))
                .map(ChairmanshipItem::of)
                .toList();
        return paging.part(asOf, found, ChairmanshipItem::code);
    }

    @GetMapping("/chairmanships/{code}")
    @Tells("One term in the chair")
    ChairmanshipItem chairmanship(@PathVariable String code) {
        return chairmanships.between(AsOf.FIRST, AsOf.LAST.plusDays(1)).stream()
                .filter(term -> term.code().equalsIgnoreCase(code))
                .findFirst()
                .map(ChairmanshipItem::of)
                .orElseThrow(() -> ProblemException.notFound("There is no such chairmanship."));
    }
}
