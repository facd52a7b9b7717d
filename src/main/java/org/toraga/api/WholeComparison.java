package org.toraga.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Organizations and states side by side.
 *
 * @param link the page that compares them
 * @param items each a {@link WholeOrganization} or a {@link WholeCountry}, in the order of the page
 */
record WholeComparison(LocalDate asOf, String link, List<Object> items) {}
