package org.toraga.base;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores a code as its text. */
public abstract class CodeConverter<C> implements AttributeConverter<C, String> {

    private final Function<String, C> read;

    /** @param read makes the code of a column's text; the other way is the code's {@code toString} */
    protected CodeConverter(Function<String, C> read) {
        this.read = read;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable C code) {
        return code == null ? null : code.toString();
    }

    @Override
    public @Nullable C convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : read.apply(column);
    }
}
