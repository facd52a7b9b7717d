package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartPanel;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorRow;

/** Indicators of the reader's choice, a chart each, with all of those compared on the same scale. */
class FiguresPanel extends Section {

    private final PanelLoader loader;
    private final FiguresReader reader;
    private final CompareCharts charts;
    private final List<IndicatorRow> known;
    private final MultiSelectComboBox<IndicatorRow> chooser =
            new MultiSelectComboBox<>(getTranslation("compare.indicators"));
    private final Div content = new Div();

    private Address address = Address.none();

    FiguresPanel(PanelLoader loader, FiguresReader reader, CompareCharts charts, List<IndicatorRow> known) {
        this.loader = loader;
        this.reader = reader;
        this.charts = charts;
        this.known = known;
        addClassNames("compare-section", "compare-figures");
        prepareChooser();
        add(new H2(getTranslation("compare.figures")), chooser, content);
    }

    private void prepareChooser() {
        chooser.setItems(known);
        chooser.setItemLabelGenerator(indicator -> getTranslation(
                "compare.indicator",
                getTranslation(Texts.key(indicator.topic())),
                indicator.name().in(getLocale())));
        chooser.setHelperText(getTranslation("compare.indicators.most", IndicatorChoice.MOST));
        chooser.setErrorMessage(getTranslation("compare.indicators.most", IndicatorChoice.MOST));
        chooser.setManualValidation(true);
        chooser.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        chooser.addValueChangeListener(change -> {
            var tooMany = change.getValue().size() > IndicatorChoice.MOST;
            chooser.setInvalid(tooMany);
            if (change.isFromClient() && !tooMany) {
                address.with(IndicatorChoice.PARAMETER, IndicatorChoice.text(change.getValue()))
                        .go();
            }
        });
    }

    /** Shows the figures that the address asks for. */
    void show(Address now, Comparison comparison, LocalDate asOf) {
        address = now;
        var chosen = IndicatorChoice.read(now, known);
        chooser.setValue(new LinkedHashSet<>(chosen));
        content.removeAll();
        if (chosen.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("compare.indicators.none"), getTranslation("compare.indicators.none.do")));
            return;
        }
        var codes = chosen.stream().map(IndicatorRow::code).toList();
        var language = getLocale();
        content.add(loader.load(
                () -> reader.read(comparison, codes, asOf, language), read -> multiples(read, comparison, asOf)));
    }

    private Component multiples(List<ComparedFigures> read, Comparison comparison, LocalDate asOf) {
        var multiples = new Div();
        multiples.addClassName("compare-multiples");
        read.forEach(figures -> multiples.add(multiple(figures, comparison, asOf)));
        return multiples;
    }

    private Component multiple(ComparedFigures figures, Comparison comparison, LocalDate asOf) {
        var indicator = figures.indicator();
        var multiple = new Div();
        multiple.addClassName("compare-multiple");
        if (!comparison.isOfStates() && indicator.aggregation() == Aggregation.NONE) {
            multiple.add(new EmptyState(
                    getTranslation("compare.notAggregatable", indicator.name().in(getLocale())),
                    getTranslation("compare.notAggregatable.do")));
            return multiple;
        }
        var words = new Paragraph(charts.inWords(figures, asOf, getLocale()));
        words.addClassName("compare-figures-words");
        multiple.add(
                new ChartPanel(charts.describe(figures, asOf, getLocale())),
                words,
                new PageLink(getTranslation("compare.explore"), explorer(figures, comparison)));
        return multiple;
    }

    private static String explorer(ComparedFigures figures, Comparison comparison) {
        return "statistics?indicator=" + figures.indicator().code()
                + (comparison.isOfStates()
                        ? "&scope=group&states=" + comparison.text()
                        : "&scope=organizations&organization=" + comparison.text());
    }
}
