package org.toraga.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ui.PartialDateField;
import org.toraga.records.Draft;
import org.toraga.records.DraftService;
import org.toraga.records.FieldChange;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;
import org.toraga.support.WholeDesk;

/** Drafts, merging and changes of many, tried on sources: every kind of record has the same form. */
@WholeDesk
@Transactional
class RecordEditingTest extends SpringBrowserlessTest {

    private static final String KEY = "TEST-1";

    final SourceService sources;
    final DraftService drafts;

    RecordEditingTest(SourceService sources, DraftService drafts) {
        this.sources = sources;
        this.drafts = drafts;
    }

    @Test
    void whatWasTypedIsKeptAtOnceAndComesBack() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Typed and not saved");
        test($(TextField.class, $(PartialDateField.class).single()).single()).setValue("not a d");

        assertThat(drafts.find("sources", KEY))
                .hasValueSatisfying(draft -> assertThat(draft.changes())
                        .containsOnlyKeys("title", "publishedOn")
                        .containsEntry("title", new FieldChange("A page", "Typed and not saved")));

        reopen();
        assertThat(field("Title").getValue()).isEqualTo("Typed and not saved");
        assertThat($(TextField.class, $(PartialDateField.class).single())
                        .single()
                        .getValue())
                .isEqualTo("not a d");
        assertThat(texts()).anyMatch(text -> text.startsWith("What you typed a moment ago is back"));
    }

    @Test
    void aNewRecordHasADraftToo() {
        open("new");
        type("Title", "Half a source");
        reopenAt("new");

        assertThat(field("Title").getValue()).isEqualTo("Half a source");
        assertThat($(Span.class).withText("1 unsaved draft").exists()).isFalse();
        open("ASWAQ-2024");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Span.class).withText("1 unsaved draft").exists()).isTrue();
    }

    @Test
    void savingAndDiscardingRemoveTheDraft() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Another");
        click("Save");
        assertThat(drafts.of("sources")).isEmpty();

        type("Title", "Yet another");
        assertThat(drafts.of("sources")).hasSize(1);
        click("Discard changes");
        assertThat(drafts.of("sources")).isEmpty();
        assertThat(field("Title").getValue()).isEqualTo("Another");
    }

    @Test
    void whatIsTypedBackIsNoDraftAnyMore() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Another");
        type("Title", "A page");

        assertThat(drafts.of("sources")).isEmpty();
    }

    @Test
    void leavingCanKeepTheDraft() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Another");
        UI.getCurrent().navigate("admin/sources");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(Span.class).withText("1 unsaved draft").exists()).isTrue();
        open(KEY);
        assertThat(field("Title").getValue()).isEqualTo("Another");
    }

    @Test
    void aDraftOfAnOlderVersionComesBackTogetherWithWhatOthersSaved() {
        sources.create(source("A page", null));
        drafts.keep("sources", KEY, 0, "x", Map.of("title", new FieldChange("A page", "Mine")));
        sources.change(KEY, 0, source("A page", "Their note"));
        open(KEY);

        assertThat(field("Title").getValue()).isEqualTo("Mine");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Their note");
        click("Save");
        assertThat(stored().title()).isEqualTo("Mine");
        assertThat(stored().note()).isEqualTo("Their note");
    }

    @Test
    void aDraftThatClashesWithWhatOthersSavedAsks() {
        sources.create(source("A page", null));
        drafts.keep("sources", KEY, 0, "x", Map.of("title", new FieldChange("A page", "Mine")));
        sources.change(KEY, 0, source("Theirs", null));
        open(KEY);

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Changed by two");
        choose(MergeDialog.Side.MINE);
        click("Take these over");
        assertThat(field("Title").getValue()).isEqualTo("Mine");
        assertThat(drafts.find("sources", KEY).map(Draft::version)).contains(1);
    }

    @Test
    void changesOfTwoPeopleToDifferentFieldsAreBothSaved() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Mine");
        sources.change(KEY, 0, source("A page", "Their note"));
        click("Save");

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(stored().title()).isEqualTo("Mine");
        assertThat(stored().note()).isEqualTo("Their note");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Their note");
    }

    @Test
    void twoChangesOfOneFieldAreNotSavedBeforeOneIsChosen() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Mine");
        type("Publisher", "My publisher");
        sources.change(KEY, 0, source("Theirs", "Their note"));
        click("Save");

        assertThat(stored().title()).isEqualTo("Theirs");
        assertThat(texts()).contains("Mine", "Theirs");
        test(inDialog("Save")).click();
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(stored().publisher()).isNull();

        choose(MergeDialog.Side.THEIRS);
        test(inDialog("Save")).click();
        assertThat(stored().title()).isEqualTo("Theirs");
        assertThat(stored().publisher()).isEqualTo("My publisher");
        assertThat(stored().note()).isEqualTo("Their note");
    }

    @Test
    void goingBackToTheFormKeepsWhatWasTypedAndAsksAgain() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Mine");
        sources.change(KEY, 0, source("Theirs", null));
        click("Save");
        click("Back to the form");

        assertThat(field("Title").getValue()).isEqualTo("Mine");
        assertThat(stored().title()).isEqualTo("Theirs");
        click("Save");
        assertThat($(RadioButtonGroup.class).exists()).isTrue();
    }

    @Test
    void aRecordDeletedMeanwhileCanBeAddedAnew() {
        sources.create(source("A page", null));
        open(KEY);
        type("Title", "Mine");
        sources.delete(KEY, 0);
        click("Save");
        click("Add it anew");

        assertThat(stored().title()).isEqualTo("Mine");
    }

    @Test
    void aCopyBeginsWithEverythingButTheCode() {
        sources.create(source("A page", "A note"));
        open(KEY);
        click("Duplicate");

        assertThat(field("Code").getValue()).isEmpty();
        assertThat(field("Code").isReadOnly()).isFalse();
        assertThat(field("Title").getValue()).isEqualTo("A page");
        type("Code", "test-2");
        click("Save");
        assertThat(sources.read("TEST-2").orElseThrow().draft().note()).isEqualTo("A note");
        assertThat(stored().title()).isEqualTo("A page");
    }

    @Test
    void aSourceIsAddedInTheMiddleOfAForm() {
        UI.getCurrent().navigate("admin/events/SCO-SUMMIT-2024");
        test($(Button.class).withText("New source…").all().getFirst()).click();
        var dialog = $(Dialog.class).single();
        test($(Button.class, dialog).withText("Add").single()).click();
        assertThat(texts()).anyMatch(text -> text.contains("before this can be saved"));

        test($(TextField.class, dialog).withCaption("Code").single()).setValue(KEY);
        test($(TextField.class, dialog).withCaption("Title").single()).setValue("A page found just now");
        $(Select.class, dialog).withCaption("Kind").single().setValue(SourceKind.ARTICLE);
        test($(Button.class, dialog).withText("Add").single()).click();

        assertThat(stored().title()).isEqualTo("A page found just now");
        assertThat($(SourcePicker.class).withCaption("Source").single().getValue())
                .hasToString(KEY);
        assertThat(drafts.find("events", "SCO-SUMMIT-2024"))
                .hasValueSatisfying(draft -> assertThat(draft.changes()).containsOnlyKeys("source"));
        assertThat(drafts.of("sources")).isEmpty();
        drafts.discard("events", "SCO-SUMMIT-2024");
    }

    @Test
    void aSourceBegunInTheMiddleOfAFormHasADraft() {
        UI.getCurrent().navigate("admin/events/SCO-SUMMIT-2024");
        test($(Button.class).withText("New source…").all().getFirst()).click();
        test($(TextField.class, $(Dialog.class).single()).withCaption("Title").single())
                .setValue("Half a source");
        test($(Button.class, $(Dialog.class).single()).withText("Cancel").single())
                .click();
        assertThat(drafts.find("sources", "new")).isPresent();

        UI.getCurrent().navigate("admin/events/SCO-SUMMIT-2023");
        test($(Button.class).withText("New source…").all().getFirst()).click();
        var dialog = $(Dialog.class).single();
        assertThat($(TextField.class, dialog).withCaption("Title").single().getValue())
                .isEqualTo("Half a source");
        assertThat(texts()).anyMatch(text -> text.startsWith("What you typed a moment ago is back"));
        test($(Button.class, dialog).withText("Discard draft").single()).click();
        assertThat($(TextField.class, dialog).withCaption("Title").single().getValue())
                .isEmpty();
        assertThat(drafts.of("sources")).isEmpty();
    }

    @Test
    void thePreviousAndTheNextRecordAreThoseOfTheList() {
        open("?sort=code");
        var codes = sources.find(SourceFilter.words(""), PageRequest.of(0, 3, Sort.by("code"))).stream()
                .map(row -> row.code().value())
                .toList();
        open(codes.get(1) + "?sort=code");
        click("Next");
        assertThat(path()).startsWith("admin/sources/" + codes.get(2));
        click("Previous");
        click("Previous");
        assertThat(path()).startsWith("admin/sources/" + codes.get(0));
        click("Previous");
        assertThat(path()).startsWith("admin/sources/" + codes.get(0));
    }

    private void open(String key) {
        var location = new Location("admin/sources" + (key.startsWith("?") ? key : "/" + key));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** As after a reload: the page is made anew and knows nothing of the one before. */
    private void reopen() {
        reopenAt(KEY);
    }

    private void reopenAt(String key) {
        UI.getCurrent().navigate("sources");
        $(ConfirmDialog.class).all().forEach(dialog -> test(dialog).confirm());
        open(key);
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private Button inDialog(String label) {
        return $(Button.class).withText(label).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private void choose(MergeDialog.Side side) {
        $(RadioButtonGroup.class).single().setValue(side);
    }

    private List<String> texts() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private SourceDraft stored() {
        return sources.read(KEY).orElseThrow().draft();
    }

    private static SourceDraft source(String title, String note) {
        return new SourceDraft(KEY, title, null, SourceKind.ARTICLE, null, null, null, null, note);
    }
}
