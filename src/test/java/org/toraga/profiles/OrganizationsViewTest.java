package org.toraga.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toraga.organizations.OrganizationKind;
import org.toraga.support.WholeDesk;

@WholeDesk
class OrganizationsViewTest extends SpringBrowserlessTest {

    @Test
    void everyOrganizationHasALine() {
        open(Map.of());

        assertThat($(H1.class).single().getText()).isEqualTo("Organizations");
        assertThat(codes()).containsExactly("CICA", "CSTO", "IFAS", "IOFS", "OTS", "SCO");
    }

    @Test
    void theAddressSaysWhatIsShownAndInWhichOrder() {
        open(Map.of("sort", "-members", "kind", "forum"));

        assertThat(codes()).containsExactly("CICA");
        assertThat(kind().getValue()).isEqualTo(OrganizationKind.FORUM);

        open(Map.of("sort", "-members"));

        assertThat(codes()).startsWith("IOFS", "CICA", "SCO");
    }

    @Test
    void wordsTypedGoIntoTheAddress() {
        open(Map.of());

        test($(TextField.class).withCaption("Search").single()).setValue("turkic");

        assertThat(location()).contains("q=turkic");
        assertThat(codes()).containsExactly("OTS");
    }

    @Test
    void wordsThatFitNothingLeaveAnEmptyList() {
        open(Map.of("q", "%' or 1=1 --"));

        assertThat(codes()).isEmpty();
    }

    @Test
    void whatTheAddressDoesNotMeanIsPassedOver() {
        open(Map.of("kind", "<script>", "sort", "drop table", "columns", "nonsense"));

        assertThat(codes()).hasSize(6);
    }

    @Test
    void aLineOpensItsOrganizationAsOfTheSameDay() {
        open(Map.of("asOf", "2024-07-05"));

        test(grid()).clickRow(5);

        assertThat(location()).startsWith("organizations/sco").contains("asOf=2024-07-05");
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("organizations", QueryParameters.simple(parameters));
    }

    private List<String> codes() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(index -> test(grid()).getRow(index).code().value())
                .toList();
    }

    private Grid<OrganizationRow> grid() {
        @SuppressWarnings("unchecked")
        Grid<OrganizationRow> grid = $(Grid.class).all().getFirst();
        return grid;
    }

    private ComboBox<OrganizationKind> kind() {
        @SuppressWarnings("unchecked")
        ComboBox<OrganizationKind> kind = $(ComboBox.class).withCaption("Kind").single();
        return kind;
    }

    private String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
