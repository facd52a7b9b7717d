package org.toraga.organizations;

import org.toraga.base.PartialDate;

/** A line of the list of organizations in the records. */
public record OrganizationListRow(OrganizationCode code, String name, OrganizationKind kind, PartialDate founded) {}
