package org.toraga.journeys;

import java.util.List;

/** The address of every view, in one place: what holds for all pages is tried on each of these. */
final class Views {

    static final List<String> OF_A_VIEWER = List.of(
            "",
            "organizations",
            "organizations/sco",
            "organizations/sco?tab=members",
            "organizations/sco?tab=chairmanships",
            "organizations/sco?tab=priorities",
            "organizations/sco?tab=events",
            "organizations/sco?tab=statistics",
            "organizations/sco?tab=claims",
            "organizations/sco?tab=sources",
            "countries",
            "countries/KAZ",
            "summits",
            "summits?lens=planner",
            "summits?lens=month",
            "summits?lens=timeline",
            "summits/SCO-SUMMIT-2024",
            "statistics",
            "statistics?indicator=NY.GDP.MKTP.CD&scope=members&organization=SCO",
            "statistics?indicator=SP.POP.TOTL&scope=organizations&lens=ranking",
            "statistics?indicator=SN.ITK.DEFC.ZS&lens=map&window=5",
            "statistics?indicator=SP.DYN.LE00.IN&against=NY.GDP.PCAP.PP.CD&scope=members&organization=CICA&lens=scatter",
            "statistics?indicator=NY.GDP.MKTP.CD&scope=members&organization=SCO&lens=treemap",
            "statistics?indicator=SN.ITK.DEFC.ZS&scope=members&organization=IOFS&lens=heatmap",
            "statistics?indicator=SP.POP.TOTL&scope=members&organization=OTS&lens=table",
            "membership",
            "membership?members=SCO,OTS",
            "compare",
            "compare?with=SCO,OTS",
            "compare?with=KAZ,UZB",
            "claims",
            "claims/CL-SCO-TRADE",
            "claims/CL-SIX-CHAIRS",
            "sources",
            "sources/ASWAQ-2024",
            "account/tokens");

    static final List<String> OF_AN_ADMIN = List.of(
            "admin/organizations",
            "admin/memberships",
            "admin/chairmanships",
            "admin/priorities",
            "admin/initiatives",
            "admin/events",
            "admin/events/new",
            "admin/events/SCO-SUMMIT-2024",
            "admin/statements",
            "admin/claims",
            "admin/claims/new",
            "admin/claims/CL-SCO-TRADE",
            "admin/sources",
            "admin/sources/ASWAQ-2024",
            "admin/indicators",
            "admin/observations",
            "admin/imports",
            "admin/history",
            "admin/users",
            "admin/users/admin",
            "admin/users/viewer",
            "admin/sign-ins",
            "exports",
            "exports/new?of=/organizations/sco");

    /** Addresses that name nothing: each gets a designed page and status 404. */
    static final List<String> WITHOUT_A_RECORD = List.of(
            "no-such-page",
            "organizations/nowhere",
            "countries/XYZ",
            "summits/NO-SUCH-EVENT",
            "claims/NO-SUCH-CLAIM",
            "sources/NO-SUCH-SOURCE",
            "admin/events/NO-SUCH-EVENT",
            "admin/users/nobody",
            "admin/imports/NO-SUCH-IMPORT");

    private Views() {}
}
