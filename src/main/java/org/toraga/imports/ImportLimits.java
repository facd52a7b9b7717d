package org.toraga.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large an import may be. What goes beyond is refused as soon as it is noticed, however much is still to come. And how
 * long its files lie there.
 *
 * @param file the file as it is uploaded or named on the command line
 * @param unpacked what may come out of a zip in all
 * @param ratio how many times larger a part of a zip may be than what it is packed into
 * @param workbook what may come out of an XLSX file in all
 * @param columns in one line
 * @param field characters in one field
 * @param lines in one file
 * @param rejected lines that are kept to be corrected; more are counted only
 * @param kept how long a file that was received waits, and rejected lines to be corrected
 */
@ConfigurationProperties("toraga.import")
record ImportLimits(
        @DefaultValue("1GB") DataSize file,
        @DefaultValue("2GB") DataSize unpacked,
        @DefaultValue("200") int ratio,
        @DefaultValue("300MB") DataSize workbook,
        @DefaultValue("1000") int columns,
        @DefaultValue("32768") int field,
        @DefaultValue("10000000") long lines,
        @DefaultValue("100000") int rejected,
        @DefaultValue("30d") Duration kept) {}
