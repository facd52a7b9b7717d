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
import org.toraga.sources.ui.SourcePickers;

class EventForm extends RecordForm<EventDraft> {

    EventForm(OrganizationService organizations, CountryNames names, SourcePickers sources) {
        super(EventDraft.class, "events.field.");
        fields.code(40);
        fields.field("organization", new OrganizationPicker(organizations));
        fields.requiredText("title", 200).addClassName("wide");
        fields.translations("title", 200);
        fields.requiredWord("kind", EventKind.class);
        fields.requiredWord("format", EventFormat.class);
        fields.requiredLongText("description", 2000);
        fields.flag("inArticles");
        fields.section("events.records.plan");
        fields.requiredWord("status", EventStatus.class);
        fields.withPast("status");
        fields.requiredDate("start");
        fields.day("lastDay");
        fields.text("city", 100);
        fields.field("country", new CountryPicker(names));
        fields.requiredField("source", sources.one());
        fields.listField("furtherSources", sources.several());
        fields.section("events.records.outcome");
        fields.word("outcomeStatus", EventStatus.class);
        fields.withPast("outcomeStatus");
        fields.day("outcomeKnownOn");
        fields.date("outcomeStart");
        fields.day("outcomeLastDay");
        fields.text("outcomeCity", 100);
        fields.field("outcomeCountry", new CountryPicker(names));
        fields.longText("outcomeNote", 2000);
        fields.field("outcomeSource", sources.one()).setClearButtonVisible(true);
    }
}
