package org.toraga.briefings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryService;
import org.toraga.events.EventService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;

/** Knows which pages a pack can be made of. */
@Component
class Subjects {

    private static final int MOST_COMPARED = 4;

    private final OrganizationService organizations;
    private final CountryService countries;
    private final EventService events;

    Subjects(OrganizationService organizations, CountryService countries, EventService events) {
        this.organizations = organizations;
        this.countries = countries;
        this.events = events;
    }

    /**
     * The subject of a page.
     *
     * @param address path and query as a browser shows them, without a slash before
     * @return empty if the page has none, or if what it names is not there
     */
    Optional<Subject> of(String address) {
        var page = UriComponentsBuilder.fromUriString("/" + address).build();
        var steps = page.getPathSegments();
        if (steps.isEmpty()) {
            return Optional.of(Subject.OVERVIEW);
        }
        if (steps.size() == 1 && steps.getFirst().equals("compare")) {
            var with = page.getQueryParams().getFirst("with");
            return with == null ? Optional.empty() : compared(with.replace("%2C", ","));
        }
        return steps.size() == 2 ? of(steps.getFirst(), steps.get(1)) : Optional.empty();
    }

    private Optional<Subject> of(String list, String code) {
        return switch (list) {
            case "organizations" -> organization(code).map(found -> Subject.of(SubjectKind.ORGANIZATION, found));
            case "countries" -> country(code).map(found -> Subject.of(SubjectKind.COUNTRY, found));
            case "summits" ->
                Stream.of(code)
                        .filter(events::exists)
                        .map(found -> Subject.of(SubjectKind.EVENT, found.toUpperCase(Locale.ROOT)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** Organizations or states, as the first that is known; of two states it is a pair. */
    private Optional<Subject> compared(String with) {
        var ofOrganizations = new ArrayList<String>();
        var ofStates = new ArrayList<String>();
        for (var code : Arrays.asList(with.split(","))) {
            if (ofStates.isEmpty()) {
                organization(code).map(OrganizationCode::value).ifPresent(ofOrganizations::add);
            }
            if (ofOrganizations.isEmpty()) {
                country(code).map(CountryCode::value).ifPresent(ofStates::add);
            }
        }
        var codes = Stream.concat(ofOrganizations.stream(), ofStates.stream())
                .distinct()
                .limit(MOST_COMPARED)
                .toList();
        if (codes.size() < 2) {
            return Optional.empty();
        }
        var isPair = codes.size() == 2 && ofOrganizations.isEmpty();
        return Optional.of(new Subject(isPair ? SubjectKind.PAIR : SubjectKind.COMPARISON, codes));
    }

    /** Whether organizations are compared, not states. */
    boolean isOfOrganizations(Subject subject) {
        return organization(subject.code()).isPresent();
    }

    private Optional<OrganizationCode> organization(String code) {
        return OrganizationCode.read(code)
                .filter(found -> organizations.find(found).isPresent());
    }

    private Optional<CountryCode> country(String code) {
        return CountryCode.read(code).filter(countries::exists);
    }

    /** A subject that may not be there any longer. @param path as {@link Subject#path} gives it */
    Subject named(SubjectKind kind, String path) {
        return switch (kind) {
            case ORGANIZATION ->
                Subject.of(kind, path.substring(path.indexOf('/') + 1).toUpperCase(Locale.ROOT));
            case COUNTRY, EVENT -> Subject.of(kind, path.substring(path.indexOf('/') + 1));
            case COMPARISON, PAIR ->
                new Subject(
                        kind,
                        Arrays.asList(path.substring(path.indexOf('=') + 1).split(",")));
            case OVERVIEW -> Subject.OVERVIEW;
        };
    }

    static List<OrganizationCode> organizations(Subject subject) {
        return subject.codes().stream().map(OrganizationCode::new).toList();
    }

    static List<CountryCode> states(Subject subject) {
        return subject.codes().stream().map(CountryCode::new).toList();
    }
}
