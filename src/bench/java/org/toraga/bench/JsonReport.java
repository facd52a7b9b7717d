package org.toraga.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The report as programs read it, every sample included. */
class JsonReport {

    private final Report report;

    JsonReport(Report report) {
        this.report = report;
    }

    String text() {
        var all = new LinkedHashMap<String, Object>();
        all.put("setting", report.setting());
        all.put("holds", report.holds());
        all.put("figures", report.figures().stream().map(JsonReport::figure).toList());
        all.put("failures", report.failures());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> figure(Figure figure) {
        var one = new LinkedHashMap<String, Object>();
        one.put("key", figure.key());
        one.put("title", figure.title());
        one.put("unit", figure.unit().sign());
        one.put("spread", figure.spread());
        one.put("budgets", figure.budgets());
        one.put("holds", figure.holds());
        one.put("driver", figure.driver());
        one.put("note", figure.note());
        one.put("samples", figure.samples());
        return one;
    }
}
