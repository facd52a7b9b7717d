package org.toraga.bench;

import java.util.Locale;

/** Units of figures; numbers are written with as many decimals as can matter. */
enum Unit {
    MILLISECONDS("ms"),
    SECONDS("s"),
    /** 1,000 bytes. */
    KILOBYTES("kB"),
    /** 1,048,576 bytes, as heaps are counted. */
    MEBIBYTES("MiB"),
    COUNT("");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
