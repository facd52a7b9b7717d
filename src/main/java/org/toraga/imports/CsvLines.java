package org.toraga.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes lines of what the CSV reader finds, within the limits. */
class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLines.Line> {

    record Line(long number, String[] fields) {}

    private static final String NOTHING = "";
    private static final int USUAL_COLUMNS = 16;

    private final ImportLimits limits;
    private String[] fields = new String[USUAL_COLUMNS];
    private int count;
    private long lines;

    CsvLines(ImportLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLine) {
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= limits.columns()) {
            throw FileRefusedException.tooManyColumns(getStartingLineNumber(), limits.columns());
        }
        if (length > limits.field()) {
            throw FileRefusedException.fieldTooLong(getStartingLineNumber(), index + 1, limits.field());
        }
        if (index >= fields.length) {
            fields = Arrays.copyOf(fields, Math.min(limits.columns(), fields.length * 4));
        }
        fields[index] = length == 0 ? NOTHING : text(buffer, offset, length);
        count = index + 1;
    }

    private static String text(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == 0) {
                throw FileRefusedException.notText();
            }
        }
        return new String(buffer, offset, length);
    }

    /** An empty line is one without fields. */
    @Override
    protected void handleEmpty() {
        count = 0;
    }

    @Override
    protected @Nullable Line buildRecord() {
        if (++lines > limits.lines()) {
            throw FileRefusedException.tooManyLines(limits.lines());
        }
        return new Line(getStartingLineNumber(), Arrays.copyOf(fields, count));
    }
}
