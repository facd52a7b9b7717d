package org.toraga.maps;

import com.vaadin.flow.component.contextmenu.SubMenu;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Texts;
import org.toraga.exports.ExportFile;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.TableFormat;
import org.toraga.exports.ui.ExportPlace;
import org.toraga.exports.ui.FigureExportMenu;

/** What can be taken from a map. */
class MapExportMenu extends FigureExportMenu {

    private static final List<TableFormat> OFFERED = List.of(TableFormat.XLSX, TableFormat.CSV_MARKED);

    private final transient MapDescription description;
    private final transient MapCaption caption;
    private final transient MapExports exports;
    private final Locale language;
    private final LocalDate asOf;

    MapExportMenu(MapDescription description, MapCaption caption, MapExports exports) {
        super(description.title());
        this.description = description;
        this.caption = caption;
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
        for (var format : OFFERED) {
            menu.addItem(getTranslation(Texts.key(format)), click -> {
                var place = place();
                download(() -> exports.table(export(place), format));
            });
        }
    }

    @Override
    protected void recordPrint(ExportPlace place) {
        exports.print(export(place));
    }

    private ExportedMap export(ExportPlace place) {
        return new ExportedMap(description, caption, language, asOf, place.desk(), place.address());
    }
}
