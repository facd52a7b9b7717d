package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.SourceNotes;

/** A term at the head of an organization's page: motto and theme, who has the chair, how far the term has gone, and doubts. */
public class TermHeader extends Div {

    public TermHeader(Term term, CountryNames names, LocalDate asOf) {
        addClassNames("term-header", OrganizationBadge.colour(term.organization()));
        add(
                StillCells.part(createWords(term, names)),
                StillCells.part(new TermProgress(term, asOf)),
                new SourceNotes(sources(term)));
    }

    private Div createWords(Term term, CountryNames names) {
        var words = new Div();
        words.addClassName("term-header-words");
        var chair = new Div(
                new Span(getTranslation("chairmanships.chair")),
                new CountryLink(term.country(), names, getLocale()),
                new TermDates(term.span()));
        chair.addClassName("term-header-chair");
        TermMarks.of(term, chair).forEach(chair::add);
        words.add(chair);
        var motto = term.motto();
        if (motto != null) {
            var line = new Paragraph(new RecordText(motto));
            line.addClassName("term-motto");
            words.add(line);
        }
        var theme = term.theme();
        if (theme != null) {
            var line = new Paragraph(new RecordText(theme));
            line.addClassName("term-theme");
            words.add(line);
        }
        words.add(new RecordNote(term.confidence(), term.note()));
        return words;
    }

    private static List<SourceCode> sources(Term term) {
        return Stream.concat(Stream.of(term.source()), term.furtherSources().stream())
                .toList();
    }
}
