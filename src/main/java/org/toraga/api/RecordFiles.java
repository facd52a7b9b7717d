package org.toraga.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.claims.ClaimService;
import org.toraga.countries.CountryCode;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.exports.ExportRecords;
import org.toraga.exports.FileType;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.sources.SourceCode;
import tools.jackson.databind.json.JsonMapper;

/** The record that a page is about, in the shapes of the interface for programs. */
@Component
@Order(3)
class RecordFiles implements PageFile {

    private static final String COMPARE = "compare";
    private static final int MOST_COMPARED = 4;

    private final OrganizationsApi organizations;
    private final OrganizationService organizationCodes;
    private final CountriesApi countries;
    private final EventsApi eventItems;
    private final SourcesApi sources;
    private final ClaimsApi claimItems;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final PriorityService priorities;
    private final InitiativeService initiatives;
    private final EventService events;
    private final ClaimService claims;
    private final ExportRecords records;
    private final JsonMapper json;

    RecordFiles(
            OrganizationsApi organizations,
            OrganizationService organizationCodes,
            CountriesApi countries,
            EventsApi eventItems,
            SourcesApi sources,
            ClaimsApi claimItems,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            InitiativeService initiatives,
            EventService events,
            ClaimService claims,
            ExportRecords records,
            JsonMapper json) {
        this.organizations = organizations;
        this.organizationCodes = organizationCodes;
        this.countries = countries;
        this.eventItems = eventItems;
        this.sources = sources;
        this.claimItems = claimItems;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.initiatives = initiatives;
        this.events = events;
        this.claims = claims;
        this.records = records;
        this.json = json;
    }

    @Override
    public Collection<String> pages() {
        return List.of(
                "organizations/{code}",
                "countries/{code}",
                "summits/{code}",
                "sources/{code}",
                "claims/{code}",
                COMPARE);
    }

    @Override
    public Set<String> endings() {
        return Set.of("json", "csv");
    }

    @Override
    public Optional<FoundFile> find(PageRequest asked) {
        var path = asked.path();
        if (path.equals(COMPARE)) {
            return Optional.of(file(comparison(asked), COMPARE, asked));
        }
        int slash = path.indexOf('/');
        var key = path.substring(slash + 1).toUpperCase(Locale.ROOT);
        var day = new Day(asked.asOf());
        Record record = switch (path.substring(0, Math.max(0, slash))) {
            case "organizations" -> organization(code(OrganizationCode.read(key)), asked);
            case "countries" -> country(code(CountryCode.read(key)), asked);
            case "summits" -> eventItems.event(key, day);
            case "sources" -> sources.source(code(SourceCode.read(key)));
            case "claims" -> claimItems.claim(key, day);
            default -> null;
        };
        return Optional.ofNullable(record).map(found -> file(found, key, asked));
    }

    private FoundFile file(Record record, String key, PageRequest asked) {
        var type = asked.ending().equals(FileType.CSV.ending()) ? FileType.CSV : FileType.JSON;
        return new FoundFile(type.mediaType(), response -> {
            records.record("RECORD", type.name(), key, asked.address().href(), asked.asOf(), asked.language());
            var name = key.toLowerCase(Locale.ROOT) + "-" + asked.asOf() + "." + type.ending();
            Attachment.announce(response, type.mediaType(), name);
            if (type == FileType.CSV) {
                RecordCsv.write(json.valueToTree(record), response.getOutputStream());
            } else {
                response.getOutputStream().write(json.writeValueAsBytes(record));
            }
        });
    }

    private WholeComparison comparison(PageRequest asked) {
        var followed = organizationCodes.codes();
        var items = asked.address().text("with").map(with -> with.split(",")).stream()
                .flatMap(Arrays::stream)
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .limit(MOST_COMPARED)
                .<Object>map(key -> OrganizationCode.read(key)
                        .filter(followed::contains)
                        .<Object>map(code -> organization(code, asked))
                        .orElseGet(() -> country(code(CountryCode.read(key)), asked)))
                .toList();
        if (items.isEmpty()) {
            throw ProblemException.badRequest("refused", "Say what is to be compared: with=SCO,OTS");
        }
        return new WholeComparison(asked.asOf(), link(asked), items);
    }

    private static <C> C code(Optional<C> read) {
        return read.orElseThrow(() -> ProblemException.notFound("There is nothing at this address."));
    }

    private WholeOrganization organization(OrganizationCode code, PageRequest asked) {
        var asOf = asked.asOf();
        return new WholeOrganization(
                asOf,
                link(asked),
                organizations.organization(code, new Day(asOf)),
                memberships.of(code, asOf).stream().map(MembershipItem::of).toList(),
                chairmanships.of(code).stream().map(ChairmanshipItem::of).toList(),
                priorities.of(code).stream().map(PriorityItem::of).toList(),
                initiatives.of(code, asOf).stream()
                        .map(row -> InitiativeItem.of(row, asOf))
                        .toList(),
                events.find(EventFilter.of(code), asOf, Pageable.unpaged()).stream()
                        .map(EventItem::of)
                        .toList(),
                claims.of(code, asOf).stream()
                        .flatMap(tested -> claims.details(tested.claim().code(), asOf).stream())
                        .map(ClaimItem::of)
                        .toList());
    }

    private WholeCountry country(CountryCode code, PageRequest asked) {
        return new WholeCountry(
                asked.asOf(),
                link(asked),
                countries.country(code),
                memberships.of(code).stream().map(MembershipItem::of).toList(),
                chairmanships.of(code).stream().map(ChairmanshipItem::of).toList(),
                events.find(EventFilter.in(code), asked.asOf(), Pageable.unpaged()).stream()
                        .map(EventItem::of)
                        .toList());
    }

    private static String link(PageRequest asked) {
        return asked.desk() + "/" + asked.address().href();
    }
}
