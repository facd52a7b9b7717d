package org.toraga.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * A complete set in the form of the World Bank's WDICSV.csv: a line for each country and indicator, with the columns Country
 * Name, Country Code, Indicator Name, Indicator Code, and one for each year.
 */
record WorldBankFile(Path file) implements Observations {

    private static final int FIRST_YEAR_COLUMN = 4;

    @Override
    public String title() {
        return "World Bank file " + file.getFileName();
    }

    @Override
    public void forEach(Sink sink) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(file)) {
            List<String> header = List.of();
            for (var line : reader) {
                var fields = line.getFields();
                if (header.isEmpty()) {
                    header = fields;
                } else {
                    series(header, fields, sink);
                }
            }
        }
    }

    private static void series(List<String> header, List<String> fields, Sink sink) {
        for (int column = FIRST_YEAR_COLUMN; column < Math.min(header.size(), fields.size()); column++) {
            var year = header.get(column).strip();
            var value = fields.get(column).strip();
            // Some editions end each line with a comma: a column without a year.
            if (!value.isEmpty() && year.matches("\\d{4}")) {
                sink.take(new Row(
                        fields.get(1), fields.get(3), fields.get(2), Integer.parseInt(year), new BigDecimal(value)));
            }
        }
    }
}
