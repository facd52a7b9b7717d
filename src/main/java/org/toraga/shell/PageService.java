package org.toraga.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.toraga.base.Refusal;
import org.toraga.base.ui.OpenPage;
import org.toraga.base.ui.Texts;
import org.toraga.security.SignInNotice;

/** Gives open pages server push, and what they say, in their language, when a click fails, the connection breaks or the session is over. */
@Component
class PageService implements VaadinServiceInitListener {

    private final Texts texts;

    PageService(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(this::tell));
        service.addUIInitListener(init -> {
            var ui = init.getUI();
            // Not by an annotation, which no page could take back: those before the sign-in do without.
            ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            var dialog = ui.getReconnectDialogConfiguration();
            dialog.setDialogText(text("shell.connection.lost", ui.getLocale()));
            dialog.setDialogTextGaveUp(text("shell.connection.gone", ui.getLocale()));
        });
    }

    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        // No box to click away: the sign-in page says why it is there.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(SignInNotice.EXPIRED.address());
        messages.setInternalErrorCaption(text("shell.failure.title", language));
        messages.setInternalErrorMessage(text("shell.failure.reload", language));
        messages.setCookiesDisabledCaption(text("shell.cookies.title", language));
        messages.setCookiesDisabledMessage(text("shell.cookies.what", language));
        messages.setSyncErrorCaption(text("shell.sync.title", language));
        messages.setSyncErrorMessage(text("shell.sync.what", language));
        return messages;
    }

    /** The page stays as it is, with everything that was entered. */
    private void tell(ErrorEvent event) {
        var failure = event.getThrowable();
        if (Failures.isVisitorGone(failure)) {
            return;
        }
        var ui = UI.getCurrent();
        if (ui == null) {
            Failures.log(failure);
            return;
        }
        var language = ui.getLocale();
        var message = switch (failure) {
            case Refusal refusal ->
                texts.getTranslation(
                        refusal.textKey(), language, refusal.facts().toArray());
            case AccessDeniedException denied -> text("shell.closed.action", language);
            default -> texts.getTranslation("shell.failure.action", language, Failures.log(failure));
        };
        show(ui, message, language);
    }

    private void show(UI ui, String message, Locale language) {
        OpenPage.tell(ui, () -> {
            var notification = new Notification();
            notification.setDuration(0);
            notification.setPosition(Notification.Position.TOP_CENTER);
            notification.setAssertive(true);
            var content =
                    new Div(new Div(message), new Button(text("shell.close", language), click -> notification.close()));
            content.addClassName("failure-notification");
            notification.add(content);
            notification.open();
        });
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
