package org.toraga.revisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.PartialDate;
import org.toraga.events.EventService;
import org.toraga.exports.ExportProgress;
import org.toraga.exports.ExportedTable;
import org.toraga.exports.Table;
import org.toraga.exports.TableExportService;
import org.toraga.exports.TableFormat;
import org.toraga.exports.TableRows;
import org.toraga.revisions.ChangeKind;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionKind;
import org.toraga.revisions.RevisionRow;
import org.toraga.revisions.RevisionService;
import org.toraga.revisions.SampleEvents;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class HistoryViewTest extends SpringBrowserlessTest {

    private static final String CODE = "SHOWN-2024";

    final EventService events;
    final RevisionService history;
    final HistoryTable table;
    final TableExportService exports;

    HistoryViewTest(EventService events, RevisionService history, HistoryTable table, TableExportService exports) {
        this.events = events;
        this.history = history;
        this.table = table;
        this.exports = exports;
    }

    @Test
    void theListIsNarrowedByTheAddress() {
        moved();
        open("admin/history?record=events&q=" + CODE + "&kind=form&by=admin");

        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
        assertThat($(ComboBox.class).withCaption("Kind of record").single().getValue())
                .isEqualTo("events");

        open("admin/history?record=sources&q=" + CODE);
        assertThat(test($(Grid.class).single()).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=nonsense",
                "to=2024-13-45",
                "kind=%3Cscript%3E",
                "by=nobody",
                "record='--",
                "from=-999999999-01-01"
            })
    void anAddressThatSaysNothingNarrowsNothing(String query) {
        moved();
        open("admin/history?" + query);

        assertThat(getCurrentView()).isInstanceOf(HistoryView.class);
    }

    @Test
    void aChangeShowsItsFieldsBeforeAndAfter() {
        var id = moved();
        open("admin/history/" + id);

        assertThat($(H2.class).single().getText()).isEqualTo("Change " + id);
        var table = $(ChangeTable.class).single();
        assertThat(table.getElement().getTextRecursively())
                .contains("Field", "Before", "After", "August 2024", "28 August 2024");
    }

    @Test
    void anAdditionShowsWhatTheRecordHad() {
        var id = moved() - 1;
        open("admin/history/" + id);

        assertThat($(ChangeTable.class).single().getElement().getTextRecursively())
                .contains("A test", "Kazakhstan", "Forum", "Participants meet in person", "no")
                .doesNotContain("Before");
    }

    @Test
    void takingAChangeBackAsksForAReasonAndLeadsToTheNewChange() {
        var id = moved();
        open("admin/history/" + id);
        test($(Button.class).withText("Undo this change").single()).click();
        var dialog = $(ConfirmDialog.class).single();
        assertThat(start()).isEqualTo("2024-08-28");

        test($(TextArea.class).withCaption("Reason (may stay empty)").single()).setValue("A mistake");
        test(dialog).confirm();

        assertThat(start()).isEqualTo("2024-08");
        assertThat($(Paragraph.class).withText("A mistake").exists()).isTrue();
        assertThat($(H2.class).single().getText()).isEqualTo("Change " + (id + 1));
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        var id = moved();
        events.change(CODE, events.read(CODE).orElseThrow().version(), SampleEvents.planned(CODE, "2024-09"));
        open("admin/history/" + id);
        test($(Button.class).withText("Undo this change").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(Div.class).withClassName("revision-refusal").single().getText())
                .isEqualTo("“A test” cannot be set back: “Begins” was changed again in change " + (id + 1)
                        + ". Undo that one first.");
        assertThat(start()).isEqualTo("2024-09");
    }

    @Test
    void theChainIsVerifiedOnTheSpot() {
        moved();
        open("admin/history");
        test($(Button.class).withText("Verify the chain").single()).click();

        assertThat($(Paragraph.class).withClassName("history-fits").single().getText())
                .endsWith("changes verified: the chain is whole.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999", "-1", "x", "1%27--"})
    void aChangeThatIsNoneIsNotFound(String id) {
        open("admin/history/" + id);

        assertThat(getCurrentView()).isNotInstanceOf(HistoryView.class);
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void aViewerIsRefused() {
        open("admin/history");

        assertThat(getCurrentView()).isNotInstanceOf(HistoryView.class);
    }

    @Test
    void aFileOfTheListRunsNothing() throws IOException {
        var row = new RevisionRow(
                7,
                Instant.parse("2024-08-12T09:05:09.123Z"),
                "@admin",
                RevisionKind.FORM,
                "=HYPERLINK(\"http://example.org\")",
                null,
                null,
                null,
                1,
                "events",
                "-1",
                "+A, \"test\"",
                ChangeKind.CHANGED);
        var out = new ByteArrayOutputStream();
        var file = new Table<>(
                "History", table.columns(Locale.ENGLISH), List.of(), () -> 1, TableRows.of(List.of(row)), List::of);
        exports.write(
                new ExportedTable<>(file, Locale.ENGLISH, LocalDate.of(2024, 8, 12), "https://desk.example", ""),
                TableFormat.CSV,
                out,
                ExportProgress.unseen());

        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n")[2])
                .isEqualTo("7,2024-08-12T14:05:09,'@admin,In the form,Event changed,1,Event,'-1,"
                        + "\"'+A, \"\"test\"\"\",\"'=HYPERLINK(\"\"http://example.org\"\")\",,,");
    }

    @Test
    void theEventsPageTellsItsHistoryToViewersToo() {
        moved();
        open("summits/" + CODE);

        assertThat($(ChangeTable.class).all()).hasSize(2);
        assertThat($(HistoryPanel.class).single().getElement().getTextRecursively())
                .contains("28 August 2024");
    }

    @Test
    void theOverviewTellsTheLatestChange() {
        moved();
        open("");

        assertThat(Shown.by($(LatestChanges.class).single()).text()).contains("Event changed", "A test", "admin");
    }

    private long moved() {
        events.create(SampleEvents.planned(CODE, "2024-08"));
        events.change(CODE, 0, SampleEvents.planned(CODE, "2024-08-28"));
        return history.find(RevisionFilter.NONE, PageRequest.ofSize(1))
                .getFirst()
                .id();
    }

    private String start() {
        return events.read(CODE)
                .map(event -> event.draft().start())
                .map(PartialDate::isoText)
                .orElse("");
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
