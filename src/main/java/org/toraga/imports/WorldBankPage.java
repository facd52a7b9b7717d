package org.toraga.imports;

import java.util.ArrayList;
import java.util.List;
import org.toraga.statistics.IndicatorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page of an answer: a list of what it is a page of, and of the figures themselves.
 *
 * @param lastUpdated day on which the publisher last changed its figures; empty if it does not say
 */
record WorldBankPage(int pages, String lastUpdated, List<Figure> figures) {

    /** @param value empty for a gap */
    record Figure(String area, String indicator, String name, String year, String value) {}

    private static final int MOST_PAGES = 10_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws WorldBankException if the answer is an error in the interface's own form, or none that it gives */
    static WorldBankPage read(String answer, IndicatorCode asked) {
        JsonNode parts;
        try {
            parts = JSON.readTree(answer);
        } catch (JacksonException notJson) {
            throw WorldBankException.unexpected();
        }
        var head = parts.path(0);
        if (head.has("message")) {
            throw WorldBankException.refused(message(head.path("message")));
        }
        if (!head.has("pages") || head.path("pages").asInt(0) > MOST_PAGES) {
            throw WorldBankException.unexpected();
        }
        var figures = new ArrayList<Figure>();
        for (var one : parts.path(1)) {
            figures.add(new Figure(
                    one.path("countryiso3code").asString(""),
                    one.path("indicator").path("id").asString(asked.value()),
                    one.path("indicator").path("value").asString(""),
                    one.path("date").asString(""),
                    value(one.path("value"))));
        }
        return new WorldBankPage(
                head.path("pages").asInt(0), head.path("lastupdated").asString(""), figures);
    }

    private static String value(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : "";
    }

    private static String message(JsonNode messages) {
        var texts = new ArrayList<String>();
        for (var message : messages) {
            texts.add(message.path("key").asString("") + ": "
                    + message.path("value").asString(""));
        }
        return String.join("; ", texts);
    }
}
