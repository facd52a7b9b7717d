package org.toraga.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets up the fields above a list: what the user changes goes into the address, and only what the user changes. */
public final class FilterFields {

    private FilterFields() {}

    /** Free words, kept as {@code q}. @param address where the page is now */
    public static void words(TextField field, Supplier<Address> address) {
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        follow(field, "q", text -> text, address);
    }

    /** One word of a closed list, kept under {@code name}. @param address where the page is now */
    public static <E extends Enum<E>> void word(
            ComboBox<E> field, Class<E> list, String name, Supplier<Address> address) {
        field.setItems(list.getEnumConstants());
        field.setItemLabelGenerator(word -> field.getTranslation(Texts.key(word)));
        field.setClearButtonVisible(true);
        follow(field, name, Address::text, address);
    }

    private static <V extends @Nullable Object> void follow(
            HasValue<?, V> field, String name, Function<V, @Nullable String> text, Supplier<Address> address) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.get().with(name, text.apply(change.getValue())).go();
            }
        });
    }
}
