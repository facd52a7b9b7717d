package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class StillCellsTest {

    @Test
    void markupHasAttributesAndTextsEscaped() {
        var link = new Anchor("countries/KAZ?asOf=2024-01-15&x=1", "Kazakhstan <b>");
        link.addClassNames("page-link", "card");
        link.getElement().setAttribute("aria-label", "\"Home\"");
        var mark = new Span("–");
        mark.getStyle().set("--at", "3%");

        assertThat(StillCells.markup(new Div(link, mark)))
                .startsWith("<div><a ")
                .contains("href=\"countries/KAZ?asOf=2024-01-15&amp;x=1\"")
                .contains("class=\"page-link card\"")
                .contains("aria-label=\"&quot;Home&quot;\"")
                .contains(">Kazakhstan &lt;b&gt;</a>")
                .contains("style=\"--at:3%\"")
                .endsWith(">–</span></div>");
    }

    @Test
    void whatIsHiddenIsLeftOut() {
        var hidden = new Span("secret");
        hidden.setVisible(false);

        assertThat(StillCells.markup(new Div(hidden))).isEqualTo("<div></div>");
    }

    @Test
    void whatLivesInTheBrowserIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StillCells.markup(new Div(new Button("Save"))));
    }

    @Test
    void aPartStaysAndTakesItsContentAlongAsMarkup() {
        var name = new Span("Kazakhstan <b>");
        var part = new Div(StillCells.part(new Div(name)), new Span("·"));
        part.addClassName("card");

        assertThat(StillCells.part(part)).isSameAs(part);
        assertThat(part.getChildren()).isEmpty();
        assertThat(part.getElement().getProperty("innerHTML"))
                .isEqualTo("<div><span>Kazakhstan &lt;b&gt;</span></div><span>·</span>");
        assertThat(part.getClassName()).isEqualTo("card");
    }
}
