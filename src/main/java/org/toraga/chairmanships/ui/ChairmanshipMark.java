package org.toraga.chairmanships.ui;

import org.toraga.base.ui.TimelineMark;
import org.toraga.organizations.OrganizationCode;

/** Something that happens in the time of a chairmanship, a summit for example, to be marked on the organization's row. */
public record ChairmanshipMark(OrganizationCode organization, TimelineMark mark) {}
