package org.toraga.organizations.ui;

import org.toraga.organizations.OrganizationCode;

/**
 * Something that happened to an organization in a year, to be drawn beside figures of that year.
 *
 * @param text short, in the language asked for
 * @param path of the record's page
 */
public record YearMark(int year, OrganizationCode organization, String text, String path) {}
