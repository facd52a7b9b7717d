package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toraga.support.BlankPage;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;
import tools.jackson.databind.node.NullNode;

@WholeDesk
class PanelLoaderTest extends SpringBrowserlessTest {

    private static final String ELSEWHERE = "test-only/elsewhere";

    private final PanelLoader panels = new PanelLoader(Runnable::run, true);
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void openAPage() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
        UI.getCurrent().removeAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUTER_LINK", "CLIENT_SIDE", "UI_NAVIGATE"})
    void whatStandsBelowIsAskedForOnceTheBrowserHasShownWhatStandsAbove(NavigationTrigger trigger) {
        var panel = show(trigger, ELSEWHERE);

        assertThat(asked).hasValue(0);
        assertThat(panel.getElement().getAttribute("aria-busy")).isEqualTo("true");
        assertThat(panel.getElement().getOuterHTML()).contains("skeleton");

        paint();

        assertThat(asked).hasValue(1);
        assertThat(panel.getElement().hasAttribute("aria-busy")).isFalse();
        assertThat(Shown.by(panel).text()).isEqualTo("asked 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_LOAD", "HISTORY"})
    void whoReloadsAPageOrGoesBackToItHasAllOfItAtOnce(NavigationTrigger trigger) {
        show(trigger, ELSEWHERE);

        assertThat(asked).hasValue(1);
    }

    @Test
    void whoMovesTheDayOfAPageHasAllOfItAtOnce() {
        show(NavigationTrigger.UI_NAVIGATE, BlankPage.ADDRESS);

        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsStillToBeAskedForIsNotAskedForTwiceWhenRecordsChange() {
        var panel = show(NavigationTrigger.ROUTER_LINK, ELSEWHERE);

        panels.refresh(panel);
        paint();

        assertThat(asked).hasValue(1);
    }

    private Component show(NavigationTrigger trigger, String path) {
        var page = UI.getCurrent();
        var event = new BeforeEnterEvent(
                page.getInternals().getRouter(), trigger, new Location(path), BlankPage.class, page, List.of());
        var panel = panels.below(event).load(asked::incrementAndGet, times -> new Span("asked " + times));
        page.add(panel);
        page.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return panel;
    }

    /** As a browser does that has shown what it got. */
    private static void paint() {
        var page = UI.getCurrent();
        page.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains("requestAnimationFrame"))
                .forEach(script -> script.complete(NullNode.getInstance()));
        MockVaadin.clientRoundtrip();
    }
}
