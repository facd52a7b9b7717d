package org.toraga.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.toraga.base.ui.OpenPage;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.imports.ImportFinished;

/** Tells whoever began an import that it is done, on whatever page they are. */
@SpringComponent
class ImportNotices implements VaadinServiceInitListener {

    private static final int SHOWN_MILLISECONDS = 15_000;

    private final Map<UI, String> open = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(made -> {
            var ui = made.getUI();
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn != null) {
                open.put(ui, signedIn.getName());
                ui.addDetachListener(gone -> open.remove(ui));
            }
        });
    }

    @EventListener
    void tell(ImportFinished finished) {
        open.forEach((ui, name) -> {
            if (name.equals(finished.username())) {
                OpenPage.tell(ui, () -> show(ui, finished));
            }
        });
    }

    private static void show(UI ui, ImportFinished finished) {
        var path = RunAddress.path(finished.id());
        if (ui.getActiveViewLocation().getPath().equals(path)) {
            return;
        }
        var notice = new Notification();
        notice.setDuration(SHOWN_MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.add(
                new Span(ui.getTranslation(
                                "imports.notice", finished.title(), ui.getTranslation(Texts.key(finished.state())))
                        + " "),
                new PageLink(ui.getTranslation("imports.notice.open"), path));
        notice.open();
    }
}
