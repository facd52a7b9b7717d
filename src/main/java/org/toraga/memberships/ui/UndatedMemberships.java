package org.toraga.memberships.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MembershipRow;
import org.toraga.sources.SourceCode;

/** Standings without a known date, and why. */
class UndatedMemberships extends UnorderedList {

    UndatedMemberships(List<MembershipRow> undated, CountryNames names, Map<SourceCode, String> sourceTitles) {
        addClassName("undated-memberships");
        for (var row : undated) {
            add(new ListItem(
                    new CountryLink(row.country(), names, getLocale()),
                    new Span(getTranslation(Texts.key(row.status()))),
                    new RecordNote(row.confidence(), row.note()),
                    MembersGrid.sourceLink(row, sourceTitles.get(row.source()))));
        }
    }
}
