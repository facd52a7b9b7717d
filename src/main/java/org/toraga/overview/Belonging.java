package org.toraga.overview;

import java.util.List;
import java.util.Map;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * Which state belongs to which organizations, as of a day.
 *
 * @param organizations how many there are
 * @param ofStates for each state that is a member of at least one, of which ones
 */
record Belonging(int organizations, Map<CountryCode, List<OrganizationCode>> ofStates) {}
