package org.toraga.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourceLink;

/** Writes packs: asks the modules for what each section tells, and numbers the sources. */
@Component
class BriefingAuthor {

    private final Texts texts;
    private final CountryNames names;
    private final DeskZone zone;
    private final Subjects subjects;
    private final OrganizationParts organizationParts;
    private final CountryParts countryParts;
    private final EventParts eventParts;
    private final ComparisonParts comparisonParts;
    private final OverviewParts overviewParts;
    private final FigureParts figureParts;
    private final OverviewFigures overviewFigures;
    private final ClaimParts claimParts;
    private final SourceService sources;

    BriefingAuthor(
            Texts texts,
            CountryNames names,
            DeskZone zone,
            Subjects subjects,
            OrganizationParts organizationParts,
            CountryParts countryParts,
            EventParts eventParts,
            ComparisonParts comparisonParts,
            OverviewParts overviewParts,
            FigureParts figureParts,
            OverviewFigures overviewFigures,
            ClaimParts claimParts,
            SourceService sources) {
        this.texts = texts;
        this.names = names;
        this.zone = zone;
        this.subjects = subjects;
        this.organizationParts = organizationParts;
        this.countryParts = countryParts;
        this.eventParts = eventParts;
        this.comparisonParts = comparisonParts;
        this.overviewParts = overviewParts;
        this.figureParts = figureParts;
        this.overviewFigures = overviewFigures;
        this.claimParts = claimParts;
        this.sources = sources;
    }

    /**
     * A pack without a number.
     *
     * @throws SubjectGoneException if what it is about is not there
     * @throws EmptyPackException if nothing is known of what was chosen
     */
    Briefing write(BriefingOrder order) {
        var pack = new Composition(order.asOf(), order.language(), texts, names);
        var title = title(order.subject(), pack);
        var sections = new ArrayList<Briefing.Section>();
        for (var kind : order.sections()) {
            var blocks = kind == SectionKind.NOTE ? note(order) : blocks(kind, order.subject(), pack);
            if (!blocks.isEmpty()) {
                sections.add(new Briefing.Section(kind, heading(kind, order.subject(), pack), blocks));
            }
        }
        if (sections.isEmpty()) {
            throw EmptyPackException.nothingKnown();
        }
        return new Briefing(
                order.subject(),
                pack.text("briefings.kind." + order.subject().kind()),
                title.text(),
                title.isRecord(),
                lead(order.subject(), pack),
                order.language(),
                order.asOf(),
                LocalDate.now(zone.zone()),
                null,
                accent(order.subject()),
                order.desk(),
                List.copyOf(sections),
                sources(pack),
                pack.figures());
    }

    /** @throws SubjectGoneException if it is not there */
    String title(Subject subject, LocalDate asOf, Locale language) {
        return title(subject, new Composition(asOf, language, texts, names)).text();
    }

    private static List<Block> note(BriefingOrder order) {
        return Stream.of(order.note().split("\\R+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(line -> Block.Text.of(Phrase.of(line)))
                .toList();
    }

    /** Some sections are called otherwise where the subject calls for it. */
    private String heading(SectionKind kind, Subject subject, Composition pack) {
        return texts.find("briefings.heading." + subject.kind() + "." + kind, pack.language)
                .orElseGet(() -> pack.word(kind));
    }

    private Phrase title(Subject subject, Composition pack) {
        return switch (subject.kind()) {
            case ORGANIZATION ->
                Phrase.record(organizationParts.details(organization(subject)).name(), pack.language);
            case COUNTRY ->
                Phrase.of(pack.name(countryParts.details(state(subject)).code()));
            case EVENT ->
                Phrase.record(eventParts.details(subject.code(), pack).event().title(), pack.language);
            case COMPARISON, PAIR ->
                Phrase.of(
                        subjects.isOfOrganizations(subject)
                                ? String.join(" · ", subject.codes())
                                : Subjects.states(subject).stream()
                                        .map(pack::name)
                                        .collect(Collectors.joining(" · ")));
            case OVERVIEW -> Phrase.of(pack.text("briefings.overview.title", String.valueOf(pack.asOf.getYear())));
        };
    }

    private String lead(Subject subject, Composition pack) {
        var day = Formats.date(pack.asOf, pack.language);
        if (subject.kind() != SubjectKind.ORGANIZATION) {
            return pack.text("briefings.asOf.alone", day);
        }
        var organization = organizationParts.details(organization(subject));
        return String.join(
                " · ", organization.shortName(), pack.word(organization.kind()), pack.text("briefings.asOf", day));
    }

    private static @Nullable String accent(Subject subject) {
        return subject.kind() == SubjectKind.ORGANIZATION ? OrganizationBadge.colour(organization(subject)) : null;
    }

    private static OrganizationCode organization(Subject subject) {
        return new OrganizationCode(subject.code());
    }

    private static CountryCode state(Subject subject) {
        return new CountryCode(subject.code());
    }

    private List<Block> blocks(SectionKind kind, Subject subject, Composition pack) {
        return switch (subject.kind()) {
            case ORGANIZATION -> ofOrganization(kind, organization(subject), pack);
            case COUNTRY -> ofCountry(kind, state(subject), pack);
            case EVENT -> ofEvent(kind, subject.code(), pack);
            case COMPARISON, PAIR ->
                subjects.isOfOrganizations(subject)
                        ? ofOrganizations(kind, Subjects.organizations(subject), pack)
                        : ofStates(kind, Subjects.states(subject), pack);
            case OVERVIEW -> ofAll(kind, pack);
        };
    }

    private List<Block> ofOrganization(SectionKind kind, OrganizationCode code, Composition pack) {
        return switch (kind) {
            case FACTS -> organizationParts.facts(code, pack);
            case CHAIRMANSHIPS -> organizationParts.chair(code, pack);
            case MEMBERS -> organizationParts.members(code, pack);
            case PRIORITIES -> organizationParts.priorities(code, pack);
            case INITIATIVES -> organizationParts.initiatives(code, pack);
            case EVENTS -> eventParts.next(Set.of(code), pack);
            case FIGURES -> figureParts.ofOrganization(code, pack);
            case CLAIMS -> claimParts.of(code, pack);
            case PLAN, COMMON, STATEMENTS, NOTE -> List.of();
        };
    }

    private List<Block> ofCountry(SectionKind kind, CountryCode code, Composition pack) {
        return switch (kind) {
            case FACTS -> countryParts.facts(code, pack);
            case MEMBERS -> countryParts.memberships(code, pack);
            case CHAIRMANSHIPS -> countryParts.chairmanships(List.of(code), pack);
            case EVENTS -> eventParts.nextIn(code, pack);
            case FIGURES -> figureParts.ofStates(List.of(code), pack);
            case PLAN, COMMON, PRIORITIES, INITIATIVES, CLAIMS, STATEMENTS, NOTE -> List.of();
        };
    }

    private List<Block> ofEvent(SectionKind kind, String code, Composition pack) {
        var event = eventParts.details(code, pack);
        var organization = event.event().organization();
        return switch (kind) {
            case FACTS -> eventParts.facts(event, pack);
            case PLAN -> eventParts.planAndOutcome(event, pack);
            case STATEMENTS -> eventParts.statements(event, pack);
            case EVENTS -> eventParts.nextAfter(event, pack);
            case CHAIRMANSHIPS, PRIORITIES, INITIATIVES ->
                organization == null ? List.of() : ofOrganization(kind, organization, pack);
            case MEMBERS, COMMON, FIGURES, CLAIMS, NOTE -> List.of();
        };
    }

    private List<Block> ofOrganizations(SectionKind kind, List<OrganizationCode> codes, Composition pack) {
        return switch (kind) {
            case FACTS -> comparisonParts.factsOfOrganizations(codes, pack);
            case COMMON -> comparisonParts.commonMembers(codes, pack);
            case PRIORITIES -> comparisonParts.priorities(codes, pack);
            case EVENTS -> eventParts.next(Set.copyOf(codes), pack);
            case FIGURES -> figureParts.ofOrganizations(codes, pack);
            case PLAN, CHAIRMANSHIPS, MEMBERS, INITIATIVES, CLAIMS, STATEMENTS, NOTE -> List.of();
        };
    }

    private List<Block> ofStates(SectionKind kind, List<CountryCode> codes, Composition pack) {
        return switch (kind) {
            case FACTS -> comparisonParts.factsOfStates(codes, pack);
            case COMMON -> comparisonParts.commonOrganizations(codes, pack);
            case CHAIRMANSHIPS -> countryParts.chairmanships(codes, pack);
            case EVENTS -> eventParts.nextIn(codes, pack);
            case FIGURES -> figureParts.ofStates(codes, pack);
            case PLAN, MEMBERS, PRIORITIES, INITIATIVES, CLAIMS, STATEMENTS, NOTE -> List.of();
        };
    }

    private List<Block> ofAll(SectionKind kind, Composition pack) {
        return switch (kind) {
            case FACTS -> overviewParts.facts(pack);
            case CHAIRMANSHIPS -> overviewParts.organizations(pack);
            case EVENTS -> eventParts.next(pack);
            case FIGURES -> overviewFigures.ofAll(pack);
            case CLAIMS -> claimParts.checked(pack);
            case PLAN, MEMBERS, COMMON, PRIORITIES, INITIATIVES, STATEMENTS, NOTE -> List.of();
        };
    }

    private List<Briefing.CitedSource> sources(Composition pack) {
        var all = pack.sources();
        return sources.findAll(all).stream()
                .map(source -> new Briefing.CitedSource(
                        all.indexOf(source.code()) + 1,
                        source.title(),
                        details(source, pack.language),
                        SourceLink.path(source.code())))
                .toList();
    }

    private static String details(SourceDetails source, Locale language) {
        return Stream.of(
                        source.publisher(),
                        source.publishedOn() == null ? null : Formats.date(source.publishedOn(), language),
                        source.licence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
