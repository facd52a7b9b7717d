package org.toraga.sources.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
@WithMockUser(roles = "VIEWER")
class SourcesViewTest extends SpringBrowserlessTest {

    @Test
    void theAddressNarrowsTheListAndChoosesItsColumns() {
        open("sources?kind=repository&q=github&columns=code");

        var grid = $(Grid.class).single();
        assertThat(grid.getColumnByKey("CODE").isVisible()).isTrue();
        assertThat(grid.getColumnByKey("KIND").isVisible()).isFalse();
        assertThat(grid.getColumnByKey("TITLE").isVisible()).isTrue();
    }

    @Test
    void valuesThatFitNothingGiveTheWholeList() {
        open("sources?kind=%3Cscript%3E&sort=-nothing&columns=");

        assertThat(test($(Grid.class).single()).size()).isEqualTo(83);
    }

    @Test
    void aSourceLeadsOutAndShowsWhatRestsOnIt() {
        open("sources/sco-site");

        assertThat($(H1.class).single().getElement().getAttribute("lang")).isEqualTo("en");
        var page = Shown.by($(SourceView.class).single());
        assertThat(page.select("h3")).isNotEmpty();
        assertThat(page.select("a[href^=http]"))
                .isNotEmpty()
                .allMatch(link -> "noopener noreferrer".equals(link.attr("rel")));
        assertThat(page.select("a").eachAttr("href")).contains("organizations/sco?asOf=2024-01-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO-SUCH", "%3Cscript%3E", "a'b--"})
    void anUnknownSourceIsNotFound(String code) {
        open("sources/" + code);

        assertThat(getCurrentView()).isNotInstanceOf(SourceView.class);
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
