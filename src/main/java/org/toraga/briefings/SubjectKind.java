package org.toraga.briefings;

import static org.toraga.briefings.SectionKind.CHAIRMANSHIPS;
import static org.toraga.briefings.SectionKind.CLAIMS;
import static org.toraga.briefings.SectionKind.COMMON;
import static org.toraga.briefings.SectionKind.EVENTS;
import static org.toraga.briefings.SectionKind.FACTS;
import static org.toraga.briefings.SectionKind.FIGURES;
import static org.toraga.briefings.SectionKind.INITIATIVES;
import static org.toraga.briefings.SectionKind.MEMBERS;
import static org.toraga.briefings.SectionKind.PLAN;
import static org.toraga.briefings.SectionKind.PRIORITIES;
import static org.toraga.briefings.SectionKind.STATEMENTS;

import java.util.List;

/** What a pack can be about, and what it can tell of it, in the order in which it is told unless somebody says otherwise. */
public enum SubjectKind {
    ORGANIZATION(FACTS, CHAIRMANSHIPS, MEMBERS, PRIORITIES, INITIATIVES, EVENTS, FIGURES, CLAIMS),
    COUNTRY(FACTS, MEMBERS, CHAIRMANSHIPS, EVENTS, FIGURES),
    EVENT(FACTS, PLAN, CHAIRMANSHIPS, PRIORITIES, INITIATIVES, STATEMENTS, EVENTS),
    /** Two to four organizations, or three or four states. */
    COMPARISON(FACTS, COMMON, PRIORITIES, EVENTS, FIGURES),
    /** Two states. */
    PAIR(FACTS, COMMON, CHAIRMANSHIPS, EVENTS, FIGURES),
    /** The year as a whole. */
    OVERVIEW(FACTS, CHAIRMANSHIPS, EVENTS, FIGURES, CLAIMS);

    private final List<SectionKind> sections;

    SubjectKind(SectionKind... sections) {
        this.sections = List.of(sections);
    }

    public List<SectionKind> sections() {
        return sections;
    }
}
