package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.charts.SourceLine;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;

/** Every figure of the picture in full, to be sorted by any column: one line a subject, one column a year. */
class ExplorerTable extends Div {

    private static final int MOST_WITHOUT_SCROLLING = 15;

    private final transient Explored.Picture picture;
    private final transient MeasureTexts words;
    private final transient StatisticsTexts texts;
    private final transient Highlights highlights;
    private final transient Table<ExplorerLine> table;

    ExplorerTable(
            Explored.Picture picture,
            MeasureTexts words,
            StatisticsTexts texts,
            ExplorerRows rows,
            GridExports exports) {
        this.picture = picture;
        this.words = words;
        this.texts = texts;
        table = rows.of(picture, getLocale());
        highlights = new Highlights(picture);
        addClassNames("chart-panel", "explorer-table");
        var notes = new ExplorerNotes(picture, words, texts, getLocale());
        var title = new H2(notes.title());
        title.addClassName("chart-panel-title");
        var subtitle = new Paragraph(notes.subtitle());
        subtitle.addClassName("chart-panel-subtitle");
        var grid = picture.isOfOneYear() ? ofOneYear(notes.title()) : overYears(notes.title());
        var head = new Div(title);
        head.addClassName("chart-panel-head");
        exports.addTo(head, grid, () -> sorted(grid));
        add(head, subtitle, grid);
        notes.of().forEach(note -> {
            var paragraph = new Paragraph(note);
            paragraph.addClassName("chart-panel-note");
            add(paragraph);
        });
        add(new SourceLine(picture.sources()));
    }

    /** As the grid shows it now: it is sorted in the browser's place, not by the address. */
    private Table<ExplorerLine> sorted(Grid<ExplorerLine> grid) {
        return Table.of(
                table.title(),
                table.columns(),
                table.filter(),
                grid.getListDataView().getItems().toList(),
                table.sources());
    }

    private List<ExplorerLine> lines() {
        var lines = new ArrayList<ExplorerLine>();
        table.rows().each(lines::add);
        return lines;
    }

    private Grid<ExplorerLine> overYears(String title) {
        var grid = grid(title);
        nameColumn(grid);
        for (int year = picture.years().to(); year >= picture.years().from(); year--) {
            figureColumn(grid, year, String.valueOf(year));
        }
        grid.setItems(lines());
        return grid;
    }

    private Grid<ExplorerLine> ofOneYear(String title) {
        int year = picture.years().to();
        var grid = grid(title);
        GridTable.dress(
                        grid.addColumn(line -> line.place() == 0 ? "–" : String.valueOf(line.place())),
                        table.column(ExplorerRows.RANK))
                .setComparator(Comparator.comparing(line -> line.place() == 0 ? Integer.MAX_VALUE : line.place()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        nameColumn(grid);
        figureColumn(grid, year, words.unit(picture.measure(), getLocale()));
        GridTable.add(grid, table.column(ExplorerRows.YEAR)).setSortable(true).setAutoWidth(true);
        grid.setItems(lines());
        return grid;
    }

    private Grid<ExplorerLine> grid(String title) {
        var grid = new Grid<ExplorerLine>();
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

    private void nameColumn(Grid<ExplorerLine> grid) {
        var order = texts.countries(getLocale()).stream()
                .map(country -> texts.country(country, getLocale()))
                .toList();
        GridTable.add(grid, table.column(ExplorerRows.NAME), line -> {
                    var path = highlights.path(line.subject());
                    return path == null ? new Span(line.name()) : new PageLink(line.name(), path);
                })
                .setComparator(Comparator.comparing((ExplorerLine line) -> order.indexOf(line.name())))
                .setFrozen(true)
                .setWidth("11rem")
                .setFlexGrow(1);
    }

    private void figureColumn(Grid<ExplorerLine> grid, int year, String header) {
        GridTable.add(grid, table.column(ExplorerRows.figures(year)), line -> figure(line, year))
                .setHeader(header)
                .setComparator(Comparator.comparing(
                        (ExplorerLine line) -> line.value(year), Comparator.nullsFirst(Comparator.naturalOrder())))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component figure(ExplorerLine line, int year) {
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
}
