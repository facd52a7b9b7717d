package org.toraga.briefings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.toraga.claims.ClaimFilter;
import org.toraga.claims.ClaimService;
import org.toraga.claims.Finding;
import org.toraga.claims.TestedClaim;
import org.toraga.claims.ui.ClaimTexts;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;

/** What a pack tells of claims: each with its verdict and the number that the desk comes to. */
@Component
class ClaimParts {

    private final ClaimService claims;
    private final ClaimTexts words;
    private final MembershipService memberships;

    ClaimParts(ClaimService claims, ClaimTexts words, MembershipService memberships) {
        this.claims = claims;
        this.words = words;
        this.memberships = memberships;
    }

    List<Block> of(OrganizationCode organization, Composition pack) {
        return table(claims.of(organization, pack.asOf), pack);
    }

    /** Of all claims those that could be checked. */
    List<Block> checked(Composition pack) {
        return table(
                claims.find(ClaimFilter.NONE, pack.asOf).stream()
                        .filter(tested -> tested.verdict().finding() != Finding.CANNOT_BE_CHECKED)
                        .toList(),
                pack);
    }

    private List<Block> table(List<TestedClaim> found, Composition pack) {
        if (found.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                pack.text("briefings.SectionKind.CLAIMS"),
                List.of(
                        Block.Column.of(pack.text("briefings.column.claim"), 44),
                        Block.Column.of(pack.text("briefings.column.claimed"), 16),
                        Block.Column.of(pack.text("briefings.column.computed"), 18),
                        Block.Column.of(pack.text("briefings.column.verdict"), 22)),
                found.stream().map(tested -> row(tested, pack)).toList()));
    }

    private List<List<Phrase>> row(TestedClaim tested, Composition pack) {
        var claim = tested.claim();
        var language = pack.language;
        var computed = new ArrayList<Phrase>();
        words.computed(tested, language)
                .ifPresentOrElse(
                        number -> {
                            computed.add(Phrase.of(number));
                            if (tested.figuresOf() != null) {
                                computed.add(Phrase.quiet(" (" + tested.figuresOf() + ")"));
                            }
                            remember(tested, pack);
                        },
                        () -> computed.add(Phrase.quiet("–")));
        var sources = new ArrayList<>(List.of(claim.source()));
        if (claim.statement() != null) {
            sources.add(claim.statement().source());
        }
        return List.of(
                List.of(Phrase.record(claim.summary())
                        .to("claims/" + claim.code())
                        .after(pack.citeAll(sources))),
                List.of(Phrase.of(words.claimed(claim, language))),
                computed,
                List.of(Phrase.of(pack.word(tested.verdict().finding())).in(Phrase.Tone.STATUS)));
    }

    private void remember(TestedClaim tested, Composition pack) {
        var claim = tested.claim();
        var organization = claim.organization();
        var coverage = tested.coverage();
        var basis = coverage == null
                ? new Figure.Basis(
                        List.of("memberships", "chairmanships", "claims"),
                        organization == null ? List.of() : List.of(organization.value()),
                        List.of(),
                        List.of())
                : organization == null
                        ? Basis.observations(claim.indicators(), coverage.with())
                        : Basis.observations(
                                claim.indicators(), organization, memberships.members(organization, pack.asOf));
        pack.figure(new Figure(
                "claim|" + claim.code(),
                claim.summary(),
                Composition.rounded(Objects.requireNonNull(tested.verdict().computed())),
                words.unit(claim.unit(), pack.language),
                tested.figuresOf(),
                "claims/" + claim.code(),
                List.of(claim.source().value()),
                basis));
    }
}
