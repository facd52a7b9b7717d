package org.toraga.statistics.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.toraga.statistics.Unit;

/** A figure with its unit, short enough to be read at a glance; the full figure on hover. */
public class FigureText extends Span {

    /** @param decimals most that are shown, 0 to 6 */
    public FigureText(BigDecimal value, Unit unit, int decimals, StatisticsTexts texts) {
        setText(texts.figure(value, unit, decimals, getLocale()));
        setTitle(texts.fullFigure(value, unit, decimals, getLocale()));
        addClassName("figure-text");
    }
}
