package org.toraga.statistics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.IndicatorDetails;

/** The lenses, as links; one that does not suit the choice is no link and says why. */
class LensBar extends Div {

    private final Nav links = new Nav();
    private final Div reasons = new Div();

    LensBar() {
        addClassName("explorer-lens-bar");
        links.addClassName("explorer-lenses");
        links.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.lenses"));
        reasons.addClassName("explorer-unsuited");
        add(links, reasons);
    }

    void show(ExplorerState state, List<IndicatorDetails> indicators) {
        links.removeAll();
        reasons.removeAll();
        var unsuited = new LinkedHashMap<String, String>();
        for (var lens : ExplorerLens.values()) {
            var name = getTranslation(Texts.key(lens));
            var reason = ExplorerRules.against(lens, state, indicators).map(this::getTranslation);
            if (reason.isPresent()) {
                var word = new Span(name);
                word.setTitle(reason.get());
                word.getElement().setAttribute("aria-disabled", "true");
                links.add(word);
                unsuited.merge(reason.get(), name, (one, other) -> one + ", " + other);
            } else {
                links.add(link(lens, name, state));
            }
        }
        unsuited.forEach((reason, names) -> reasons.add(new Paragraph(names + ": " + reason)));
    }

    private static Anchor link(ExplorerLens lens, String name, ExplorerState state) {
        var link = new Anchor(withLens(state, lens).address().href(), name);
        if (lens == state.lens()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** The same choice through another lens: from one year to a span and back where the lens asks for it. */
    static ExplorerState withLens(ExplorerState state, ExplorerLens lens) {
        var years = state.years();
        var other = state.with(ExplorerState.LENS, Address.text(lens));
        if (years == null || lens == ExplorerLens.TABLE) {
            return other;
        }
        if (lens.isOfOneYear()) {
            return other.with(ExplorerState.YEARS, years.to());
        }
        return years.isSingle() ? other.with(ExplorerState.YEARS, null) : other;
    }
}
