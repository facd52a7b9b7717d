package org.toraga.bench;

/** The most that something may come to, in the unit of its figure. */
record Budget(Part of, double most) {

    enum Part {
        MEDIAN("median"),
        P95("p95"),
        MAXIMUM("max");

        private final String word;

        Part(String word) {
            this.word = word;
        }
    }

    static Budget median(double most) {
        return new Budget(Part.MEDIAN, most);
    }

    static Budget p95(double most) {
        return new Budget(Part.P95, most);
    }

    static Budget maximum(double most) {
        return new Budget(Part.MAXIMUM, most);
    }

    boolean holds(Spread spread) {
        var value = switch (of) {
            case MEDIAN -> spread.median();
            case P95 -> spread.p95();
            case MAXIMUM -> spread.maximum();
        };
        return value <= most;
    }

    String text(Unit unit) {
        return of.word + " ≤ " + unit.text(most);
    }
}
