package org.toraga.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.OrganizationKind;
import org.toraga.organizations.OrganizationService;

@ApiController
class OrganizationsApi {

    private static final MemberCounts NOBODY = new MemberCounts(0, 0, 0);

    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;

    OrganizationsApi(
            OrganizationService organizations, MembershipService memberships, ChairmanshipService chairmanships) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
    }

    @GetMapping("/organizations")
    @Tells("The organizations, by code")
    Listing<OrganizationItem> organizations(
            @RequestParam @Tells("Of these kinds") @Nullable Set<OrganizationKind> kind, Day asOf, Paging paging) {
        var found = organizations.all().stream()
                .filter(organization -> kind == null || kind.contains(organization.kind()))
                .toList();
        return paging.part(asOf, items(found, asOf), OrganizationItem::code);
    }

    @GetMapping("/organizations/{code}")
    @Tells("One organization")
    OrganizationItem organization(@PathVariable OrganizationCode code, Day asOf) {
        var found = organizations
                .find(code)
                .orElseThrow(() -> ProblemException.notFound("There is no organization " + code + "."));
        return items(List.of(found), asOf).getFirst();
    }

    private List<OrganizationItem> items(List<OrganizationDetails> found, Day asOf) {
        var counts = memberships.counts(asOf.date());
        var terms = chairmanships.on(asOf.date());
        return found.stream()
                .map(organization -> {
                    var count = counts.getOrDefault(organization.code(), NOBODY);
                    var chairs = terms.stream()
                            .filter(term -> term.organization().equals(organization.code()))
                            .map(term -> term.country().value())
                            .distinct()
                            .toList();
                    return item(organization, chairs, count);
                })
                .toList();
    }

    private static OrganizationItem item(OrganizationDetails organization, List<String> chairs, MemberCounts count) {
        return new OrganizationItem(
                organization.code().value(),
                organization.shortName(),
                organization.name().english(),
                organization.kind(),
                organization.founded().isoText(),
                organization.headquartersCity(),
                Words.of(organization.headquartersCountry()),
                organization.website(),
                organization.mandate().english(),
                chairs,
                count.members(),
                count.observers(),
                count.dialoguePartners(),
                organization.note(),
                organization.source().value(),
                Words.of(organization.furtherSources()));
    }
}
