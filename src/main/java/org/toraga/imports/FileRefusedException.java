package org.toraga.imports;

import org.toraga.base.Refusal;

/** A file that cannot be read as a whole: nothing of it is taken. */
public class FileRefusedException extends Refusal {

    private FileRefusedException(String textKey, Object... facts) {
        super(null, "imports.refusal." + textKey, facts);
    }

    static FileRefusedException tooLarge(long megabytes) {
        return new FileRefusedException("tooLarge", megabytes);
    }

    static FileRefusedException empty() {
        return new FileRefusedException("empty");
    }

    static FileRefusedException notUtf8(long line) {
        return new FileRefusedException("notUtf8", line);
    }

    static FileRefusedException notText() {
        return new FileRefusedException("notText");
    }

    static FileRefusedException notCsv(long line) {
        return new FileRefusedException("notCsv", line);
    }

    static FileRefusedException cutOff(long line) {
        return new FileRefusedException("cutOff", line);
    }

    static FileRefusedException tooManyColumns(long line, int most) {
        return new FileRefusedException("tooManyColumns", line, most);
    }

    static FileRefusedException fieldTooLong(long line, int column, int most) {
        return new FileRefusedException("fieldTooLong", line, column, most);
    }

    static FileRefusedException tooManyLines(long most) {
        return new FileRefusedException("tooManyLines", most);
    }

    static FileRefusedException damaged() {
        return new FileRefusedException("damaged");
    }

    static FileRefusedException unpacksTooLarge(String part, long megabytes) {
        return new FileRefusedException("unpacksTooLarge", part, megabytes);
    }

    static FileRefusedException packedTooTightly(String part, int ratio) {
        return new FileRefusedException("packedTooTightly", part, ratio);
    }

    static FileRefusedException pathInZip(String part) {
        return new FileRefusedException("pathInZip", part);
    }

    static FileRefusedException tooManyParts(int most) {
        return new FileRefusedException("tooManyParts", most);
    }

    /** @param count how many files of figures there are, where exactly one is wanted */
    static FileRefusedException notOneTable(int count) {
        return new FileRefusedException("notOneTable", count);
    }

    static FileRefusedException formula(long line, String column) {
        return new FileRefusedException("formula", line, column);
    }

    static FileRefusedException linkedWorkbook(String part) {
        return new FileRefusedException("linkedWorkbook", part);
    }

    static FileRefusedException entities(String part) {
        return new FileRefusedException("entities", part);
    }

    static FileRefusedException oldWorkbook() {
        return new FileRefusedException("oldWorkbook");
    }

    static FileRefusedException noHeader() {
        return new FileRefusedException("noHeader");
    }

    static FileRefusedException columnMissing(String column) {
        return new FileRefusedException("columnMissing", column);
    }

    static FileRefusedException unreadable() {
        return new FileRefusedException("unreadable");
    }
}
