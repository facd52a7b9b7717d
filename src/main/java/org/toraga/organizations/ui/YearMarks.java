package org.toraga.organizations.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.toraga.organizations.OrganizationCode;

/** Records that pictures over years can be annotated with. Implemented by the modules that hold them. */
public interface YearMarks {

    /** What the records are: {@code chairs} or {@code events}. */
    String kind();

    /** The records of {@code organizations}, in the order of their years. */
    List<YearMark> of(Collection<OrganizationCode> organizations, LocalDate asOf, Locale language);
}
