package org.toraga.api;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.countries.Country;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.CountryService;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;

@ApiController
class CountriesApi {

    private final CountryService countries;
    private final CountryNames names;
    private final MembershipService memberships;
    private final Existing existing;

    CountriesApi(CountryService countries, CountryNames names, MembershipService memberships, Existing existing) {
        this.countries = countries;
        this.names = names;
        this.memberships = memberships;
        this.existing = existing;
    }

    @GetMapping("/countries")
    @Tells("The states, by code")
    Listing<CountryItem> countries(
            @RequestParam @Tells("In this region, as the answers write it") @Nullable String region,
            @RequestParam @Tells("Members of this organization on the day") @Nullable OrganizationCode member,
            Day asOf,
            Paging paging) {
        Set<CountryCode> members = null;
        if (member != null) {
            existing.organization(member);
            members = memberships.members(member, asOf.date());
        }
        var within = members;
        var found = countries.all().stream()
                .filter(country -> region == null || region.equalsIgnoreCase(country.region()))
                .filter(country -> within == null || within.contains(country.code()))
                .map(this::item)
                .toList();
        return paging.part(asOf, found, CountryItem::code);
    }

    @GetMapping("/countries/{code}")
    @Tells("One state")
    CountryItem country(@PathVariable CountryCode code) {
        return countries
                .find(code)
                .map(this::item)
                .orElseThrow(() -> ProblemException.notFound("There is no country " + code + "."));
    }

    private CountryItem item(Country country) {
        return new CountryItem(
                country.code().value(),
                country.iso2(),
                country.m49(),
                country.name(),
                names.of(country.code(), Locale.of("ru")),
                names.of(country.code(), Locale.of("kk")),
                country.officialName(),
                country.region(),
                country.subregion(),
                country.capital(),
                country.latitude(),
                country.longitude());
    }
}
