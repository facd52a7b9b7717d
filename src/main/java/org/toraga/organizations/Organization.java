package org.toraga.organizations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.WebAddress;
import org.toraga.countries.CountryCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** One of the international organizations that the desk follows. */
@Entity
@InHistory
class Organization implements StoredRecord<OrganizationDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private OrganizationCode code;

    private String shortName;
    private String name;
    private @Nullable String nameRussian;
    private @Nullable String nameKazakh;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "founded_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "founded_precision"))
    private PartialDate founded;

    private @Nullable String headquartersCity;

    @Column(name = "headquarters_country_code")
    private @Nullable CountryCode headquartersCountry;

    private @Nullable String website;
    private String mandate;
    private @Nullable String mandateRussian;
    private @Nullable String mandateKazakh;
    private @Nullable String note;

    @Column(name = "source_code")
    private SourceCode source;

    @ElementCollection
    @CollectionTable(name = "organization_further_source", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "source_code")
    @OrderColumn(name = "ordinal")
    private List<SourceCode> furtherSources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    @SuppressWarnings("NullAway.Init")
    Organization(OrganizationCode code, OrganizationDraft draft) {
        this.code = code;
        revise(draft);
    }

    /**
     * @throws org.toraga.base.NotAWebAddressException if the website is not an address of http or https
     * @throws SeatWithoutCountryException if there is a city of the seat and no country
     */
    @Override
    public final void revise(OrganizationDraft draft) {
        if (draft.headquartersCity() != null && draft.headquartersCountry() == null) {
            throw new SeatWithoutCountryException();
        }
        shortName = draft.shortName();
        name = draft.name();
        nameRussian = draft.nameRussian();
        nameKazakh = draft.nameKazakh();
        kind = draft.kind();
        founded = draft.founded();
        headquartersCity = draft.headquartersCity();
        headquartersCountry = draft.headquartersCountry();
        website = WebAddress.check("website", draft.website());
        mandate = draft.mandate();
        mandateRussian = draft.mandateRussian();
        mandateKazakh = draft.mandateKazakh();
        note = draft.note();
        source = draft.source();
        if (!furtherSources.equals(draft.furtherSources())) {
            // A list of its own: changed in place, rows would be renumbered one by one and meet one another halfway.
            furtherSources = new ArrayList<>(draft.furtherSources());
        }
    }

    @Override
    public OrganizationDraft toDraft() {
        return new OrganizationDraft(
                code.value(),
                shortName,
                name,
                nameRussian,
                nameKazakh,
                kind,
                founded,
                headquartersCity,
                headquartersCountry,
                website,
                mandate,
                mandateRussian,
                mandateKazakh,
                note,
                source,
                List.copyOf(furtherSources));
    }

    @Override
    public String key() {
        return code.value();
    }

    @Override
    public int version() {
        return version;
    }
}
