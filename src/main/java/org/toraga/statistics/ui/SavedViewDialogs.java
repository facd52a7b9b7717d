package org.toraga.statistics.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.toraga.base.Refusal;
import org.toraga.base.ui.LossConfirmation;
import org.toraga.statistics.SavedViewRow;
import org.toraga.statistics.SavedViewService;

/** Asks what a view is to be called, and whether one is really to be deleted. */
final class SavedViewDialogs {

    private static final int LONGEST_NAME = 100;

    private SavedViewDialogs() {}

    /** @param suggested as a name @param query that is kept */
    static Dialog save(String suggested, String query, SavedViewService saved) {
        var everyone = new Checkbox(text("statistics.saved.forEveryone"));
        everyone.setVisible(saved.isManager());
        var dialog = named("statistics.saved.save.title", cut(suggested), "statistics.saved.save", name -> {
            if (everyone.getValue()) {
                saved.saveForEveryone(name, query);
            } else {
                saved.save(name, query);
            }
            Notification.show(text("statistics.saved.done", name.strip()), 4_000, Notification.Position.BOTTOM_START);
        });
        dialog.add(new Div(everyone));
        return dialog;
    }

    static Dialog rename(SavedViewRow view, SavedViewService saved, Runnable done) {
        return named("statistics.saved.rename.title", view.name(), "statistics.saved.rename", name -> {
            saved.rename(view.id(), name);
            done.run();
        });
    }

    static LossConfirmation delete(SavedViewRow view, SavedViewService saved, Runnable done) {
        return new LossConfirmation(
                text("statistics.saved.delete.ask", view.name()),
                text(view.forEveryone() ? "statistics.saved.delete.everyone" : "statistics.saved.delete.explain"),
                text("statistics.saved.keep"),
                text("statistics.saved.delete"),
                () -> {
                    try {
                        saved.delete(view.id());
                    } catch (Refusal refused) {
                        Notification.show(message(refused));
                    }
                    done.run();
                });
    }

    private static Dialog named(String titleKey, String name, String doKey, Consumer<String> act) {
        var dialog = new Dialog(text(titleKey));
        var field = new TextField(text("statistics.saved.name"));
        field.setMaxLength(LONGEST_NAME);
        field.setManualValidation(true);
        field.setValue(name);
        field.setAutofocus(true);
        field.setAutoselect(true);
        field.addClassName("saved-view-name");
        var confirm = new Button(text(doKey), click -> {
            try {
                act.accept(field.getValue());
                dialog.close();
            } catch (Refusal refused) {
                field.setErrorMessage(message(refused));
                field.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.add(new Div(field));
        dialog.getFooter().add(new Button(text("statistics.saved.cancel"), click -> dialog.close()), confirm);
        return dialog;
    }

    private static String message(Refusal refused) {
        return text(refused.textKey(), refused.facts().toArray());
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String text(String key, Object... facts) {
        return UI.getCurrentOrThrow().getTranslation(key, facts);
    }
}
