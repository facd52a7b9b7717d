package org.toraga.statistics.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.IndicatorDetails;

/** The lenses, as links; one that does not suit the choice is no link and says why. */
class LensBar extends Div {

    private final Nav links = new Nav();
    private final Div reasons = new Div();
    private final Map<ExplorerLens, HtmlContainer> words = new EnumMap<>(ExplorerLens.class);

    LensBar() {
        addClassName("explorer-lens-bar");
        links.addClassName("explorer-lenses");
        links.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.lenses"));
        reasons.addClassName("explorer-unsuited");
        add(links, reasons);
    }

    void show(ExplorerState state, List<IndicatorDetails> indicators) {
        reasons.removeAll();
        var unsuited = new LinkedHashMap<String, String>();
        for (var lens : ExplorerLens.values()) {
            var reason = ExplorerRules.against(lens, state, indicators).map(this::getTranslation);
            if (reason.isPresent()) {
                var word = place(lens, Span.class, Span::new);
                word.setTitle(reason.get());
                word.getElement().setAttribute("aria-disabled", "true");
                unsuited.merge(reason.get(), word.getText(), (one, other) -> one + ", " + other);
            } else {
                var link = place(lens, Anchor.class, Anchor::new);
                link.setHref(withLens(state, lens).address().href());
                if (lens == state.lens()) {
                    link.getElement().setAttribute("aria-current", "page");
                } else {
                    link.getElement().removeAttribute("aria-current");
                }
            }
        }
        unsuited.forEach((reason, names) -> reasons.add(new Paragraph(names + ": " + reason)));
    }

    /** What is there already stays, and with it the focus of whoever follows links by keyboard. */
    private <C extends HtmlContainer> C place(ExplorerLens lens, Class<C> type, Supplier<C> creator) {
        var old = words.get(lens);
        if (old != null && type.isInstance(old)) {
            return type.cast(old);
        }
        var word = creator.get();
        word.setText(getTranslation(Texts.key(lens)));
        if (old == null) {
            links.add(word);
        } else {
            links.replace(old, word);
        }
        words.put(lens, word);
        return word;
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
