package org.toraga.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * CSV after RFC 4180 as people and statistical offices make it: UTF-8 or UTF-16 with or without a byte order mark, parted by
 * comma, semicolon or tab.
 */
class CsvTable implements TableFile {

    /** Where the bytes come from, anew for each reading. */
    interface Bytes {
        InputStream open(Meter meter) throws IOException;
    }

    private static final int LOOKED_AT = 8192;
    private static final int LARGEST_BUFFER = 8 * 1024 * 1024;

    private final Bytes bytes;
    private final long size;
    private final ImportLimits limits;

    CsvTable(Bytes bytes, long size, ImportLimits limits) {
        this.bytes = bytes;
        this.size = size;
        this.limits = limits;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(Sink sink, Meter meter) {
        long line = 0;
        try (var stream = new BufferedInputStream(bytes.open(meter), 1 << 16)) {
            var beginning = beginning(stream);
            var charset = charset(beginning);
            stream.skipNBytes(lengthOfMark(beginning));
            var reader = new InputStreamReader(stream, charset.newDecoder());
            var csv = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .fieldSeparator(separator(new String(beginning, charset)))
                    .maxBufferSize(LARGEST_BUFFER)
                    .build(new CsvLines(limits), reader);
            for (var found : csv) {
                line = found.number();
                sink.take(line, found.fields());
            }
            if (line == 0) {
                throw FileRefusedException.empty();
            }
        } catch (CsvParseException broken) {
            throw refusal(broken, line + 1);
        } catch (IOException | UncheckedIOException unreadable) {
            throw refusal(unreadable, line + 1);
        }
    }

    private static FileRefusedException refusal(Throwable failure, long line) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefusedException refused) {
                return refused;
            }
            if (cause instanceof CharacterCodingException) {
                return FileRefusedException.notUtf8(line);
            }
            if (cause instanceof ZipException || cause instanceof java.io.EOFException) {
                return FileRefusedException.damaged();
            }
        }
        if (!(failure instanceof CsvParseException)) {
            return FileRefusedException.unreadable();
        }
        return String.valueOf(failure.getMessage()).contains("nclosed")
                ? FileRefusedException.cutOff(line)
                : FileRefusedException.notCsv(line);
    }

    private static byte[] beginning(BufferedInputStream stream) throws IOException {
        stream.mark(LOOKED_AT);
        var beginning = stream.readNBytes(LOOKED_AT);
        stream.reset();
        return beginning;
    }

    private static Charset charset(byte[] beginning) {
        if (beginning.length >= 2) {
            int mark = (beginning[0] & 0xFF) << 8 | beginning[1] & 0xFF;
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** A byte order mark is no part of the first name, and a quotation mark may follow it. */
    private static int lengthOfMark(byte[] beginning) {
        if (charset(beginning) != StandardCharsets.UTF_8) {
            return 2;
        }
        return beginning.length >= 3
                        && (beginning[0] & 0xFF) == 0xEF
                        && (beginning[1] & 0xFF) == 0xBB
                        && (beginning[2] & 0xFF) == 0xBF
                ? 3
                : 0;
    }

    /** What stands most often outside quotation marks in the first lines. */
    private static char separator(String beginning) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                commas += letter == ',' ? 1 : 0;
                semicolons += letter == ';' ? 1 : 0;
                tabs += letter == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
