package org.toraga.briefings.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.Figure;
import org.toraga.briefings.PackRow;
import org.toraga.briefings.UnknownPackException;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TablePage;

/** The figures that a pack contained, as they were. */
@Component
class FiguresTable implements TablePage {

    private static final int MOST_DECIMALS = 6;

    private final BriefingService briefings;
    private final Texts texts;

    FiguresTable(BriefingService briefings, Texts texts) {
        this.briefings = briefings;
        this.texts = texts;
    }

    @Override
    public String path() {
        return PackRow.LIST + "/{number}";
    }

    @Override
    public Table<Figure> table(Address address, LocalDate asOf, Locale language) {
        try {
            var pack = briefings.find(TablePage.key(address));
            return Table.of(
                    pack.number() + " " + pack.title(),
                    columns(language),
                    List.of(),
                    briefings.figures(pack.number()),
                    List::of);
        } catch (UnknownPackException unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    private List<TableColumn<Figure>> columns(Locale language) {
        return List.of(
                TableColumn.text("FIGURE", title("figure", language), Figure::name),
                TableColumn.year("YEAR", title("year", language), Figure::year),
                TableColumn.number("VALUE", title("value", language), "", MOST_DECIMALS, Figure::value),
                TableColumn.text("UNIT", title("unit", language), Figure::unit),
                TableColumn.text("SOURCES", title("sources", language), figure -> String.join("; ", figure.sources())),
                TableColumn.text("PAGE", title("page", language), Figure::path));
    }

    private String title(String word, Locale language) {
        return texts.getTranslation("briefings.column." + word, language);
    }
}
