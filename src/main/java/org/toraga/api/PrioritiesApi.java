package org.toraga.api;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.Tells;
import org.toraga.chairmanships.PriorityCategory;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.chairmanships.PriorityService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;

@ApiController
class PrioritiesApi {

    private final PriorityService priorities;
    private final OrganizationService organizations;
    private final Existing existing;

    PrioritiesApi(PriorityService priorities, OrganizationService organizations, Existing existing) {
        this.priorities = priorities;
        this.organizations = organizations;
        this.existing = existing;
    }

    @GetMapping("/priorities")
    @Tells("What the chairs, or the organizations themselves, hold to be important, by organization and place")
    Listing<PriorityItem> priorities(
            @RequestParam @Tells("Of these organizations") @Nullable Set<OrganizationCode> organization,
            @RequestParam @Tells("Of these kinds") @Nullable Set<PriorityKind> kind,
            @RequestParam @Tells("Of these categories") @Nullable Set<PriorityCategory> category,
            Day asOf,
            Paging paging) {
        existing.organizations(organization);
        var found = organizations.codes().stream()
                .filter(code -> organization == null || organization.contains(code))
                .flatMap(code -> priorities.of(code).stream())
                .filter(row -> kind == null || kind.contains(row.kind()))
                .filter(row -> category == null || category.contains(row.category()))
                .map(PriorityItem::of)
                .toList();
        return paging.part(
                asOf,
                found,
                item -> String.format(Locale.ROOT, "%s %05d %s", item.organization(), item.ordinal(), item.code()));
    }
}
