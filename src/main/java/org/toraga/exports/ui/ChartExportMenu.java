package org.toraga.exports.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import java.time.LocalDate;
import java.util.Locale;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.exports.ChartFormat;
import org.toraga.exports.ExportFile;
import org.toraga.exports.ExportService;
import org.toraga.exports.ExportedChart;
import org.toraga.exports.PictureOrder;

/** What can be taken from a chart. */
class ChartExportMenu extends FigureExportMenu {

    private final ChartDescription description;
    private final transient ExportService exports;
    private final Locale language;
    private final LocalDate asOf;

    ChartExportMenu(ChartDescription description, ExportService exports) {
        super(description.title());
        this.description = description;
        this.exports = exports;
        language = getLocale();
        asOf = AsOf.current();
    }

    @Override
    protected void check(PictureOrder order, ExportPlace place) {
        exports.check(export(place), order);
    }

    @Override
    protected ExportFile picture(PictureOrder order, ExportPlace place) {
        return exports.picture(export(place), order);
    }

    @Override
    protected void addFiles(SubMenu menu) {
        for (var format : ChartFormat.values()) {
            menu.addItem(getTranslation(Texts.key(format)), click -> {
                var place = place();
                download(() -> exports.chart(export(place), format));
            });
        }
    }

    @Override
    protected void recordPrint(ExportPlace place) {
        exports.print(export(place));
    }

    private ExportedChart export(ExportPlace place) {
        return new ExportedChart(description, language, asOf, place.desk(), place.address());
    }
}
