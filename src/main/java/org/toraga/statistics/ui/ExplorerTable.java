package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.charts.SourceLine;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Subject;

/** Every figure of the picture in full, to be sorted by any column: one line a subject, one column a year. */
class ExplorerTable extends Div {

    private record Line(String name, @Nullable String path, Map<Integer, Aggregate> years, int place) {

        @Nullable BigDecimal value(int year) {
            var figure = years.get(year);
            return figure == null ? null : figure.value();
        }
    }

    private static final int MOST_WITHOUT_SCROLLING = 15;

    private final transient Explored.Picture picture;
    private final transient MeasureTexts words;
    private final transient StatisticsTexts texts;
    private final transient Highlights highlights;

    ExplorerTable(Explored.Picture picture, MeasureTexts words, StatisticsTexts texts) {
        this.picture = picture;
        this.words = words;
        this.texts = texts;
        highlights = new Highlights(picture);
        addClassNames("chart-panel", "explorer-table");
        var notes = new ExplorerNotes(picture, words, texts, getLocale());
        var title = new H2(notes.title());
        title.addClassName("chart-panel-title");
        var subtitle = new Paragraph(notes.subtitle());
        subtitle.addClassName("chart-panel-subtitle");
        add(title, subtitle, picture.isOfOneYear() ? ofOneYear(notes.title()) : overYears(notes.title()));
        notes.of().forEach(note -> {
            var paragraph = new Paragraph(note);
            paragraph.addClassName("chart-panel-note");
            add(paragraph);
        });
        add(new SourceLine(picture.sources()));
    }

    private Component overYears(String title) {
        var grid = grid(title);
        nameColumn(grid);
        for (int year = picture.years().to(); year >= picture.years().from(); year--) {
            int shown = year;
            figureColumn(grid, shown, String.valueOf(shown));
        }
        grid.setItems(picture.courses().stream()
                .map(course -> line(course.subject(), byYear(course.years()), 0))
                .toList());
        return grid;
    }

    private static Map<Integer, Aggregate> byYear(List<Aggregate> years) {
        var byYear = new TreeMap<Integer, Aggregate>();
        years.forEach(year -> byYear.put(year.year(), year));
        return byYear;
    }

    private Component ofOneYear(String title) {
        int year = picture.years().to();
        var grid = grid(title);
        grid.addColumn(line -> line.place() == 0 ? "–" : String.valueOf(line.place()))
                .setHeader(getTranslation("statistics.explorer.table.rank"))
                .setComparator(Comparator.comparing(line -> line.place() == 0 ? Integer.MAX_VALUE : line.place()))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        nameColumn(grid);
        figureColumn(grid, year, words.unit(picture.measure(), getLocale()));
        grid.addColumn(line -> line.years().isEmpty() || line.value(year) == null
                        ? ""
                        : String.valueOf(
                                Objects.requireNonNull(line.years().get(year)).year()))
                .setHeader(getTranslation("statistics.year"))
                .setSortable(true)
                .setAutoWidth(true);
        var lines = new ArrayList<Line>();
        var place = 0;
        for (var ranked : picture.ranking().places()) {
            place++;
            lines.add(line(ranked.subject(), Map.of(year, ranked.figure()), place));
        }
        picture.ranking().without().forEach(subject -> lines.add(line(subject, Map.of(), 0)));
        grid.setItems(lines);
        return grid;
    }

    private Grid<Line> grid(String title) {
        var grid = new Grid<Line>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("explorer-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        if (picture.subjects().size() <= MOST_WITHOUT_SCROLLING) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("explorer-grid-long");
        }
        grid.getElement().setAttribute("aria-label", title);
        return grid;
    }

    private void nameColumn(Grid<Line> grid) {
        var order = texts.countries(getLocale()).stream()
                .map(country -> texts.country(country, getLocale()))
                .toList();
        grid.addComponentColumn(
                        line -> line.path() == null ? new Span(line.name()) : new PageLink(line.name(), line.path()))
                .setHeader(getTranslation("statistics.state"))
                .setComparator(Comparator.comparing((Line line) -> order.indexOf(line.name())))
                .setFrozen(true)
                .setWidth("11rem")
                .setFlexGrow(1);
    }

    private void figureColumn(Grid<Line> grid, int year, String header) {
        grid.addComponentColumn(line -> figure(line, year))
                .setHeader(header)
                .setComparator(Comparator.comparing(
                        (Line line) -> line.value(year), Comparator.nullsFirst(Comparator.naturalOrder())))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component figure(Line line, int year) {
        var value = line.value(year);
        if (value == null) {
            var gap = new Span("–");
            gap.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.table.gap"));
            gap.getElement().setAttribute("role", "img");
            return gap;
        }
        var text = new Span(new Text(Formats.fixed(value, picture.measure().decimals(), getLocale())));
        var figure = line.years().get(year);
        if (figure != null
                && !figure.coverage().isComplete()
                && figure.coverage().total() > 1) {
            text.setTitle(texts.shortCoverage(figure.coverage(), getLocale()));
        }
        return text;
    }

    private Line line(Subject subject, Map<Integer, Aggregate> years, int place) {
        return new Line(words.name(subject, picture.state(), getLocale()), highlights.path(subject), years, place);
    }
}
