package org.toraga.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.chairmanships.PriorityDraft;
import org.toraga.chairmanships.PriorityService;
import org.toraga.support.WholeDesk;

/** Writes for good, since trying a change needs a transaction of its own; puts back what it changed. */
@WholeDesk
class BulkDialogTest extends SpringBrowserlessTest {

    private static final List<String> KEYS = List.of("SCO-P01", "SCO-P02", "SCO-P03");

    final PriorityService priorities;
    final JdbcClient jdbc;
    final List<PriorityDraft> stored;

    BulkDialogTest(PriorityService priorities, JdbcClient jdbc) {
        this.priorities = priorities;
        this.jdbc = jdbc;
        stored = new java.util.ArrayList<>();
    }

    @AfterEach
    void putBack() {
        stored.forEach(draft -> priorities.change(
                draft.code(), priorities.read(draft.code()).orElseThrow().version(), draft));
    }

    @Test
    void eachChangeIsSeenBeforeAllAreSavedAsOne() {
        remember();
        tickAll();
        test($(Button.class).withText("Change chosen…").single()).click();
        choose("Named in the articles");
        var wanted = !stored.getFirst().inArticles();
        $(Checkbox.class, $(Dialog.class).single())
                .withCaption("Named in the articles")
                .single()
                .setValue(wanted);
        test($(Button.class).withText("Show the changes").single()).click();

        assertThat(rows()).hasSize(KEYS.size() + 1);
        assertThat(read()).isEqualTo(stored);
        var revisions = revisions();
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().matches("Save \\d changes?"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(read()).extracting(PriorityDraft::inArticles).containsOnly(wanted);
        assertThat(revisions()).isEqualTo(revisions + 1);
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat($(Span.class).withText("3 records chosen").exists()).isFalse();
    }

    @Test
    void aRecordThatARuleHoldsBackIsNamedAndLeftOut() {
        remember();
        tickAll();
        test($(Button.class).withText("Change chosen…").single()).click();
        choose("Place in the list");
        $(
                        com.vaadin.flow.component.textfield.IntegerField.class,
                        $(Dialog.class).single())
                .single()
                .setValue(stored.getFirst().ordinal());
        test($(Button.class).withText("Show the changes").single()).click();

        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Nothing changes; 1 has the value already; 2 are refused.");
        assertThat($(Button.class).all().stream().map(Button::getText)).noneMatch(text -> text.startsWith("Save "));
        assertThat(read()).isEqualTo(stored);
    }

    private void remember() {
        stored.addAll(read());
    }

    private List<PriorityDraft> read() {
        return KEYS.stream()
                .map(key -> priorities.read(key).orElseThrow().draft())
                .toList();
    }

    private void tickAll() {
        var location = new Location("admin/priorities?q=SCO-P&sort=code");
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        var grid = test($(Grid.class).single());
        for (int row = 0; row < KEYS.size(); row++) {
            grid.invokeLitRendererFunction(
                    row, 0, "tick", JacksonUtils.createArrayNode().add(true));
        }
        assertThat($(Span.class).withText("3 records chosen").exists()).isTrue();
        assertThat($(TextField.class).withCaption("Find").single().getValue()).isEqualTo("SCO-P");
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption) {
        var select = (Select<FormField>) $(Select.class, $(Dialog.class).single())
                .withCaption("Field to change")
                .single();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(field -> field.caption().equals(caption))
                .findFirst()
                .orElseThrow());
    }

    private List<NativeTableRow> rows() {
        return $(NativeTableRow.class, $(Dialog.class).single()).all();
    }

    private long revisions() {
        return jdbc.sql("select count(*) from revision").query(Long.class).single();
    }
}
