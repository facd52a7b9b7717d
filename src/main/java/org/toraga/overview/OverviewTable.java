package org.toraga.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.claims.Finding;
import org.toraga.countries.CountryNames;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TablePage;
import org.toraga.sources.ui.TableSources;
import org.toraga.statistics.Aggregate;

/** The figures of the overview, those of the year first and then those of each organization. */
@Component
class OverviewTable implements TablePage {

    /** @param of an organization's code; null for the year as a whole @param number with its unit, or a text */
    record Line(
            @Nullable String of,
            String what,
            @Nullable Number number,
            String unit,
            @Nullable String text) {}

    private final OverviewService overview;
    private final TableSources sources;
    private final CountryNames names;
    private final Texts texts;

    OverviewTable(OverviewService overview, TableSources sources, CountryNames names, Texts texts) {
        this.overview = overview;
        this.sources = sources;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public Address at(Address file) {
        return file.under("");
    }

    @Override
    public Table<Line> table(Address address, LocalDate asOf, Locale language) {
        var organizations = overview.organizations(asOf);
        var lines = new ArrayList<>(ofTheYear(asOf, language));
        organizations.forEach(organization -> lines.addAll(of(organization, language)));
        return Table.of(
                text("overview.title", language),
                List.of(
                        TableColumn.text("OF", text("overview.table.of", language), Line::of),
                        TableColumn.text("WHAT", text("overview.table.what", language), Line::what),
                        TableColumn.number("NUMBER", text("overview.table.number", language), "", 1, Line::number),
                        TableColumn.text("UNIT", text("overview.table.unit", language), Line::unit),
                        TableColumn.text("TEXT", text("overview.table.text", language), Line::text)),
                List.of(),
                lines,
                () -> sources.of(
                        organizations.stream()
                                .map(organization -> organization.organization().source())
                                .toList(),
                        language));
    }

    private List<Line> ofTheYear(LocalDate asOf, Locale language) {
        var figures = overview.figures(asOf);
        var lines = new ArrayList<Line>();
        lines.add(count(null, "overview.table.chairmanships", figures.chairmanships(), language));
        lines.add(count(null, "overview.table.doubtful", figures.doubtful(), language));
        lines.add(count(null, "overview.table.memberStates", figures.memberStates(), language));
        share("overview.table.population", figures.populationShare(), language).ifPresent(lines::add);
        share("overview.table.gdp", figures.gdpShare(), language).ifPresent(lines::add);
        figures.nextEvent()
                .ifPresent(event -> lines.add(new Line(
                        null,
                        text("overview.table.nextEvent", language),
                        null,
                        "",
                        event.title().in(language) + ", "
                                + Formats.date(event.dates().start(), language))));
        for (var finding : Finding.values()) {
            lines.add(new Line(
                    null,
                    texts.getTranslation(
                            "overview.table.claims", language, texts.getTranslation(Texts.key(finding), language)),
                    figures.claims().getOrDefault(finding, 0),
                    "",
                    null));
        }
        return lines;
    }

    private List<Line> of(OrganizationSummary summary, Locale language) {
        var code = summary.organization().code().value();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                code,
                text("overview.table.chair", language),
                null,
                "",
                summary.chairs().stream()
                        .map(term -> names.of(term.country(), language))
                        .distinct()
                        .collect(Collectors.joining("; "))));
        lines.add(count(code, "overview.table.members", summary.members().members(), language));
        lines.add(count(code, "overview.table.observers", summary.members().observers(), language));
        var next = summary.nextEvent();
        if (next != null) {
            lines.add(new Line(
                    code,
                    text("overview.table.nextEvent", language),
                    null,
                    "",
                    next.title().in(language) + ", " + Formats.date(next.dates().start(), language)));
        }
        return lines;
    }

    private Line count(@Nullable String of, String what, int count, Locale language) {
        return new Line(of, text(what, language), count, "", null);
    }

    private Optional<Line> share(String what, Optional<Aggregate> share, Locale language) {
        return share.filter(aggregate -> aggregate.value() != null)
                .map(aggregate -> new Line(
                        null, text(what, language), aggregate.value(), "%", Formats.year(aggregate.year(), language)));
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
