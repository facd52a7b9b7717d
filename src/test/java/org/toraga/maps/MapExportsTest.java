package org.toraga.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.charts.Axis;
import org.toraga.charts.ChartSource;
import org.toraga.charts.FigurePanel.Heading;
import org.toraga.charts.PicturePalette;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.exports.NothingToExportException;
import org.toraga.exports.PictureFormat;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.PictureSize;
import org.toraga.exports.TableFormat;
import org.toraga.support.BlankPage;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class MapExportsTest extends SpringBrowserlessTest {

    private static final CountryCode KAZAKHSTAN = new CountryCode("KAZ");
    private static final CountryCode CHINA = new CountryCode("CHN");
    private static final CountryCode INDIA = new CountryCode("IND");
    private static final CountryCode BRAZIL = new CountryCode("BRA");

    @Autowired
    private MapExports exports;

    @Autowired
    private CountryNames names;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyStateOfTheDeskLiesOnTheDrawing() {
        assertThat(names.sorted(Locale.ENGLISH))
                .allSatisfy(state -> assertThat(Outlines.all()).containsKey(MapPlot.number(state)));
        assertThat(Outlines.all().values())
                .allMatch(outline -> outline.x() >= 0 && outline.x() <= Outlines.WIDTH)
                .allMatch(outline -> outline.y() >= 0 && outline.y() <= Outlines.HEIGHT);
    }

    @Test
    void aDrawingHasTheColoursOfTheClassesAndAllThatMustBeKnown() {
        var svg = text(picture(PictureFormat.SVG));

        var colours = new MapColours(PicturePalette.LIGHT, PicturePalette.LIGHT.accent());
        assertThat(MapClass.scale(List.of("below 10", "10 and more")))
                .allSatisfy(one -> assertThat(svg).contains("fill=\"#" + colours.of(one)));
        assertThat(svg)
                .contains("Trade", "In 2023", "One state has no value.", "World Bank (CC BY 4.0)")
                .contains("below 10", "10 and more", "Members", "no data", "not among those shown")
                .contains("Natural Earth", "As of 15 January 2024.", "https://desk.example/overview?asOf=2024-01-15")
                .doesNotContain("<script", "<image", "<use", "<foreignObject");
    }

    @Test
    void theDeepestShadeOfAFewClassesIsTheColourItself() {
        var palette = PicturePalette.LIGHT;
        var colours = new MapColours(palette, palette.of("organization-sco", 0));

        assertThat(colours.of(new MapClass("all", 3, 3))).isEqualToIgnoringCase("1f6fb2");
        assertThat(colours.of(new MapClass("most", 6, 6))).isNotEqualToIgnoringCase("1f6fb2");
    }

    @Test
    void imageAndDocumentAreMadeToo() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture(PictureFormat.PNG)));
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);

        try (var document = Loader.loadPDF(picture(PictureFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Trade", "10 and more", "CC BY 4.0");
        }
    }

    @Test
    void aWorkbookHasEveryStateThatBelongsToWhatIsShownWithItsValueAsANumber() throws IOException {
        var file = exports.table(exported(map()), TableFormat.XLSX);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            var sheet = workbook.getSheetAt(0);
            var china = sheet.getRow(2);
            assertThat(china.getCell(0).getStringCellValue()).isEqualTo("China");
            assertThat(china.getCell(1).getStringCellValue()).isEqualTo("CHN");
            assertThat(china.getCell(2).getNumericCellValue()).isEqualTo(12);
            assertThat(china.getCell(3).getStringCellValue()).isEqualTo("10 and more");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("India");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
        }
        assertThat(text(exports.table(exported(map()), TableFormat.CSV_MARKED).content()))
                .contains("China,CHN,12,10 and more,12")
                .doesNotContain("Brazil");
    }

    @Test
    void everyExportIsRecorded() {
        // Others of the same desk take files for good.
        jdbc.sql("delete from export_record").update();
        picture(PictureFormat.SVG);
        exports.table(exported(map()), TableFormat.XLSX);
        exports.print(exported(map()));

        assertThat(jdbc.sql("select kind || ' ' || format from export_record order by id")
                        .query(String.class)
                        .list())
                .containsExactly("MAP SVG", "TABLE XLSX", "MAP PRINT");
    }

    @Test
    void aMapWithoutAnyValueIsRefused() {
        var nothing = new MapDescription(
                "Nothing",
                MapClass.scale(List.of("all")),
                Map.of(INDIA, new MapArea("India: no value", null, false, null)),
                Set.of(),
                null);
        var order = new PictureOrder(PictureFormat.SVG, PictureSize.SCREEN, 1);

        assertThatThrownBy(() -> exports.check(exported(nothing), order)).isInstanceOf(NothingToExportException.class);
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerFindsNoMenuAndIsRefused() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
        UI.getCurrent().add(new MapPanel(map(), caption(), names, Heading.H3));

        assertThat($(MapExportMenu.class).exists()).isFalse();
        assertThatThrownBy(() -> picture(PictureFormat.SVG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exports.table(exported(map()), TableFormat.CSV))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(
            username = "daniyar",
            roles = {"VIEWER", "MANAGER"})
    void aManagerFindsTheMenuInTheHeadOfEveryMap() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
        UI.getCurrent().add(new MapPanel(map(), caption(), names, Heading.H3));

        var menu = $(MenuBar.class).single().getItems().getFirst();
        assertThat(menu.getAriaLabel()).contains("Export: Trade");
        assertThat(menu.getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .contains("Image (PNG)", "Drawing (SVG)", "Document (PDF)", "Copy image", "Copy link", "Print");
    }

    private byte[] picture(PictureFormat format) {
        return exports.picture(exported(map()), new PictureOrder(format, PictureSize.SLIDE, 2))
                .content();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static ExportedMap exported(MapDescription map) {
        return new ExportedMap(
                map,
                caption(),
                Locale.ENGLISH,
                LocalDate.of(2024, 1, 15),
                "https://desk.example",
                "overview?asOf=2024-01-15");
    }

    private static MapCaption caption() {
        return new MapCaption(
                "In 2023",
                List.of("One state has no value."),
                List.of(new ChartSource("World Bank", "sources/WDI", "CC BY 4.0")));
    }

    private static MapDescription map() {
        return new MapDescription(
                        "Trade",
                        MapClass.scale(List.of("below 10", "10 and more")),
                        Map.of(
                                KAZAKHSTAN, new MapArea("Kazakhstan: 4", 0, false, null, new BigDecimal(4)),
                                CHINA, new MapArea("China: 12", 1, false, null, new BigDecimal(12)),
                                INDIA, new MapArea("India: no value", null, false, null),
                                BRAZIL, new MapArea("Brazil: outside", null, true, null)),
                        Set.of(KAZAKHSTAN, CHINA),
                        "Members",
                        null)
                .of(new Axis("Trade", "US$", 0));
    }
}
