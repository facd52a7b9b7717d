package org.toraga.maps;

import com.ibm.icu.text.Collator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.toraga.base.Roles;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartSource;
import org.toraga.charts.PicturePalette;
import org.toraga.countries.CountryNames;
import org.toraga.exports.ExportFile;
import org.toraga.exports.ExportProgress;
import org.toraga.exports.ExportRecords;
import org.toraga.exports.ExportedTable;
import org.toraga.exports.NothingToExportException;
import org.toraga.exports.PictureFiles;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.PictureSize;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableExportService;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableFormat;
import org.toraga.exports.TableSource;
import org.toraga.exports.drawing.Composition;
import org.toraga.exports.drawing.FrameTexts;
import org.toraga.exports.drawing.Picture;

/** Makes the files of maps, for managers alone, and records who took what. Pictures are drawn here, not in a browser. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class MapExports {

    private record Line(String state, String code, MapArea area) {}

    private final Texts texts;
    private final CountryNames names;
    private final TableExportService tables;
    private final ExportRecords records;

    MapExports(Texts texts, CountryNames names, TableExportService tables, ExportRecords records) {
        this.texts = texts;
        this.names = names;
        this.tables = tables;
        this.records = records;
    }

    /**
     * Looks whether there can be such a picture.
     *
     * @throws NothingToExportException if no state has a class
     * @throws org.toraga.exports.PictureTooLargeException if it would have more points than a picture may have
     */
    public void check(ExportedMap export, PictureOrder order) {
        PictureFiles.check(draw(export, order.size()), order);
    }

    /**
     * The map as a picture.
     *
     * @throws NothingToExportException if no state has a class
     * @throws org.toraga.exports.PictureTooLargeException if it would have more points than a picture may have
     */
    public ExportFile picture(ExportedMap export, PictureOrder order) {
        var file = PictureFiles.write(
                draw(export, order.size()), order, export.map().title(), export.asOf());
        record(export, order.format().name());
        return file;
    }

    /** Records that the map goes to a printer. */
    public void print(ExportedMap export) {
        record(export, "PRINT");
    }

    private void record(ExportedMap export, String format) {
        records.record("MAP", format, export.map().title(), export.address(), export.asOf(), export.language());
    }

    private Picture draw(ExportedMap export, PictureSize size) {
        if (export.map().isEmpty()) {
            throw new NothingToExportException();
        }
        var map = export.map();
        var outside = map.outsideName() == null ? text(export, "maps.outside") : map.outsideName();
        var palette = size.dark() ? PicturePalette.DARK : PicturePalette.LIGHT;
        var notes = new ArrayList<>(export.caption().notes());
        notes.add(text(export, "maps.borders"));
        return Composition.of(
                new MapPlot(map, palette, text(export, "maps.noData"), outside),
                new FrameTexts(
                        map.title(), export.caption().subtitle(), notes, List.of(sourceLine(export)), export.link()),
                text(export, "maps.label", map.title()),
                export.language(),
                size);
    }

    private String sourceLine(ExportedMap export) {
        var day = text(export, "exports.asOfLine", Formats.date(export.asOf(), export.language()));
        var sources = export.caption().sources();
        if (sources.isEmpty()) {
            return day;
        }
        var cited = sources.stream().map(ChartSource::cited).collect(Collectors.joining("; "));
        return text(export, "charts.sources", sources.size()) + " " + cited + ". " + day;
    }

    /**
     * The table twin of the map as a file: every state that belongs to what is shown.
     *
     * @throws org.toraga.exports.NoRowsException if there is none
     */
    public ExportFile table(ExportedMap export, TableFormat format) {
        var table =
                new ExportedTable<>(tableOf(export), export.language(), export.asOf(), export.desk(), export.address());
        tables.check(table.table(), format);
        var out = new ByteArrayOutputStream();
        tables.write(table, format, out, new ExportProgress(done -> {}));
        return new ExportFile(table.fileName(format), format.mediaType(), out.toByteArray());
    }

    private Table<?> tableOf(ExportedMap export) {
        var columns = new ArrayList<TableColumn<Line>>();
        columns.add(TableColumn.text("STATE", text(export, "maps.table.state"), Line::state));
        columns.add(TableColumn.text("CODE", text(export, "maps.table.code"), Line::code));
        var quantity = export.map().quantity();
        if (quantity != null) {
            columns.add(TableColumn.number(
                    "VALUE",
                    quantity.title(),
                    quantity.unit(),
                    quantity.decimals(),
                    line -> line.area().value()));
        }
        columns.add(TableColumn.text("CLASS", text(export, "maps.table.class"), line -> label(export, line.area())));
        columns.add(TableColumn.text(
                "WORDS", text(export, "maps.table.words"), line -> line.area().textAfter(line.state())));
        var facts = new ArrayList<TableFact>();
        if (!export.caption().subtitle().isEmpty()) {
            facts.add(new TableFact(
                    text(export, "exports.subtitle"), export.caption().subtitle()));
        }
        export.caption().notes().forEach(note -> facts.add(new TableFact(text(export, "exports.note"), note)));
        return Table.of(
                export.map().title(),
                columns,
                facts,
                lines(export),
                () -> export.caption().sources().stream()
                        .map(source -> new TableSource(source.text(), source.licence(), source.path()))
                        .toList());
    }

    /** In the alphabetical order of the language. */
    private List<Line> lines(ExportedMap export) {
        var collator = Collator.getInstance(export.language());
        return export.map().areas().entrySet().stream()
                .filter(entry -> !entry.getValue().outside())
                .map(entry -> new Line(
                        names.of(entry.getKey(), export.language()),
                        entry.getKey().value(),
                        entry.getValue()))
                .sorted((one, other) -> collator.compare(one.state(), other.state()))
                .toList();
    }

    private @Nullable String label(ExportedMap export, MapArea area) {
        var index = area.classIndex();
        return index == null
                ? text(export, "maps.noData")
                : export.map().classes().get(index).label();
    }

    private String text(ExportedMap export, String key, Object... facts) {
        return texts.getTranslation(key, export.language(), facts);
    }
}
