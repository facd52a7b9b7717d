package org.toraga.chairmanships.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.organizations.ui.YearMark;
import org.toraga.organizations.ui.YearMarks;

/** Who took the chair of which organization, at the year in which the term begins. */
@Component
class ChairYearMarks implements YearMarks {

    private final ChairmanshipService chairmanships;
    private final CountryNames names;
    private final Texts texts;

    ChairYearMarks(ChairmanshipService chairmanships, CountryNames names, Texts texts) {
        this.chairmanships = chairmanships;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "chairs";
    }

    @Override
    public List<YearMark> of(Collection<OrganizationCode> organizations, LocalDate asOf, Locale language) {
        return organizations.stream()
                .flatMap(organization -> chairmanships.of(organization).stream())
                .flatMap(term -> mark(term, language).stream())
                .sorted(Comparator.comparing(YearMark::year))
                .toList();
    }

    private Optional<YearMark> mark(Term term, Locale language) {
        return Optional.ofNullable(term.span().start())
                .map(start -> new YearMark(
                        start.earliest().getYear(),
                        term.organization(),
                        texts.getTranslation(
                                "chairmanships.yearMark",
                                language,
                                term.organization(),
                                names.of(term.country(), language)),
                        OrganizationBadge.path(term.organization())));
    }
}
