package org.toraga.sources.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ui.PartialDateField;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceService;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class SourceRecordsViewTest extends SpringBrowserlessTest {

    final SourceService sources;

    SourceRecordsViewTest(SourceService sources) {
        this.sources = sources;
    }

    @Test
    void theListIsNarrowedByTheWordsOfTheAddress() {
        open("admin/sources?q=aswaq");

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat($(TextField.class).withCaption("Find").single().getValue()).isEqualTo("aswaq");
    }

    @Test
    void aListBesideWhichNothingWasOpenedIsSortedAndLeftWithoutAQuestion() {
        open("admin/sources");

        open("admin/sources?sort=-published");
        assertThat($(ConfirmDialog.class).exists()).isFalse();
        open("sources");

        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat(path()).startsWith("sources");
    }

    @Test
    void aRecordOpensBesideTheListWithItsDateAsKnown() {
        open("admin/sources/ASWAQ-2024");

        assertThat($(H2.class).single().getText()).startsWith("ASWAQ-2024 · ");
        assertThat(field("Code").isReadOnly()).isTrue();
        assertThat(published().getValue().isoText()).isEqualTo("2024");
        assertThat($(TextField.class, published()).single().getValue()).isEqualTo("2024");
    }

    @Test
    void aNewRecordIsSavedAndStaysOpen() {
        open("admin/sources/new");
        type("Code", "test-1");
        type("Title", " A page ");
        kind(SourceKind.ARTICLE);
        type("Web address", "https://example.org/page");
        test($(TextField.class, published()).single()).setValue("aug 2024");
        click("Save");

        var saved = sources.read("TEST-1").orElseThrow().draft();
        assertThat(saved.title()).isEqualTo("A page");
        assertThat(saved.note()).isNull();
        assertThat(saved.publishedOn()).hasToString("PartialDate[earliest=2024-08-01, precision=MONTH]");
        assertThat(path()).startsWith("admin/sources/TEST-1");
        assertThat($(H2.class).single().getText()).isEqualTo("TEST-1 · A page");
        assertThat($(TextField.class, published()).single().getValue()).isEqualTo("August 2024");
    }

    @Test
    void everyFaultIsToldAtItsFieldAndAboveTheForm() {
        open("admin/sources/new");
        type("Code", "TEST-1");
        type("Web address", "javascript:alert(1)");
        type("Publisher", "x".repeat(201));
        test($(TextField.class, published()).single()).setValue("soon");
        click("Save");

        assertThat(error(field("Title"))).isEqualTo("Fill this in.");
        assertThat(error($(Select.class).single())).isEqualTo("Fill this in.");
        assertThat(error(field("Web address"))).contains("http:// or https://");
        assertThat(error(field("Publisher"))).isEqualTo("Use 200 characters at most.");
        assertThat(error(published())).contains("Write a year, a month or a day");
        assertThat($(Span.class)
                        .withText("5 entries need your attention before this can be saved.")
                        .exists())
                .isTrue();
        assertThat(sources.read("TEST-1")).isEmpty();
    }

    @Test
    void aRefusalOfTheServiceIsShownAtTheFieldItNames() {
        open("admin/sources/new");
        type("Code", "ASWAQ-2024");
        type("Title", "Another");
        kind(SourceKind.ARTICLE);
        click("Save");

        assertThat(error(field("Code"))).isEqualTo("The code ASWAQ-2024 is taken. Choose another.");
        assertThat(field("Title").getValue()).isEqualTo("Another");
    }

    @Test
    void theKeyboardSavesAnEdit() {
        sources.create(draft("TEST-1"));
        open("admin/sources/TEST-1");
        type("Title", "Another title");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);

        assertThat(sources.read("TEST-1").orElseThrow().draft().title()).isEqualTo("Another title");
    }

    @Test
    void deletingAsksFirstAndNamesTheRecord() {
        sources.create(draft("TEST-1"));
        open("admin/sources/TEST-1");
        click("Delete");

        var question = $(ConfirmDialog.class).single();
        assertThat(sources.read("TEST-1")).isPresent();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Delete TEST-1 · A page?");

        test(question).confirm();
        assertThat(sources.read("TEST-1")).isEmpty();
        assertThat(path()).startsWith("admin/sources?");
    }

    @Test
    void leavingUnsavedWorkAsksFirst() {
        open("admin/sources/ASWAQ-2024");
        type("Title", "Changed");
        UI.getCurrent().navigate("admin/sources/SCO-SITE");

        assertThat(path()).startsWith("admin/sources/ASWAQ-2024");
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(field("Title").getValue()).isEqualTo("Changed");

        UI.getCurrent().navigate("admin/sources/SCO-SITE");
        test($(ConfirmDialog.class).single()).reject();
        assertThat(path()).startsWith("admin/sources/SCO-SITE");
        assertThat(field("Title").getValue()).isNotEqualTo("Changed");
        open("admin/sources/ASWAQ-2024");
        assertThat(field("Title").getValue()).isNotEqualTo("Changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/sources/new", "admin/sources/SCO-SITE", "sources"})
    void leavingAListBesideWhichNothingIsOpenAsksNothing(String next) {
        open("admin/sources");
        open(next);

        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat(path()).startsWith(next);
    }

    @Test
    void aDateThatCannotBeReadIsUnsavedWorkToo() {
        open("admin/sources/ASWAQ-2024");
        test($(TextField.class, published()).single()).setValue("soon");
        UI.getCurrent().navigate("admin/sources");

        assertThat($(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void findingWordsAndChangingTheDayKeepWhatWasTyped() {
        open("admin/sources/ASWAQ-2024");
        type("Title", "Changed");
        open("admin/sources/ASWAQ-2024?asOf=2024-07-05&q=press");

        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat(field("Title").getValue()).isEqualTo("Changed");
    }

    @Test
    void discardingBringsBackWhatIsStored() {
        open("admin/sources/ASWAQ-2024");
        var stored = field("Title").getValue();
        type("Title", "Changed");
        test($(TextArea.class).single()).setValue("Changed");
        click("Discard changes");

        assertThat(field("Title").getValue()).isEqualTo(stored);
        UI.getCurrent().navigate("admin/sources");
        assertThat($(ConfirmDialog.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO-SUCH", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "..%2F..%2Fetc", "a'b--"})
    void aHostileKeyIsNotFound(String key) {
        open("admin/sources/" + key);

        assertThat($(H2.class).withText("ASWAQ").exists()).isFalse();
        assertThat(getCurrentView()).isNotInstanceOf(SourceRecordsView.class);
    }

    @Test
    void scriptTextIsShownAsText() {
        sources.create(new SourceDraft(
                "TEST-1", "<img src=x onerror=alert(1)>", null, SourceKind.ARTICLE, null, null, null, null, null));
        open("admin/sources/TEST-1");

        assertThat($(H2.class).single().getText()).isEqualTo("TEST-1 · <img src=x onerror=alert(1)>");
        assertThat($(H2.class).single().getElement().getOuterHTML()).contains("&lt;img");
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void aViewerIsRefused() {
        open("admin/sources");

        assertThat(getCurrentView()).isNotInstanceOf(SourceRecordsView.class);
        assertThat($(Grid.class).exists()).isFalse();
    }

    private void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
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

    @SuppressWarnings("unchecked")
    private void kind(SourceKind kind) {
        $(Select.class).single().setValue(kind);
    }

    private PartialDateField published() {
        return $(PartialDateField.class).single();
    }

    private static String error(Component field) {
        var validated = (HasValidation) field;
        return validated.isInvalid() ? validated.getErrorMessage() : "";
    }

    private static SourceDraft draft(String code) {
        return new SourceDraft(code, "A page", null, SourceKind.ARTICLE, null, null, null, null, null);
    }
}
