package org.toraga.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, tells a meter, and stops at a limit. */
class MeteredStream extends FilterInputStream {

    private final Meter meter;
    private final Limit limit;
    private long count;

    /** Looks at the count after each read and throws if it is too much. */
    interface Limit {

        Limit NONE = count -> {};

        void check(long count);
    }

    MeteredStream(InputStream stream, Meter meter, Limit limit) {
        super(stream);
        this.meter = meter;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            add(1);
        }
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private void add(int read) {
        count += read;
        meter.at(count);
        limit.check(count);
    }
}
