package org.toraga.briefings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.BriefingOrder;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackFormat;
import org.toraga.briefings.SectionKind;
import org.toraga.briefings.SubjectKind;
import org.toraga.briefings.TemplateService;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class BriefingPagesTest extends SpringBrowserlessTest {

    private static final String EVENT = "summits/SCO-SUMMIT-2024";

    private final BriefingService briefings;
    private final TemplateService templates;

    BriefingPagesTest(BriefingService briefings, TemplateService templates) {
        this.briefings = briefings;
        this.templates = templates;
    }

    private void enter(String path) {
        UI.getCurrent().navigate(path);
    }

    private void compose() {
        UI.getCurrent().navigate("exports/new", QueryParameters.of("of", "/" + EVENT));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String made() {
        var subject = briefings.subject(EVENT).orElseThrow();
        var order = new BriefingOrder(
                subject,
                LocalDate.of(2024, 1, 15),
                Texts.ENGLISH,
                subject.kind().sections(),
                "",
                "");
        return briefings.make(order, PackFormat.PDF, step -> {}).pack().number();
    }

    private List<String> pageText() {
        return UI.getCurrent()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void aPackIsMadeFromTheMenuOfAPageAndHandedOverUnderItsNumber() {
        enter(EVENT);
        var menu = $(BriefingMenu.class).single().getItems().getFirst();
        var pdf = menu.getSubMenu().getItems().getFirst();

        ComponentUtil.fireEvent(pdf, new ClickEvent<MenuItem>(pdf));

        var notice = $(PackNotice.class).single();
        assertThat(notice.isOpened()).isTrue();
        assertThat(notice.getElement().getTextRecursively())
                .contains("is ready", "Download: Pages (PDF)", "Open its page")
                .containsPattern("T-\\d{4}-\\d{4}");
    }

    @Test
    void theOverviewIsTakenAsPagesOrSlidesAtOneClick() {
        enter("");

        assertThat($(BriefingMenu.class).single().getItems())
                .extracting(MenuItem::getText)
                .contains("PDF", "PPTX");
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerFindsNoMenu() {
        enter(EVENT);

        assertThat($(BriefingMenu.class).exists()).isFalse();
    }

    @Test
    void aPackIsComposedOfTickedSectionsInTheOrderChosen() {
        compose();
        assertThat($(Image.class).all()).hasSize(1);

        test($(Checkbox.class).withCaption("Priorities").single()).click();
        test($(Button.class)
                        .withAttribute("aria-label", "Move up: Chairmanship")
                        .single())
                .click();
        test($(TextArea.class).withCaption("Note").single()).setValue("For the morning");
        test(button("Save as template…")).click();
        test($(TextField.class).withCaption("Name").single()).setValue("Short");
        test(button("Save")).click();

        assertThat(templates.of(SubjectKind.EVENT)).singleElement().satisfies(template -> {
            assertThat(template.sections())
                    .startsWith(SectionKind.NOTE, SectionKind.FACTS, SectionKind.CHAIRMANSHIPS, SectionKind.PLAN)
                    .doesNotContain(SectionKind.PRIORITIES);
            assertThat(template.note()).isEqualTo("For the morning");
        });
    }

    @Test
    void aTemplateIsDeletedAfterAQuestion() {
        templates.save(SubjectKind.EVENT, "Short", List.of(SectionKind.FACTS), "");
        compose();
        var chooser = $(Select.class).withCaption("Template").single();
        test(chooser).selectItem("Short");
        assertThat($(Checkbox.class).withCaption("Priorities").single().getValue())
                .isFalse();

        test(button("Delete template")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(templates.of(SubjectKind.EVENT)).isEmpty();
    }

    @Test
    void nothingTickedShowsWhyThereIsNoPage() {
        compose();

        $(Checkbox.class).all().forEach(box -> test(box).click());

        assertThat($(Image.class).exists()).isFalse();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Tick at least one section");
    }

    @Test
    void anUnknownNumberIsRefusedAtItsField() {
        enter("exports");
        var number = $(TextField.class).withCaption("Number of a pack").single();

        test(number).setValue("T-1999-0001");
        test(button("Look it up")).click();

        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).contains("T-1999-0001");
    }

    @Test
    void aNumberLeadsToItsPackHoweverItIsTyped() {
        var number = made();
        enter("exports");

        test($(TextField.class).withCaption("Number of a pack").single()).setValue(number.toLowerCase(Locale.ROOT));
        test(button("Look it up")).click();

        assertThat($(H1.class).single().getText()).isEqualTo(number);
        assertThat(pageText().toString())
                .contains("SCO summit of 2024", "Every figure of this pack is still the same", "The same pack, today");
    }

    @Test
    void aLinkToAnUnknownPackSaysSo() {
        enter("exports/T-1999-0001");

        assertThat($(H1.class).single().getText()).isEqualTo("No such pack");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("To the list of exports");
    }

    @Test
    void theSamePackIsMadeAgain() {
        enter("exports/" + made());

        test(button("The same pack, today")).click();

        assertThat($(PackNotice.class).single().getElement().getTextRecursively())
                .contains("is ready");
    }
}
