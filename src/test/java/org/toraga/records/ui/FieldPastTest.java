package org.toraga.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.chairmanships.InitiativeStatus;
import org.toraga.support.WholeDesk;

/** What a status field tells of the statuses before. */
@WholeDesk
@Transactional
class FieldPastTest extends SpringBrowserlessTest {

    private static final String SHIPPED = "admin/initiatives/SCO-WORLD-UNITY";

    @Test
    void aStatusThatWasNeverChangedHasNoPast() {
        UI.getCurrent().navigate(SHIPPED);
        assertThat(pasts()).isEmpty();
        UI.getCurrent().navigate("admin/initiatives/new");
        assertThat(pasts()).isEmpty();
    }

    @Test
    void theLatestStatusStandsFirstWithTheWayToItsRevision() {
        UI.getCurrent().navigate(SHIPPED);
        save(InitiativeStatus.PROPOSED);
        save(InitiativeStatus.DONE);
        assertThat(pasts()).extracting(Details::getSummaryText).containsExactly(caption() + ": earlier values");

        pasts().getFirst().setOpened(true);
        assertThat($(ListItem.class, pasts().getFirst()).all())
                .extracting(item ->
                        $(Span.class, item).withClassName("field-step").single().getText())
                .containsExactly("Proposed → Done", "Agreed → Proposed");
        assertThat($(ListItem.class, pasts().getFirst()).all())
                .extracting(item -> $(Anchor.class, item).single().getHref())
                .allMatch(address -> address.matches("admin/history/\\d+(\\?.*)?"));
    }

    @Test
    void discardingWhatWasTypedLeavesThePastThere() {
        UI.getCurrent().navigate(SHIPPED);
        save(InitiativeStatus.PROPOSED);
        test(status()).selectItem("Done");
        test($(Button.class).withText("Discard changes").single()).click();

        assertThat(pasts()).hasSize(1);
    }

    private void save(InitiativeStatus status) {
        test(status())
                .selectItem(status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT));
        test($(Button.class).withText("Save").single()).click();
    }

    private String caption() {
        return status().getLabel();
    }

    @SuppressWarnings("unchecked")
    private Select<InitiativeStatus> status() {
        return $(Select.class).all().getFirst();
    }

    private List<Details> pasts() {
        return $(Details.class).withClassName("field-past").all();
    }
}
