package org.toraga.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.claims.ClaimFilter;
import org.toraga.claims.ClaimService;
import org.toraga.claims.ClaimType;
import org.toraga.claims.Finding;
import org.toraga.organizations.OrganizationCode;

@ApiController
class ClaimsApi {

    private final ClaimService claims;
    private final Existing existing;

    ClaimsApi(ClaimService claims, Existing existing) {
        this.claims = claims;
        this.existing = existing;
    }

    @GetMapping("/claims")
    @Tells("The numbers in what was said, each with the verdict of the day and its working, by code")
    Listing<ClaimItem> claims(
            @RequestParam @Tells("About this organization") @Nullable OrganizationCode organization,
            @RequestParam @Tells("With this verdict") @Nullable Finding finding,
            @RequestParam @Tells("Of this type") @Nullable ClaimType type,
            @RequestParam @Tells("By this speaker, exactly as recorded") @Nullable String speaker,
            @RequestParam @Tells("All of which occur in claim, speaker, occasion or source") @Nullable String words,
            Day asOf,
            Paging paging) {
        if (organization != null) {
            existing.organization(organization);
        }
        var filter = new ClaimFilter(Objects.requireNonNullElse(words, ""), finding, organization, type, speaker);
        var found = claims.find(filter, asOf.date()).stream()
                .map(tested -> claims.details(tested.claim().code(), asOf.date()))
                .flatMap(Optional::stream)
                .map(ClaimItem::of)
                .toList();
        return paging.part(asOf, found, ClaimItem::code);
    }

    @GetMapping("/claims/{code}")
    @Tells("One claim, with the verdict of the day and its working")
    ClaimItem claim(@PathVariable String code, Day asOf) {
        return claims.details(code.toUpperCase(java.util.Locale.ROOT), asOf.date())
                .map(ClaimItem::of)
                .orElseThrow(() -> ProblemException.notFound("There is no such claim."));
    }
}
