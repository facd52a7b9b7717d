package org.toraga.memberships.ui;

import org.toraga.base.Confidence;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.memberships.MembershipDraft;
import org.toraga.memberships.MembershipStatus;
import org.toraga.memberships.SinceKnown;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;

class MembershipForm extends RecordForm<MembershipDraft> {

    private final transient CountryNames names;

    MembershipForm(OrganizationService organizations, CountryNames names, SourcePickers sources) {
        super(MembershipDraft.class, "memberships.field.");
        this.names = names;
        fields.requiredField("organization", new OrganizationPicker(organizations));
        fields.requiredField("country", new CountryPicker(names));
        fields.requiredWord("status", MembershipStatus.class);
        fields.withPast("status");
        fields.requiredWord("sinceKnown", SinceKnown.class);
        fields.date("since");
        fields.date("end");
        fields.date("suspendedSince");
        fields.requiredWord("confidence", Confidence.class);
        fields.flag("founder");
        fields.longText("note", 2000);
        fields.requiredField("source", sources.one());
    }

    @Override
    protected Object name(Object fact) {
        return fact instanceof CountryCode country ? names.of(country, getLocale()) : super.name(fact);
    }
}
