package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.QuietGrid;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.Texts;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MatrixLine;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.Standing;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceCode;

/**
 * One state a line, one organization a column. Each cell says its standing by mark and word and is read out as a sentence; a
 * line opens into its dates, notes and sources. A window too narrow for the words has the marks alone, so that all organizations
 * are in sight.
 */
class MatrixGrid extends Grid<MatrixLine> {

    private static final String NAME_WIDTH = "8rem";

    private final List<OrganizationCode> organizations;
    private final Map<SourceCode, String> sourceTitles;
    private boolean isNarrow;
    private final transient StandingSentence sentence = new StandingSentence(this, getLocale());

    MatrixGrid(List<OrganizationCode> organizations, Map<SourceCode, String> sourceTitles) {
        super(MatrixLine.class, false);
        this.organizations = organizations;
        this.sourceTitles = sourceTitles;
        addClassName("membership-grid");
        addThemeVariants(GridVariant.AURA_NO_BORDER, GridVariant.AURA_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        QuietGrid.start(this);
        var day = Formats.date(AsOf.current(), getLocale());
        setAriaLabel(getTranslation("memberships.matrix.of", day));
        addNameColumn();
        organizations.forEach(this::addColumn);
        addColumn(MatrixLine::memberships)
                .setKey(MembershipTable.BY_COUNT)
                .setHeader(getTranslation("memberships.matrix.count"))
                .setComparator(MembershipTable.order(MembershipTable.BY_COUNT))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        setItemDetailsRenderer(new ComponentRenderer<>(this::details));
    }

    /** @param isNarrow whether there is no room for words */
    void showMarks(boolean isNarrow) {
        if (this.isNarrow == isNarrow) {
            return;
        }
        this.isNarrow = isNarrow;
        getStyle()
                .set("--vaadin-grid-cell-padding", isNarrow ? "0.4rem 0.125rem" : null)
                .set("font-size", isNarrow ? "0.875rem" : null);
        getColumnByKey(MembershipTable.BY_NAME).setWidth(isNarrow ? "6.5rem" : NAME_WIDTH);
        getColumnByKey(MembershipTable.BY_COUNT).setVisible(!isNarrow);
        for (var organization : organizations) {
            var column = getColumnByKey(organization.value());
            column.setWidth(width()).setFlexGrow(isNarrow ? 0 : 1).setSortable(!isNarrow);
            if (isNarrow) {
                column.setHeader(organization.value());
            } else {
                column.setHeader(OrganizationBadge.text(organization));
            }
        }
        getDataProvider().refreshAll();
    }

    private String width() {
        if (isNarrow) {
            return "2.6rem";
        }
        return getLocale().equals(Texts.ENGLISH) ? "5.6rem" : "6.5rem";
    }

    private void addNameColumn() {
        Renderer<MatrixLine> link = LitRenderer.<MatrixLine>of(
                        "<a class=\"page-link\" href=\"${item.href}\">${item.name}</a>")
                .withProperty("href", line -> AsOf.address(CountryLink.path(line.country())))
                .withProperty("name", MatrixLine::name);
        addColumn(link)
                .setKey(MembershipTable.BY_NAME)
                .setHeader(getTranslation("memberships.state"))
                .setComparator(MembershipTable.order(MembershipTable.BY_NAME))
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth(NAME_WIDTH)
                .setFlexGrow(1);
    }

    private void addColumn(OrganizationCode organization) {
        Renderer<MatrixLine> standing = LitRenderer.<MatrixLine>of("""
                        <span class="${item.look}" title="${item.sentence}">\
                        ${item.word
                            ? html`<span class="standing-words" aria-hidden="true">${item.word}${item.doubt
                                ? html`<span class="standing-doubt">${item.doubt}</span>`
                                : ''}</span>`
                            : ''}\
                        <span class="spoken">${item.sentence}</span></span>
                        """)
                .withProperty("look", line -> look(line, organization))
                .withProperty("word", line -> word(line, organization))
                .withProperty("doubt", line -> doubt(line, organization))
                .withProperty("sentence", line -> sentence.of(line, organization));
        addColumn(standing)
                .setKey(organization.value())
                .setHeader(OrganizationBadge.text(organization))
                .setComparator(MembershipTable.order(organization.value()))
                .setWidth(width())
                .setFlexGrow(1);
    }

    private static String look(MatrixLine line, OrganizationCode organization) {
        var standing = line.standing(organization)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .orElse("none");
        return "standing standing-" + standing + " " + OrganizationBadge.colour(organization);
    }

    private String word(MatrixLine line, OrganizationCode organization) {
        if (isNarrow) {
            return line.isDoubtful(organization) ? MatrixLegend.DOUBT : "";
        }
        return line.standing(organization)
                .map(standing -> getTranslation(Texts.key(standing)))
                .orElse("");
    }

    private String doubt(MatrixLine line, OrganizationCode organization) {
        return !isNarrow && line.isDoubtful(organization) ? getTranslation("memberships.matrix.doubtful") : "";
    }

    private Component details(MatrixLine line) {
        var list = new UnorderedList();
        list.addClassName("membership-details");
        for (var organization : organizations) {
            line.row(organization).ifPresent(row -> list.add(detail(line, row)));
        }
        return list;
    }

    private ListItem detail(MatrixLine line, MembershipRow row) {
        var isLater = row.suspendedSince() != null
                && line.standing(row.organization())
                        .filter(Standing.SUSPENDED::equals)
                        .isEmpty();
        // The note on a suspension still to come would tell what nobody knew on the day.
        var note = new RecordNote(row.confidence(), isLater ? null : row.note());
        var item = new ListItem(
                new Span(sentence.of(line, row)), note, MembersGrid.sourceLink(row, sourceTitles.get(row.source())));
        item.addClassNames("membership-detail", OrganizationBadge.colour(row.organization()));
        return item;
    }
}
