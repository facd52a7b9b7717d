package org.toraga.exports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPanel;
import org.toraga.exports.SampleCharts;
import org.toraga.support.BlankPage;
import org.toraga.support.WholeDesk;

@WholeDesk
class ChartExportMenuTest extends SpringBrowserlessTest {

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
    }

    @Test
    @WithMockUser(
            username = "daniyar",
            roles = {"VIEWER", "MANAGER"})
    void aManagerFindsTheMenuInTheHeadOfEveryChart() {
        UI.getCurrent().add(new ChartPanel(SampleCharts.of(ChartKind.LINE)));

        var menu = $(MenuBar.class).single().getItems().getFirst();
        assertThat(menu.getAriaLabel()).contains("Export: Ішкі өнім, ВВП & GDP");
        assertThat(menu.getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Image (PNG)",
                        "Drawing (SVG)",
                        "Document (PDF)",
                        "Copy image",
                        "Size of pictures",
                        "Pictures on dark paper",
                        "Excel workbook (XLSX)",
                        "PowerPoint slide (PPTX)",
                        "Figures as text (CSV)",
                        "Copy link",
                        "Print");
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerFindsNoMenu() {
        UI.getCurrent().add(new ChartPanel(SampleCharts.of(ChartKind.LINE)));

        assertThat($(ChartExportMenu.class).exists()).isFalse();
        assertThat($(MenuBar.class).exists()).isFalse();
    }

    @Test
    void aFileIsMadeOnlyWhenItIsAskedFor() {
        UI.getCurrent().add(new ChartPanel(SampleCharts.of(ChartKind.LINE)));
        assertThat($(Anchor.class).from($(ChartExportMenu.class).single()).exists())
                .isFalse();

        var csv = $(MenuBar.class)
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .get(8);
        ComponentUtil.fireEvent(csv, new ClickEvent<>(csv));
        assertThat($(Anchor.class).from($(ChartExportMenu.class).single()).all())
                .hasSize(1);
    }
}
