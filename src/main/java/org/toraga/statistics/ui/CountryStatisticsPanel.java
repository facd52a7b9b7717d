package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.LaterDetails;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.StillCells;
import org.toraga.charts.ChartSource;
import org.toraga.charts.ChartTools;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Series;
import org.toraga.statistics.YearValue;

/** A dozen indicators of a state: each with its latest figure, its course, and the state's rank in its organizations. */
public class CountryStatisticsPanel extends Div {

    private final StatisticsTexts texts;
    private final String country;

    /** @param name of the state in the language of the page */
    CountryStatisticsPanel(
            CountryCode country, String name, CountryFiguresReader reader, StatisticsTexts texts, PanelLoader loader) {
        this.texts = texts;
        this.country = name;
        addClassName("country-statistics-panel");
        var asOf = AsOf.current();
        var language = getLocale();
        add(loader.load(() -> reader.read(country, asOf, language), this::content));
    }

    private Component content(CountryFigures figures) {
        var multiples = new Div();
        multiples.addClassName("small-multiples");
        figures.indicators().forEach(one -> multiples.add(multiple(one, figures.sources())));
        return new Div(multiples, sources(figures));
    }

    private Component multiple(CountryFigures.One one, List<ChartSource> sources) {
        var indicator = one.indicator();
        var name = indicator.name().in(getLocale());
        var head = new Div(new H3(name));
        head.addClassName("small-multiple-head");
        var multiple = new Div(head);
        multiple.addClassName("small-multiple");
        one.series()
                .latest()
                .ifPresentOrElse(
                        latest -> {
                            head.add(ChartTools.of(CountryChart.describe(one, country, sources, texts, getLocale())));
                            multiple.add(latest(indicator, latest), sparkline(name, indicator, one.series()));
                            if (!one.standings().isEmpty()) {
                                multiple.add(ranks(one));
                            }
                            multiple.add(values(name, indicator, one.series()), toExplorer(name, one));
                        },
                        () -> multiple.add(
                                new Paragraph(getTranslation("statistics.country.none")),
                                new Paragraph(getTranslation("statistics.country.none.do"))));
        return multiple;
    }

    private Component latest(IndicatorDetails indicator, YearValue latest) {
        var year = new Span(String.valueOf(latest.year()));
        year.addClassName("small-multiple-year");
        var line = new Paragraph(
                new FigureText(latest.value(), indicator.unit(), indicator.decimals(), texts), new Span(" "), year);
        line.addClassName("small-multiple-latest");
        return StillCells.part(line);
    }

    private Component sparkline(String name, IndicatorDetails indicator, Series series) {
        var first = series.values().getFirst();
        var last = series.values().getLast();
        return new Sparkline(
                series.values(),
                getTranslation(
                        "statistics.country.course",
                        name,
                        String.valueOf(first.year()),
                        figure(indicator, first),
                        String.valueOf(last.year()),
                        figure(indicator, last)));
    }

    private String figure(IndicatorDetails indicator, YearValue value) {
        return texts.figure(value.value(), indicator.unit(), indicator.decimals(), getLocale());
    }

    private Component ranks(CountryFigures.One one) {
        var ranks = new UnorderedList();
        ranks.addClassName("small-multiple-ranks");
        ranks.getElement().setAttribute("aria-label", getTranslation("statistics.country.ranks"));
        for (var standing : one.standings()) {
            var rank = new Span(getTranslation("statistics.country.rank", standing.rank(), standing.of()));
            ranks.add(new ListItem(OrganizationBadge.text(standing.organization()), new Span(" "), rank));
        }
        return StillCells.part(ranks);
    }

    /** The same indicator of all states in the explorer, this one standing out. */
    private Component toExplorer(String name, CountryFigures.One one) {
        var link = new PageLink(
                getTranslation("statistics.explorer.open"),
                ExplorerState.PATH + "?indicator=" + one.indicator().code() + "&pick="
                        + one.series().country());
        link.addClassName("small-multiple-explore");
        link.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.open.of", name));
        return link;
    }

    private Component values(String name, IndicatorDetails indicator, Series series) {
        var details =
                new LaterDetails(getTranslation("statistics.country.values"), () -> table(name, indicator, series));
        details.getElement().setAttribute("aria-label", getTranslation("statistics.country.values.of", name));
        details.addClassName("small-multiple-values");
        return details;
    }

    private Component table(String name, IndicatorDetails indicator, Series series) {
        var table = new NativeTable();
        table.addClassName("chart-table");
        table.setCaptionText(name + ", " + texts.unit(indicator.unit(), getLocale()));
        table.getHead()
                .add(new NativeTableRow(
                        header(getTranslation("statistics.year"), "col"),
                        header(getTranslation("statistics.value"), "col")));
        for (var value : series.values().reversed()) {
            var figure = new NativeTableCell(Formats.fixed(value.value(), indicator.decimals(), getLocale()));
            figure.addClassName("chart-table-figure");
            table.getBody().add(new NativeTableRow(header(String.valueOf(value.year()), "row"), figure));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Component sources(CountryFigures figures) {
        var sources = new UnorderedList();
        sources.addClassName("statistics-sources");
        sources.getElement().setAttribute("aria-label", getTranslation("statistics.sources"));
        figures.sources().forEach(source -> sources.add(new ListItem(new PageLink(source.text(), source.path()))));
        return StillCells.part(sources);
    }
}
