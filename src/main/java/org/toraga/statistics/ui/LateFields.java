package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields in a row, each made when it is first shown: most are for one scope or lens only, and stay in memory as long as the page. */
class LateFields extends Div {

    private final List<Late<?>> all = new ArrayList<>();

    /** Adds a field behind the others. */
    final <C extends Component> Late<C> late(SerializableSupplier<C> maker) {
        var late = new Late<>(maker);
        all.add(late);
        return late;
    }

    /** Adds a field that is always there. */
    final void addNow(Component field) {
        late(() -> field).show(true);
    }

    /** Adds a box behind the others; {@code changed} is told when somebody ticks it or no longer does. */
    final Late<Checkbox> tick(String labelKey, SerializableConsumer<Boolean> changed) {
        return late(() -> {
            var box = new Checkbox(getTranslation(labelKey));
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.accept(change.getValue());
                }
            });
            return box;
        });
    }

    /** A field that may not be there yet. */
    final class Late<C extends Component> implements Serializable {

        private final SerializableSupplier<C> maker;
        private @Nullable C made;

        private Late(SerializableSupplier<C> maker) {
            this.maker = maker;
        }

        /** @return the field, if it is shown */
        Optional<C> show(boolean isShown) {
            var field = made;
            if (field == null && isShown) {
                field = maker.get();
                addComponentAtIndex(countBefore(), field);
                made = field;
            }
            if (field != null) {
                field.setVisible(isShown);
            }
            return isShown ? Optional.ofNullable(field) : Optional.empty();
        }

        private int countBefore() {
            return (int) all.stream()
                    .takeWhile(one -> one != this)
                    .filter(one -> one.made != null)
                    .count();
        }
    }
}
