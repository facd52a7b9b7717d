package org.toraga.revisions;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.events.EventDraft;
import org.toraga.events.EventFormat;
import org.toraga.events.EventKind;
import org.toraga.events.EventStatus;
import org.toraga.sources.SourceCode;

/** Events to be written, changed and taken back. */
public final class SampleEvents {

    private SampleEvents() {}

    public static EventDraft planned(String code, String start) {
        return planned(code, start, "Astana");
    }

    public static EventDraft planned(String code, String start, String city) {
        return new EventDraft(
                code,
                null,
                "A test",
                null,
                null,
                EventKind.FORUM,
                "Nothing more.",
                null,
                null,
                EventFormat.IN_PERSON,
                false,
                PartialDate.parse(start),
                null,
                city,
                new CountryCode("KAZ"),
                EventStatus.PLANNED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new SourceCode("ASWAQ-2024"),
                List.of(new SourceCode("COMPILER"), new SourceCode("ASTANATIMES-2024")));
    }

    /** Changes the entity of an event as no code of the desk does: by itself. */
    static void changeAround(EntityManager entities, String code) {
        var event = entities.createQuery("select e from Event e where cast(e.code as string) = :code")
                .setParameter("code", code)
                .getSingleResult();
        ReflectionTestUtils.setField(event, "title", "Written around");
    }
}
