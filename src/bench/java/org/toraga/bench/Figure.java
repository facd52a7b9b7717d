package org.toraga.bench;

import java.util.List;

/**
 * One line of the report.
 *
 * @param key short and stable, to compare reports by
 * @param driver what was driven, and by what
 * @param note what a reader must know of this very run; may be empty
 * @param budgets all have to hold; none if the figure is only told
 */
record Figure(
        String key, String title, Unit unit, List<Double> samples, List<Budget> budgets, String driver, String note) {

    Figure {
        samples = List.copyOf(samples);
        budgets = List.copyOf(budgets);
    }

    static Figure of(String key, String title, Unit unit, List<Double> samples, String driver, Budget... budgets) {
        return new Figure(key, title, unit, samples, List.of(budgets), driver, "");
    }

    Figure withNote(String text) {
        return new Figure(key, title, unit, samples, budgets, driver, text);
    }

    Spread spread() {
        return Spread.of(samples);
    }

    boolean holds() {
        var spread = spread();
        return budgets.stream().allMatch(budget -> budget.holds(spread));
    }
}
