package org.toraga.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toraga.events.EventDraft;
import org.toraga.events.EventService;
import org.toraga.records.DraftService;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceService;
import org.toraga.support.WholeDesk;

/** What is told after a commit needs one: these tests write for good, and take back what they wrote. */
@WholeDesk
class LiveRecordsTest extends SpringBrowserlessTest {

    private static final String KEY = "TEST-LIVE";

    final SourceService sources;
    final EventService events;
    final DraftService drafts;

    LiveRecordsTest(SourceService sources, EventService events, DraftService drafts) {
        this.sources = sources;
        this.events = events;
        this.drafts = drafts;
    }

    @BeforeEach
    void add() {
        sources.create(source("A page", null));
    }

    @AfterEach
    void takeBack() {
        drafts.discard("sources", KEY);
        sources.read(KEY).ifPresent(record -> sources.delete(KEY, record.version()));
    }

    @Test
    void anUntouchedFormShowsWhatOthersSaveAndSaysSo() {
        UI.getCurrent().navigate("admin/sources/" + KEY);
        change(source("Theirs", null));

        assertThat(field("Title").getValue()).isEqualTo("Theirs");
        assertThat(texts()).anyMatch(text -> text.startsWith("admin has saved this record in the meantime. The form"));
    }

    @Test
    void aTouchedFormKeepsWhatWasTypedAndSaysThatItWillBeMerged() {
        UI.getCurrent().navigate("admin/sources/" + KEY);
        test(field("Title")).setValue("Mine");
        change(source("A page", "Their note"));

        assertThat(field("Title").getValue()).isEqualTo("Mine");
        assertThat(texts()).anyMatch(text -> text.contains("both changes are merged"));
        test($(Button.class).withText("Save").single()).click();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Their note");
        assertThat(sources.read(KEY).orElseThrow().draft().title()).isEqualTo("Mine");
    }

    @Test
    void aFormWhoseRecordIsDeletedSaysSo() {
        UI.getCurrent().navigate("admin/sources/" + KEY);
        sources.delete(KEY, 0);
        roundTrip();

        assertThat(texts()).contains("admin has deleted this record in the meantime.");
    }

    @Test
    void theListShowsWhatOthersSave() {
        UI.getCurrent().navigate("admin/sources", com.vaadin.flow.router.QueryParameters.of("q", KEY));
        assertThat(test($(Grid.class).single()).getCellText(0, 2)).isEqualTo("A page");
        change(source("Theirs", null));

        assertThat(test($(Grid.class).single()).getCellText(0, 2)).isEqualTo("Theirs");
    }

    @Test
    void whatOnesOwnPageSavedIsNoNews() {
        UI.getCurrent().navigate("admin/sources/" + KEY);
        test(field("Title")).setValue("Mine");
        test($(Button.class).withText("Save").single()).click();
        roundTrip();

        assertThat(texts()).noneMatch(text -> text.contains("in the meantime"));
    }

    @Test
    void thePageOfAnEventFollowsItsRecord() {
        var stored = events.read("SCO-SUMMIT-2024").orElseThrow();
        UI.getCurrent().navigate("summits/SCO-SUMMIT-2024");
        try {
            events.change(stored.key(), stored.version(), titled(stored.draft(), "A summit renamed"));
            roundTrip();

            assertThat($(H1.class).single().getElement().getTextRecursively()).isEqualTo("A summit renamed");
        } finally {
            events.change(stored.key(), events.read(stored.key()).orElseThrow().version(), stored.draft());
        }
    }

    private void change(SourceDraft draft) {
        sources.change(KEY, sources.read(KEY).orElseThrow().version(), draft);
        roundTrip();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private List<String> texts() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private static SourceDraft source(String title, @Nullable String note) {
        return new SourceDraft(KEY, title, null, SourceKind.ARTICLE, null, null, null, null, note);
    }

    private static EventDraft titled(EventDraft draft, String title) {
        return new EventDraft(
                draft.code(),
                draft.organization(),
                title,
                null,
                null,
                draft.kind(),
                draft.description(),
                null,
                null,
                draft.format(),
                draft.inArticles(),
                draft.start(),
                draft.lastDay(),
                draft.city(),
                draft.country(),
                draft.status(),
                draft.outcomeStatus(),
                draft.outcomeStart(),
                draft.outcomeLastDay(),
                draft.outcomeCity(),
                draft.outcomeCountry(),
                draft.outcomeNote(),
                draft.outcomeKnownOn(),
                draft.outcomeSource(),
                draft.source(),
                draft.furtherSources());
    }
}
