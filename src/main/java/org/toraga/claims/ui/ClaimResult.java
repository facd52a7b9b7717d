package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.toraga.claims.TestedClaim;

/** What a claim comes to, at a glance: the verdict, the number claimed beside the one computed, and how far they are apart. */
class ClaimResult extends Section {

    private final transient ClaimTexts texts;

    ClaimResult(TestedClaim tested, ClaimTexts texts) {
        this.texts = texts;
        var verdict = tested.verdict();
        addClassNames("claim-result", VerdictMark.colour(verdict.finding()));
        setAriaLabel(getTranslation("claims.column.verdict"));
        var mark = new VerdictMark(verdict.finding());
        var numbers = new DescriptionList();
        numbers.addClassName("claim-numbers");
        numbers.add(number("claimed", texts.claimed(tested.claim(), getLocale()), List.of()));
        texts.computed(tested, getLocale())
                .ifPresent(computed -> numbers.add(number("computed", computed, texts.basis(tested, getLocale()))));
        texts.distance(tested, getLocale())
                .ifPresent(distance -> numbers.add(number(
                        "distance",
                        distance,
                        texts.distancePercent(tested, getLocale()).stream()
                                .map(percent -> getTranslation("claims.distance.relative", percent))
                                .toList())));
        add(mark, numbers);
        var obstacle = verdict.obstacle();
        if (obstacle == null) {
            add(new ClaimScale(tested), legend());
        } else {
            add(new Paragraph(texts.obstacle(tested.claim(), obstacle, getLocale())));
        }
    }

    private Component number(String column, String value, List<String> notes) {
        var number = new Span(value);
        number.addClassName("claim-number");
        var parts = new ArrayList<Component>(List.of(number));
        notes.forEach(note -> {
            var line = new Div(new Span(note));
            line.addClassName("claim-quiet");
            parts.add(line);
        });
        var description = new DescriptionList.Description();
        description.add(parts);
        return new Div(new DescriptionList.Term(getTranslation("claims.column." + column)), description);
    }

    /** What the parts of the scale mean, for those who see it. */
    private Component legend() {
        var legend = new Paragraph();
        legend.addClassName("claim-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (var part : List.of("bar", "mark", "range")) {
            var entry = new Span(getTranslation("claims.scale." + part));
            entry.addClassName("claim-legend-" + part);
            legend.add(entry);
        }
        return legend;
    }
}
