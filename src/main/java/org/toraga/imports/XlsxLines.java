package org.toraga.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Makes lines of the cells of a sheet: numbers as they were typed, days as {@code 2024-07-04}, and no formulas. */
class XlsxLines extends DefaultHandler {

    private final SharedStrings texts;
    private final StylesTable styles;
    private final TableFile.Sink sink;
    private final ImportLimits limits;

    private final StringBuilder value = new StringBuilder();
    private String[] fields = new String[0];
    private int count;
    private long line;
    private long lines;
    private int column;
    private String type = "";
    private @Nullable String style;
    private boolean inValue;

    XlsxLines(SharedStrings texts, StylesTable styles, TableFile.Sink sink, ImportLimits limits) {
        this.texts = texts;
        this.styles = styles;
        this.sink = sink;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> throw FileRefusedException.formula(line, CellReference.convertNumToColString(column));
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        try {
            line = number == null ? line + 1 : Long.parseLong(number);
        } catch (NumberFormatException notWrittenByASpreadsheet) {
            throw FileRefusedException.damaged();
        }
        if (++lines > limits.lines()) {
            throw FileRefusedException.tooManyLines(limits.lines());
        }
        count = 0;
        column = -1;
    }

    private void startCell(Attributes attributes) {
        var place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        if (column >= limits.columns()) {
            throw FileRefusedException.tooManyColumns(line, limits.columns());
        }
        var told = attributes.getValue("t");
        type = told == null ? "n" : told;
        style = attributes.getValue("s");
        value.setLength(0);
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && column < 1_000_000; i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        if (column <= 0) {
            throw FileRefusedException.damaged();
        }
        return column - 1;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inValue) {
            if (value.length() + length > limits.field()) {
                throw FileRefusedException.fieldTooLong(line, column + 1, limits.field());
            }
            value.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> put(text());
            case "row" -> {
                if (count > 0) {
                    sink.take(line, Arrays.copyOf(fields, count));
                }
            }
            default -> {}
        }
    }

    private void put(String text) {
        if (column >= fields.length) {
            fields = Arrays.copyOf(fields, Math.min(limits.columns(), Math.max(16, column * 2)));
        }
        Arrays.fill(fields, Math.min(count, column), column, "");
        fields[column] = text;
        count = Math.max(count, column + 1);
    }

    private String text() {
        var raw = value.toString();
        try {
            return switch (type) {
                case "s" -> texts.getItemAt(Integer.parseInt(raw)).getString();
                case "b" -> raw.equals("1") ? "true" : "false";
                case "n" -> raw.isEmpty() ? raw : number(raw);
                default -> raw;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException notWrittenByASpreadsheet) {
            throw FileRefusedException.damaged();
        }
    }

    /** Spreadsheets keep 0.1 as 0.10000000000000001: the shortest number that means the same was typed. */
    private String number(String raw) {
        double typed = Double.parseDouble(raw);
        if (isDay() && DateUtil.isValidExcelDate(typed)) {
            return DateUtil.getLocalDateTime(typed).toLocalDate().toString();
        }
        var exact = new BigDecimal(raw);
        var shortest = exact.precision() > 15 ? BigDecimal.valueOf(typed) : exact;
        return shortest.precision() - (long) shortest.scale() > 40 || shortest.scale() > 400
                ? raw
                : shortest.stripTrailingZeros().toPlainString();
    }

    private boolean isDay() {
        if (style == null) {
            return false;
        }
        var format = styles.getStyleAt(Integer.parseInt(style));
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    /** @throws FileRefusedException if there was no line */
    void finish() {
        if (lines == 0) {
            throw FileRefusedException.empty();
        }
    }
}
