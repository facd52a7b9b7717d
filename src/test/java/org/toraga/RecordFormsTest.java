package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

/** Every kind of record has a list and a form that takes what is stored and gives it back. */
@WholeDesk
@Transactional
class RecordFormsTest extends SpringBrowserlessTest {

    private static final String STORED =
            "organizations/SCO,chairmanships/SCO-KAZ-2023,priorities/SCO-P01,initiatives/SCO-WORLD-UNITY,"
                    + "events/SCO-SUMMIT-2023,statements/ST-TOKAYEV-SCO-2023,claims/CL-SCO-GDP,sources/ASWAQ-2024,"
                    + "indicators/NY.GDP.MKTP.CD,observations/KAZ.SP.POP.TOTL.2020,memberships/1";

    @Test
    void everyKindSavesWhatItShowsUnchanged() {
        for (var record : STORED.split(",")) {
            UI.getCurrent().navigate("admin/" + record);

            assertThat(test($(Grid.class).single()).size()).as(record).isPositive();
            assertThat($(H2.class).single().getText()).as(record).isNotBlank();
            test($(Button.class).withText("Save").single()).click();
            assertThat($(Span.class).all().stream().map(Span::getText))
                    .as(record)
                    .noneMatch(text -> text.contains("before this can be saved"));
            assertThat($(Notification.class).exists()).as(record).isTrue();
        }
    }

    @Test
    void everyKindRefusesAnEmptyEntryAtItsFields() {
        for (var record : STORED.split(",")) {
            UI.getCurrent().navigate("admin/" + record.substring(0, record.indexOf('/')) + "/new");
            test($(Button.class).withText("Save").single()).click();

            assertThat($(Span.class).all().stream().map(Span::getText))
                    .as(record)
                    .anyMatch(text -> text.contains("before this can be saved"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizations",
                "memberships",
                "chairmanships",
                "priorities",
                "initiatives",
                "events",
                "statements",
                "claims",
                "sources",
                "indicators",
                "observations"
            })
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminReachesTheRecords(String kind) {
        UI.getCurrent().navigate("admin/" + kind);

        assertThat($(Grid.class).exists()).isFalse();
    }
}
