package org.toraga.briefings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.toraga.base.Refusal;
import org.toraga.briefings.BriefingOrder;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackFormat;

/** Makes packs in the background: the page stays as it is and can be used, and a notice tells how far it has come. */
@Component
class PackMaking {

    private static final Logger log = LoggerFactory.getLogger(PackMaking.class);

    private final BriefingService briefings;
    private final Executor executor;

    PackMaking(BriefingService briefings, Executor panelExecutor) {
        this.briefings = briefings;
        executor = panelExecutor;
    }

    void start(BriefingOrder order, PackFormat format) {
        var ui = UI.getCurrent();
        var notice = new PackNotice(ui, format);
        notice.open();
        executor.execute(() -> {
            try {
                var made = briefings.make(order, format, step -> access(ui, () -> notice.show(step)));
                access(ui, () -> notice.finish(made));
            } catch (Refusal refused) {
                var why = ui.getTranslation(refused.textKey(), refused.facts().toArray());
                access(ui, () -> notice.fail(why, null));
            } catch (RuntimeException failure) {
                log.error("A pack could not be made", failure);
                access(ui, () -> notice.fail(ui.getTranslation("briefings.notice.failed"), () -> start(order, format)));
            }
        });
    }

    /** Whoever has closed the page finds the pack in the list of exports. */
    private static void access(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException closed) {
            log.debug("The page that asked for a pack is closed", closed);
        }
    }

    /** Where the desk answers the request being served, without a slash at the end. */
    static String desk() {
        var request = ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
