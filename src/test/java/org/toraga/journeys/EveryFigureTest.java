package org.toraga.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.exports.ui.FigureExportMenu;
import org.toraga.support.WholeDesk;

/** Every chart, map and list on every page can be taken away, by those who may, in one way. */
@WholeDesk
class EveryFigureTest extends SpringBrowserlessTest {

    /** What a picture of figures is drawn in: panels of charts and maps, and lines without axes. */
    private static final List<String> FIGURES = List.of("chart-panel", "small-multiple");

    private static final int LOOKS = 3;

    private static final String LIST_MENU = "grid-export";

    @Test
    @WithMockUser(
            username = "sitora",
            roles = {"VIEWER", "MANAGER", "ADMIN"})
    void everyFigureHasItsMenuAndEveryListOne() {
        var findings = new TreeSet<String>();
        int figures = 0;
        for (var view : all()) {
            for (var figure :
                    open(view).stream().filter(EveryFigureTest::isDrawn).toList()) {
                figures++;
                var menus = within(figure)
                        .filter(FigureExportMenu.class::isInstance)
                        .count();
                if (menus != 1) {
                    findings.add(view + ": " + menus + " menus of a figure");
                }
            }
            var components = within(UI.getCurrent()).toList();
            var hasList = components.stream().anyMatch(component -> component instanceof Grid && component.isVisible());
            if (hasList && components.stream().noneMatch(component -> hasClass(component, LIST_MENU))) {
                findings.add(view + ": a list without a menu");
            }
        }

        assertThat(findings).isEmpty();
        assertThat(figures).isGreaterThan(30);
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerFindsNoMenuAnywhere() {
        var findings = new TreeSet<String>();
        for (var view : Views.OF_A_VIEWER) {
            var menus = open(view).stream()
                    .filter(component -> component instanceof FigureExportMenu || hasClass(component, LIST_MENU))
                    .count();
            if (menus > 0) {
                findings.add(view + ": " + menus);
            }
        }

        assertThat(findings).isEmpty();
    }

    private static List<String> all() {
        return Stream.concat(Views.OF_A_VIEWER.stream(), Views.OF_AN_ADMIN.stream())
                .toList();
    }

    private List<Component> open(String view) {
        var location = new Location(view);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        // Looking for something lets panels that are ready be shown; some hold others.
        for (int look = 0; look < LOOKS; look++) {
            assertThat($(H1.class).all()).as(view).isNotEmpty();
        }
        return within(UI.getCurrent()).toList();
    }

    /** Not a figure that says that there is nothing to show. */
    private static boolean isDrawn(Component component) {
        return FIGURES.stream().anyMatch(name -> hasClass(component, name))
                && within(component)
                        .anyMatch(part -> hasClass(part, "sparkline") || hasClass(part, "chart-panel-toggle"));
    }

    private static boolean hasClass(Component component, String name) {
        return component.getElement().getClassList().contains(name);
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EveryFigureTest::within));
    }
}
