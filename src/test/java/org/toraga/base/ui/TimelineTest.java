package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toraga.base.PartialDate;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class TimelineTest extends SpringBrowserlessTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate("");
    }

    @Test
    void aBarIsALinkThatSaysItsWholeSentence() {
        var bar = only(timeline(bar("2023-07-04", "2024-07-04", false)), "timeline-bar");

        assertThat(bar.tagName()).isEqualTo("a");
        assertThat(bar.attr("href")).isEqualTo("organizations/sco?asOf=2024-01-15");
        assertThat(bar.attr("aria-label")).isEqualTo("Kazakhstan chairs SCO.");
        assertThat(bar.classNames()).contains("organization-sco").doesNotContain("timeline-doubtful", "timeline-open");
    }

    @Test
    void aDoubtfulBarIsHatchedAndSaidToBeSo() {
        var bar = only(timeline(bar("2023-07-04", "2024-07-04", true)), "timeline-bar");

        assertThat(bar.classNames()).contains("timeline-doubtful");
        assertThat(bar.attr("aria-label")).isEqualTo("Kazakhstan chairs SCO. This is doubtful.");
    }

    @Test
    void aVagueStartFadesAndAnEndKnownByMonthLastsThatMonthOut() {
        var bar = bar("2023", "2024-06", false);

        assertThat(bar.from()).isEqualTo("2023-01-01");
        assertThat(bar.before()).isEqualTo("2024-07-01");
        var drawn = only(timeline(bar), "timeline-bar");
        assertThat(drawn.classNames()).contains("timeline-start-vague", "timeline-end-vague");
        assertThat(style(drawn, "--start")).isEqualTo("0.000%");
        assertThat(style(drawn, "--width")).isEqualTo("74.829%");
        assertThat(drawn.attr("aria-label"))
                .isEqualTo("Kazakhstan chairs SCO. The day it began is not known. The day it ends is not known.");
    }

    @Test
    void anOpenBarSaysThatNoEndIsRecorded() {
        var bar = only(timeline(bar("2023-07-04", null, false)), "timeline-bar");

        assertThat(bar.classNames()).contains("timeline-open", "timeline-end-vague");
        assertThat(bar.attr("aria-label")).endsWith("No end is recorded.");
    }

    @Test
    void barsThatOverlapLieInLanesBelowOneAnother() {
        var timeline = timeline(
                bar("2023-01-01", "2023-08-01", false),
                bar("2023-07-01", "2024-01-01", false),
                bar("2024-01-01", "2024-06-01", false));

        assertThat(all(timeline, "timeline-bar").stream().map(bar -> style(bar, "--lane")))
                .containsExactly("0", "1", "0");
        assertThat(style(only(timeline, "timeline-track"), "--lanes")).isEqualTo("2");
    }

    @Test
    void whatLiesOutsideIsNotDrawn() {
        assertThat(all(timeline(bar("2020-01-01", "2023-01-01", false)), "timeline-bar"))
                .isEmpty();
    }

    @Test
    void aBarWithoutABeginningIsRefused() {
        var span = new org.toraga.base.Span(null, PartialDate.parse("2024"));

        assertThatThrownBy(() -> TimelineBar.of("", "", span, null, null, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayIsAPointAndAMonthASpan() {
        var timeline = timeline(
                List.of(),
                TimelineMark.of("A summit.", PartialDate.parse("2024-07-04"), "summits/A", null),
                TimelineMark.of("A forum.", PartialDate.parse("2024-08"), null, null));

        var marks = all(timeline, "timeline-mark");
        assertThat(marks.get(0).classNames()).contains("timeline-mark-day");
        assertThat(marks.get(0).attr("aria-label")).isEqualTo("A summit.");
        assertThat(marks.get(1).classNames()).contains("timeline-mark-span");
        assertThat(marks.get(1).attr("role")).isEqualTo("img");
        assertThat(marks.get(1).attr("tabindex")).isEqualTo("0");
    }

    @Test
    void theAsOfDayIsMarkedAndNamed() {
        var timeline = timeline();

        assertThat(style(only(timeline, "timeline-as-of"), "--at")).isEqualTo("51.847%");
        assertThat(only(timeline, "timeline-as-of-day").text()).isEqualTo("as of 15 Jan 2024");
    }

    private static TimelineBar bar(String start, String end, boolean doubtful) {
        var span = new org.toraga.base.Span(PartialDate.parse(start), end == null ? null : PartialDate.parse(end));
        return TimelineBar.of(
                "Kazakhstan", "Kazakhstan chairs SCO.", span, "organizations/sco", "organization-sco", false, doubtful);
    }

    private static Timeline timeline(TimelineBar... bars) {
        return timeline(List.of(bars));
    }

    private static Timeline timeline(List<TimelineBar> bars, TimelineMark... marks) {
        return new Timeline(
                "Chairmanships",
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2025, 1, 1),
                AS_OF,
                List.of(new TimelineRow(new Span("SCO"), bars, List.of(marks))));
    }

    private static Element only(Timeline timeline, String className) {
        var found = all(timeline, className);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Element> all(Timeline timeline, String className) {
        return Shown.by(timeline).getElementsByClass(className);
    }

    private static String style(Element element, String property) {
        return element.attr("style").replaceFirst(".*" + property + ":\\s*([^;]*).*", "$1");
    }
}
