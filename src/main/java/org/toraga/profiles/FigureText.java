package org.toraga.profiles;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.toraga.base.ui.Formats;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Unit;

/** A figure as short as it can be read, the whole of it on hover. */
final class FigureText {

    private static final BigDecimal SHORTENED = BigDecimal.valueOf(100_000);

    private FigureText() {}

    static Span of(BigDecimal value, IndicatorDetails indicator, Locale language) {
        var figure = new Span(text(value, indicator.unit(), indicator.decimals(), language));
        figure.getElement().setAttribute("title", Formats.number(value, 6, language));
        return figure;
    }

    private static String text(BigDecimal value, Unit unit, int decimals, Locale language) {
        if (unit.isPercentage()) {
            return Formats.percent(value, decimals, language);
        }
        return value.abs().compareTo(SHORTENED) >= 0
                ? Formats.compact(value, language)
                : Formats.fixed(value, decimals, language);
    }
}
