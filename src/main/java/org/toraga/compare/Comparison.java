package org.toraga.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.toraga.base.ui.Address;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * What is compared, as the address has it: {@code with=SCO,OTS} or {@code with=KAZ,UZB}. Either organizations or states, at
 * most {@value #MOST}; fewer than two while somebody is still choosing.
 */
record Comparison(List<OrganizationCode> organizations, List<CountryCode> states) {

    static final String PARAMETER = "with";
    static final int MOST = 4;

    static final Comparison NONE = new Comparison(List.of(), List.of());

    static Comparison of(Collection<OrganizationCode> organizations) {
        return new Comparison(organizations.stream().distinct().limit(MOST).toList(), List.of());
    }

    static Comparison ofStates(Collection<CountryCode> states) {
        return new Comparison(List.of(), states.stream().distinct().limit(MOST).toList());
    }

    /** The first code that is known decides whether organizations or states are compared; what is neither is passed over. */
    static Comparison read(
            Address address, Collection<OrganizationCode> knownOrganizations, Collection<CountryCode> knownStates) {
        var texts = Arrays.asList(address.text(PARAMETER).orElse("").split(","));
        for (var text : texts) {
            if (OrganizationCode.read(text).filter(knownOrganizations::contains).isPresent()) {
                return of(texts.stream()
                        .flatMap(one -> OrganizationCode.read(one).stream())
                        .filter(knownOrganizations::contains)
                        .toList());
            }
            if (CountryCode.read(text).filter(knownStates::contains).isPresent()) {
                return ofStates(texts.stream()
                        .flatMap(one -> CountryCode.read(one).stream())
                        .filter(knownStates::contains)
                        .toList());
            }
        }
        return NONE;
    }

    boolean isOfStates() {
        return !states.isEmpty();
    }

    int size() {
        return organizations.size() + states.size();
    }

    /** Whether there is something to put side by side. */
    boolean isComplete() {
        return size() >= 2;
    }

    /** The codes as an address has them; empty if nothing is chosen. */
    String text() {
        return (isOfStates() ? states : organizations)
                .stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** The path of the page that shows it. */
    String path() {
        return "compare?" + PARAMETER + "=" + text();
    }
}
