package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.charts.ChartPanel;
import org.toraga.charts.FigurePanel.Heading;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.exports.ui.GridExports;
import org.toraga.maps.MapPanel;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourceLink;
import org.toraga.statistics.Coverage;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Subject;

/** A picture of the explorer and what there is to be said of it: definition, unit, source, coverage, doubts. */
class ExplorerPicture extends Div {

    private final transient MeasureTexts words;
    private final transient StatisticsTexts texts;
    private final transient CountryNames names;
    private final transient SourceService sources;
    private final transient ExplorerPage page;
    private final transient ExplorerRows rows;
    private final transient GridExports exports;

    ExplorerPicture(
            Explored explored,
            MeasureTexts words,
            StatisticsTexts texts,
            CountryNames names,
            SourceService sources,
            ExplorerPage page,
            ExplorerRows rows,
            GridExports exports) {
        this.words = words;
        this.texts = texts;
        this.names = names;
        this.sources = sources;
        this.page = page;
        this.rows = rows;
        this.exports = exports;
        addClassName("explorer-picture");
        switch (explored) {
            case Explored.Refused(var refusal) ->
                add(new EmptyState(
                        getTranslation(refusal.textKey(), refusal.facts().toArray()),
                        getTranslation("statistics.explorer.refused.do")));
            case Explored.Nothing nothing -> add(nothing(nothing));
            case Explored.Picture picture -> {
                ExplorerReading.of(picture, words).ifPresent(this::add);
                add(drawn(picture));
                add(about(picture));
            }
        }
    }

    private Component nothing(Explored.Nothing nothing) {
        var key = "statistics.explorer.empty." + nothing.reason();
        var empty = new EmptyState(
                getTranslation(key, nothing.facts().toArray()),
                getTranslation(key + ".do", nothing.facts().toArray()));
        var bounds = nothing.bounds();
        if (bounds != null) {
            empty.add(new Button(
                    getTranslation("statistics.explorer.empty.anyYear"),
                    click ->
                            page.go(page.state().with(ExplorerState.YEARS, null).with(ExplorerState.BASE, null))));
        }
        return empty;
    }

    private Component drawn(Explored.Picture picture) {
        var language = getLocale();
        return switch (picture.state().lens()) {
            case MAP -> {
                var map = new ExplorerMap(picture, words, texts, language);
                yield new MapPanel(map.describe(), map.caption(List.of()), names, Heading.H2);
            }
            case TABLE -> new ExplorerTable(picture, words, texts, rows, exports);
            default -> new ChartPanel(new ExplorerCharts(picture, words, texts, language).describe(), Heading.H2);
        };
    }

    private Component about(Explored.Picture picture) {
        var about = new Section();
        about.addClassName("explorer-about");
        about.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.about"));
        if (picture.subjects().getFirst() instanceof Subject.State) {
            about.add(coverage(picture));
        }
        picture.used().forEach(indicator -> about.add(about(indicator)));
        return about;
    }

    /** Who has a figure, and by name who has none. */
    private Component coverage(Explored.Picture picture) {
        var with = new HashSet<CountryCode>();
        if (picture.isOfOneYear()) {
            picture.ranking()
                    .places()
                    .forEach(place -> with.addAll(place.subject().states()));
        } else {
            int last = picture.years().to();
            picture.courses().stream()
                    .filter(course ->
                            course.in(last).filter(one -> one.value() != null).isPresent())
                    .forEach(course -> with.addAll(course.subject().states()));
        }
        var without = new HashSet<>(picture.states());
        without.removeAll(with);
        var coverage = new Coverage(with, without);
        var year = String.valueOf(picture.years().to());
        var summary = getTranslation(
                picture.isOfOneYear() && picture.state().window() > 1
                        ? "statistics.explorer.coverage.window"
                        : "statistics.explorer.coverage.states",
                year,
                coverage.with().size(),
                coverage.total(),
                String.valueOf(picture.years().to() - picture.state().window() + 1));
        if (coverage.isComplete()) {
            return new Paragraph(summary);
        }
        var missing = new Paragraph(texts.countries(coverage.without(), getLocale()));
        missing.addClassName("explorer-missing");
        var details = new NativeDetails(
                summary + " "
                        + getTranslation(
                                "statistics.explorer.coverage.missing",
                                coverage.without().size()),
                missing);
        details.addClassName("explorer-coverage");
        details.setOpen(coverage.without().size() <= 8);
        return details;
    }

    private Component about(IndicatorDetails indicator) {
        var language = getLocale();
        var block = new Div(new H3(indicator.name().in(language)));
        block.addClassName("explorer-indicator");
        block.add(line("statistics.definition", new RecordText(indicator.description())));
        block.add(line("statistics.explorer.unit", new Span(texts.unit(indicator.unit(), language))));
        var note = indicator.note();
        if (note != null) {
            var line = line("statistics.note", new RecordText(note));
            line.addClassName("explorer-doubt");
            block.add(line);
        }
        sources.findAll(List.of(indicator.source())).forEach(source -> {
            var licence = source.licence();
            block.add(line(
                    "statistics.explorer.source",
                    new Span(getTranslation(
                            "statistics.vintage", indicator.provider(), Formats.date(indicator.vintage(), language))),
                    new Span(" · "),
                    new SourceLink(source.title(), source.code()),
                    new Span(licence == null ? "" : " · " + getTranslation("statistics.explorer.licence", licence))));
        });
        return block;
    }

    private Paragraph line(String labelKey, Component... content) {
        var label = new Span(getTranslation(labelKey));
        label.addClassName("statistics-about-label");
        var line = new Paragraph(label, new Span(" "));
        line.add(content);
        return line;
    }
}
