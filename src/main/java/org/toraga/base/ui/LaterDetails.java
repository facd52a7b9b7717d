package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/** A part of a page that folds out. What is in it is made when it is first opened, so that a page carries no more than is seen. */
public class LaterDetails extends NativeDetails {

    private final SerializableSupplier<Component> maker;

    public LaterDetails(String summary, SerializableSupplier<Component> maker) {
        this(new Span(summary), maker);
    }

    public LaterDetails(Component summary, SerializableSupplier<Component> maker) {
        super(summary);
        this.maker = maker;
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                make();
            }
        });
    }

    @Override
    public void setOpen(boolean open) {
        if (open) {
            make();
        }
        super.setOpen(open);
    }

    private void make() {
        if (getContent() == null) {
            setContent(maker.get());
        }
    }
}
