package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.LaterDetails;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartPanel;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.StandingChange;
import org.toraga.memberships.StandingChanges;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceService;

/** Who joined, changed standing or left in all the years on record: on a timeline, and year by year with sources. */
class HistoryPanel extends Section {

    private record Content(List<MembershipRow> rows, Map<SourceCode, String> sourceTitles) {}

    private final CountryNames names;
    private final transient Texts texts;
    private final LocalDate asOf;

    HistoryPanel(
            MembershipService memberships,
            SourceService sources,
            CountryNames names,
            Texts texts,
            PanelLoader panels,
            LocalDate asOf) {
        this.names = names;
        this.texts = texts;
        this.asOf = asOf;
        addClassName("membership-history");
        add(
                new H2(getTranslation("memberships.history")),
                new Paragraph(getTranslation("memberships.history.lead")),
                panels.load(
                        () -> {
                            var rows = memberships.history();
                            return new Content(rows, MembershipView.titles(rows, sources));
                        },
                        this::show));
    }

    private Component show(Content content) {
        var changes = StandingChanges.of(content.rows());
        if (changes.isEmpty()) {
            return new EmptyState(
                    getTranslation("memberships.matrix.empty"), getTranslation("memberships.matrix.empty.do"));
        }
        var organizations = content.rows().stream()
                .map(MembershipRow::organization)
                .distinct()
                .toList();
        return new Div(
                new AccessionTimeline(organizations, changes, names, asOf),
                new ChartPanel(MemberCourse.of(content.rows(), asOf, texts, getLocale())),
                years(changes, content.sourceTitles()));
    }

    /** The latest year first; those around the day stand open. */
    private Component years(List<StandingChange> changes, Map<SourceCode, String> sourceTitles) {
        var byYear = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.on().earliest().getYear(), TreeMap::new, Collectors.toList()));
        var list = new Div();
        list.addClassName("membership-years");
        byYear.descendingMap().forEach((year, ofYear) -> {
            var summary = new Span(new Span(Formats.year(year, getLocale())));
            var count = new Span(getTranslation("memberships.history.changes", ofYear.size()));
            count.addClassName("quiet");
            summary.add(count);
            summary.addClassName("membership-year");
            var details = new LaterDetails(
                    StillCells.part(summary),
                    () -> StillCells.part(MembershipChanges.ofAll(ofYear, sourceTitles, names, asOf)));
            details.setOpen(Math.abs(year - asOf.getYear()) <= 1);
            list.add(details);
        });
        return list;
    }
}
