package org.toraga.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

/** What a field says of a text in another language than the original's. */
@WholeDesk
@Transactional
class TranslatedFieldTest extends SpringBrowserlessTest {

    private static final String MISSING = "No translation yet: the English text is shown in its place.";
    private static final String OUTDATED = "Older than the English text, which was changed since. Check it.";

    @Test
    void aMissingTranslationIsMarkedUntilThereIsOne() {
        UI.getCurrent().navigate("admin/organizations/SCO");
        assertThat(field("Name in Russian").getHelperText()).isNull();
        test(field("Name in Russian")).setValue("");
        assertThat(field("Name in Russian").getHelperText()).isEqualTo(MISSING);
        test(field("Name in Russian")).setValue("ШОС");
        assertThat(field("Name in Russian").getHelperText()).isNull();
    }

    @Test
    void aTranslationIsMarkedWhileItsOriginalAloneIsChanged() {
        UI.getCurrent().navigate("admin/organizations/SCO");
        test(field("Name")).setValue("Shanghai Organisation");
        assertThat(field("Name in Russian").getHelperText()).isEqualTo(OUTDATED);
        test(field("Name in Russian")).setValue("Шанхайская организация");
        assertThat(field("Name in Russian").getHelperText()).isNull();
        assertThat(field("Name in Kazakh").getHelperText()).isEqualTo(OUTDATED);
    }

    @Test
    void aTranslationStaysMarkedAfterSavingUntilItIsRenewed() {
        UI.getCurrent().navigate("admin/organizations/SCO");
        test(field("Name")).setValue("Shanghai Organisation");
        save();
        UI.getCurrent().navigate("admin/organizations/OTS");
        UI.getCurrent().navigate("admin/organizations/SCO");
        assertThat(field("Name in Russian").getHelperText()).isEqualTo(OUTDATED);

        test(field("Name in Russian")).setValue("Шанхайская организация");
        save();
        UI.getCurrent().navigate("admin/organizations/OTS");
        UI.getCurrent().navigate("admin/organizations/SCO");
        assertThat(field("Name in Russian").getHelperText()).isNull();
        assertThat(field("Name in Kazakh").getHelperText()).isEqualTo(OUTDATED);
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }
}
