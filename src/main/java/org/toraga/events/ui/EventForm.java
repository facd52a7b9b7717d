package org.toraga.events.ui;

import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.events.EventDraft;
import org.toraga.events.EventFormat;
import org.toraga.events.EventKind;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;
import org.toraga.sources.ui.SourcesPicker;

class EventForm extends RecordForm<EventDraft> {

    EventForm(OrganizationService organizations, CountryNames names, SourceService sources) {
        super(EventDraft.class, "events.field.");
        code(40);
        field("organization", new OrganizationPicker(organizations));
        requiredText("title", 200).addClassName("wide");
        requiredWord("kind", EventKind.class);
        requiredWord("format", EventFormat.class);
        requiredLongText("description", 2000);
        flag("inArticles");
        section("events.records.plan");
        requiredWord("status", EventStatus.class);
        requiredDate("start");
        day("lastDay");
        text("city", 100);
        field("country", new CountryPicker(names));
        requiredField("source", new SourcePicker(sources));
        listField("furtherSources", new SourcesPicker(sources));
        section("events.records.outcome");
        word("outcomeStatus", EventStatus.class);
        day("outcomeKnownOn");
        date("outcomeStart");
        day("outcomeLastDay");
        text("outcomeCity", 100);
        field("outcomeCountry", new CountryPicker(names));
        longText("outcomeNote", 2000);
        field("outcomeSource", new SourcePicker(sources)).setClearButtonVisible(true);
    }
}
