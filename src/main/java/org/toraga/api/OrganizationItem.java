package org.toraga.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.organizations.OrganizationKind;

record OrganizationItem(
        String code,
        String shortName,
        String name,
        OrganizationKind kind,

        @Tells("As exactly as it is known: a year, a month or a day")
        String founded,

        @Nullable String headquartersCity,

        @Tells("ISO 3166-1 alpha-3") @Nullable String headquartersCountry,

        @Nullable String website,
        String mandate,
        @Tells("States in the chair on the day") List<String> chairs,
        int members,
        int observers,
        int dialoguePartners,
        @Nullable String note,
        String source,
        List<String> furtherSources) {}
