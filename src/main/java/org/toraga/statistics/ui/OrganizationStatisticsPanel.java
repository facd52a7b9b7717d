package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.charts.ChartPanel;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;

/**
 * An indicator of the reader's choice for the members of an organization: together, against the world, ranked and as parts
 * of the whole. The choice stands in the address as {@value #PARAMETER}.
 */
public class OrganizationStatisticsPanel extends Div {

    static final String PARAMETER = "indicator";

    private static final IndicatorCode FIRST_CHOICE = new IndicatorCode("NY.GDP.MKTP.CD");

    private final StatisticsTexts texts;

    OrganizationStatisticsPanel(
            OrganizationCode organization,
            Address address,
            StatisticsService statistics,
            OrganizationFiguresReader reader,
            StatisticsTexts texts,
            PanelLoader loader) {
        this.texts = texts;
        addClassName("statistics-panel");
        var indicators = statistics.indicators();
        var chosen = address.text(PARAMETER)
                .flatMap(IndicatorCode::read)
                .filter(code -> indicators.stream()
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .orElse(FIRST_CHOICE);
        var chooser = new IndicatorChooser(indicators, chosen);
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                address.with(PARAMETER, change.getValue().code()).go();
            }
        });
        var asOf = AsOf.current();
        var language = getLocale();
        add(chooser, loader.load(() -> reader.read(organization, chosen, asOf, language), this::content));
    }

    private Component content(Optional<OrganizationFigures> read) {
        if (read.isEmpty()) {
            return new EmptyState(getTranslation("statistics.noValues"), getTranslation("statistics.noValues.do"));
        }
        var figures = read.get();
        if (figures.members().isEmpty()) {
            return new EmptyState(getTranslation("statistics.noMembers"), getTranslation("statistics.noMembers.do"));
        }
        var content = new Div(about(figures.indicator()), toExplorer(figures));
        content.addClassName("statistics-panel-content");
        addCharts(content, figures, new OrganizationCharts(figures, texts, getLocale()));
        return content;
    }

    private void addCharts(Div content, OrganizationFigures figures, OrganizationCharts charts) {
        var indicator = figures.indicator();
        var pictures = new Div();
        pictures.addClassName("statistics-charts");
        if (indicator.aggregation() == Aggregation.NONE) {
            content.add(new EmptyState(
                    getTranslation("statistics.notAggregatable.title"),
                    getTranslation(
                            "statistics.notAggregatable", indicator.name().in(getLocale()))));
        } else {
            pictures.add(new ChartPanel(charts.aggregate()));
        }
        if (indicator.aggregation() == Aggregation.SUM) {
            pictures.add(new ChartPanel(charts.shareOfWorld()));
        }
        pictures.add(new ChartPanel(charts.ranking()));
        if (indicator.aggregation() == Aggregation.SUM) {
            pictures.add(new ChartPanel(charts.treemap()));
        }
        content.add(pictures);
    }

    /** The same choice in the explorer, where it can be changed. */
    private Component toExplorer(OrganizationFigures figures) {
        return new PageLink(
                getTranslation("statistics.explorer.open"),
                ExplorerState.PATH + "?indicator=" + figures.indicator().code() + "&scope=members&organization="
                        + figures.organization());
    }

    private Component about(IndicatorDetails indicator) {
        var about = new Div(line("statistics.definition", indicator.description()));
        about.addClassName("statistics-about");
        var note = indicator.note();
        if (note != null) {
            about.add(line("statistics.note", note));
        }
        return about;
    }

    private Paragraph line(String labelKey, String words) {
        var label = new Span(getTranslation(labelKey));
        label.addClassName("statistics-about-label");
        return new Paragraph(label, new Span(" "), new RecordText(words));
    }
}
