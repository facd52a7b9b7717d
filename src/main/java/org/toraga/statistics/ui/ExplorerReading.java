package org.toraga.statistics.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.toraga.base.ui.Formats;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Measure;
import org.toraga.statistics.ShownAs;

/** The latest figure of a single line, what it was in the first year shown, and the change between them. */
class ExplorerReading extends Paragraph {

    private ExplorerReading(Aggregate first, Aggregate last, Measure measure, MeasureTexts words) {
        addClassName("explorer-reading");
        var now = new Span(words.figure(value(last), measure, getLocale()));
        now.addClassName("explorer-reading-now");
        add(now, new Span(getTranslation("statistics.explorer.reading.in", String.valueOf(last.year()))));
        if (first.year() < last.year()) {
            add(new Span(getTranslation(
                    "statistics.explorer.reading.before",
                    words.figure(value(first), measure, getLocale()),
                    String.valueOf(first.year()))));
            change(first, last, measure).ifPresent(change -> add(new Span(change)));
        }
    }

    /** Empty unless the picture is of one line over years. */
    static Optional<ExplorerReading> of(Explored.Picture picture, MeasureTexts words) {
        if (picture.state().lens() != ExplorerLens.LINE || picture.courses().size() != 1) {
            return Optional.empty();
        }
        var course = picture.courses().getFirst();
        var first = course.years().stream().filter(year -> year.value() != null).findFirst();
        return first.flatMap(
                from -> course.latest().map(to -> new ExplorerReading(from, to, picture.measure(), words)));
    }

    /** In points of what is a percentage already, otherwise in per cent. */
    private Optional<String> change(Aggregate first, Aggregate last, Measure measure) {
        var difference = value(last).subtract(value(first));
        var isPercentage = measure.shownAs() == ShownAs.SHARE
                || measure.shownAs() == ShownAs.GROWTH
                || (measure.shownAs() == ShownAs.VALUE && measure.unit().isPercentage());
        if (isPercentage) {
            return Optional.of(getTranslation("statistics.explorer.reading.points", signed(difference)));
        }
        if (value(first).signum() <= 0) {
            return Optional.empty();
        }
        var percent = difference.multiply(BigDecimal.valueOf(100)).divide(value(first), MathContext.DECIMAL64);
        return Optional.of(getTranslation("statistics.explorer.reading.percent", signed(percent)));
    }

    private String signed(BigDecimal value) {
        var sign = value.signum() < 0 ? "−" : "+";
        return sign + Formats.fixed(value.abs(), 1, getLocale());
    }

    private static BigDecimal value(Aggregate figure) {
        return Objects.requireNonNull(figure.value());
    }
}
