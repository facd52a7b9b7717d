package org.toraga.revisions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Changed figures in few bytes: a name is spelt out where it first occurs and is a number from there on; a value is its digits
 * and where the decimal point stands. Deflated as a whole.
 */
final class PackedChanges {

    /** Stands where a value would have its number of bytes. */
    private static final int NONE = -1;

    private static final int MOST_ROWS = 50_000;

    /** Bytes: H2 takes a megabyte in such a column. */
    private static final int MOST_BYTES = 700_000;

    /** A name is written as a number of two bytes. */
    private static final int MOST_NAMES = 65_000;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, deflater, 1 << 14));
    private final Map<String, Integer> names = new HashMap<>();
    private int rows;

    void add(ObservationChange change) {
        try {
            writeName(change.area());
            writeName(change.indicator());
            out.writeShort(change.year());
            writeValue(change.before());
            writeValue(change.after());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows++;
    }

    private void writeName(String name) throws IOException {
        var number = names.get(name);
        if (number == null) {
            out.writeShort(names.size());
            out.writeUTF(name);
            names.put(name, names.size());
        } else {
            out.writeShort(number);
        }
    }

    private void writeValue(@Nullable BigDecimal value) throws IOException {
        if (value == null) {
            out.writeByte(NONE);
            return;
        }
        var digits = value.unscaledValue().toByteArray();
        out.writeByte(digits.length);
        out.writeShort(value.scale());
        out.write(digits);
    }

    int rows() {
        return rows;
    }

    /** Whether what comes next belongs into another chunk. What is not deflated yet is not counted, and is little. */
    boolean isFull() {
        return rows >= MOST_ROWS || packed.size() >= MOST_BYTES || names.size() >= MOST_NAMES;
    }

    /** Everything that was added. Nothing can be added afterwards. */
    byte[] finish() {
        try {
            out.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** @param limit most rows that are read */
    static List<ObservationChange> unpack(byte[] packed, int rows, int limit) {
        var names = new ArrayList<String>();
        var changes = new ArrayList<ObservationChange>();
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (int i = 0; i < Math.min(rows, limit); i++) {
                changes.add(new ObservationChange(
                        readName(in, names), readName(in, names), in.readShort(), readValue(in), readValue(in)));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("A chunk of the history cannot be read", damaged);
        }
        return changes;
    }

    private static String readName(DataInputStream in, List<String> names) throws IOException {
        var number = in.readUnsignedShort();
        if (number == names.size()) {
            names.add(in.readUTF());
        }
        return names.get(number);
    }

    private static @Nullable BigDecimal readValue(DataInputStream in) throws IOException {
        var length = in.readByte();
        if (length == NONE) {
            return null;
        }
        var scale = in.readShort();
        return new BigDecimal(new BigInteger(in.readNBytes(length)), scale);
    }
}
