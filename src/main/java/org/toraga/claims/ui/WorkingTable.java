package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.Metric;
import org.toraga.claims.StateFigures;
import org.toraga.claims.Working;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.ui.FigureText;
import org.toraga.statistics.ui.StatisticsTexts;

/** The figures that a claim was tested with: a line for each state, and beneath them what they come to. */
class WorkingTable extends NativeTable {

    private final transient Working.Figures working;
    private final transient CountryNames names;
    private final transient StatisticsTexts texts;
    private final boolean isShare;
    private final boolean isSum;

    WorkingTable(ClaimRow claim, Working.Figures working, CountryNames names, StatisticsTexts texts) {
        this.working = working;
        this.names = names;
        this.texts = texts;
        isShare = claim.metric() == Metric.SHARE_OF_WORLD;
        isSum = claim.indicators().size() == working.indicators().size();
        addClassName("working-table");
        setCaptionText(getTranslation(
                "claims.working.caption", Formats.year(working.result().year(), getLocale())));
        fillHead();
        working.states().forEach(state -> getBody().add(row(state)));
        if (isSum) {
            fillFoot();
        }
    }

    private void fillHead() {
        var head = getHead().addRow();
        head.add(columnHead(getTranslation("claims.working.state")));
        working.indicators().forEach(indicator -> head.add(columnHead(name(indicator))));
        if (isAddedUp()) {
            head.add(columnHead(getTranslation("claims.working.together")));
        }
        if (isShare) {
            head.add(columnHead(getTranslation("claims.working.share")));
        }
    }

    private boolean isAddedUp() {
        return isSum && working.indicators().size() > 1;
    }

    private NativeTableRow row(StateFigures state) {
        var row = new NativeTableRow();
        row.add(rowHead(new CountryLink(state.country(), names, getLocale())));
        fill(row, state.values(), state.sum());
        return row;
    }

    private void fillFoot() {
        var foot = getFoot();
        var zero = working.indicators().stream()
                .map(indicator -> Optional.<BigDecimal>empty())
                .toList();
        var sums = working.states().stream().map(StateFigures::values).reduce(zero, WorkingTable::add);
        var all = new NativeTableRow();
        all.add(rowHead(
                new Span(getTranslation("claims.working.all", working.states().size()))));
        fill(all, sums, sum(sums));
        foot.add(all);
        if (isShare) {
            var world = new NativeTableRow();
            world.add(rowHead(new Span(getTranslation("claims.working.world"))));
            fill(world, working.world(), sum(working.world()));
            foot.add(world);
        }
    }

    /** @param sum of the values, which is told apart only if there are several */
    private void fill(NativeTableRow row, List<Optional<BigDecimal>> values, BigDecimal sum) {
        for (int index = 0; index < values.size(); index++) {
            row.add(new NativeTableCell(
                    figure(values.get(index).orElse(null), working.indicators().get(index))));
        }
        var isGap = values.stream().allMatch(Optional::isEmpty);
        if (isAddedUp()) {
            row.add(new NativeTableCell(
                    figure(isGap ? null : sum, working.indicators().getFirst())));
        }
        if (isShare) {
            row.add(new NativeTableCell(isGap ? gap() : share(sum)));
        }
    }

    private Component share(BigDecimal sum) {
        var world = sum(working.world());
        return world.signum() == 0
                ? gap()
                : new Span(Formats.percent(sum.movePointRight(2).divide(world, MathContext.DECIMAL64), 2, getLocale()));
    }

    private Component figure(@Nullable BigDecimal value, IndicatorDetails indicator) {
        return value == null ? gap() : new FigureText(value, indicator.unit(), indicator.decimals(), texts);
    }

    private Component gap() {
        var gap = new Span(getTranslation("claims.working.gap"));
        gap.addClassName("claim-gap");
        return gap;
    }

    private static List<Optional<BigDecimal>> add(List<Optional<BigDecimal>> ones, List<Optional<BigDecimal>> others) {
        return IntStream.range(0, ones.size())
                .mapToObj(index -> add(ones.get(index), others.get(index)))
                .toList();
    }

    private static Optional<BigDecimal> add(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty()
                ? other
                : other.isEmpty() ? one : Optional.of(one.get().add(other.get()));
    }

    private static BigDecimal sum(List<Optional<BigDecimal>> values) {
        return values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String name(IndicatorDetails indicator) {
        return indicator.name().in(getLocale());
    }

    private static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell rowHead(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
