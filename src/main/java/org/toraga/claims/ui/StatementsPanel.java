package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.claims.StatementRow;
import org.toraga.sources.ui.SourceLink;

/** What was said: the paraphrase, then who said it, where and when as far as it is known, and the source. */
public class StatementsPanel extends Div {

    /** @param statements in the order in which they are to stand */
    public StatementsPanel(List<StatementRow> statements) {
        addClassName("statements-panel");
        if (statements.isEmpty()) {
            add(new EmptyState(getTranslation("claims.statements.none"), getTranslation("claims.statements.none.do")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("statements");
        statements.forEach(statement -> list.add(item(statement)));
        add(StillCells.part(list));
    }

    private ListItem item(StatementRow statement) {
        var item = new ListItem(new Paragraph(new RecordText(statement.summary())), speaker(statement));
        item.addClassName("statement");
        item.add(facts(
                new RecordText(statement.occasion()),
                new Span(Formats.date(statement.madeOn(), getLocale())),
                new SourceLink(statement.sourceTitle(), statement.source())));
        var note = statement.note();
        if (note != null) {
            var line = new Paragraph(new RecordText(note));
            line.addClassName("statement-note");
            item.add(line);
        }
        return item;
    }

    private static Component speaker(StatementRow statement) {
        var name = new RecordText(statement.speaker());
        name.addClassName("statement-speaker");
        var role = statement.speakerRole();
        return role == null ? facts(name) : facts(name, new RecordText(role));
    }

    private static Component facts(Component... facts) {
        var line = new Div(facts);
        line.addClassName("statement-facts");
        return line;
    }
}
