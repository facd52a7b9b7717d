package org.toraga.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps no long answers. Vaadin keeps the last answer to each page, in case that it is lost on its way: with a chart of all states in
 * it, that is more than the page itself. A browser that asks again for such a one loads the page anew, at the address that it had asked for.
 */
@Component
class LongAnswers implements VaadinServiceInitListener {

    /** In characters; few answers are longer. */
    private static final int LONGEST_KEPT = 50_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Handler());
    }

    private static class Handler extends UidlRequestHandler {

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
            var writer = super.synchronizedHandleRequest(session, request, response, body);
            var page = session.getService().findUI(request);
            if (page != null) {
                forgetLong(page);
            }
            return writer;
        }

        private static void forgetLong(UI page) {
            var internals = page.getInternals();
            var last = internals.getLastRequestResponse();
            if (last != null && last.length() > LONGEST_KEPT) {
                var address = internals.getActiveViewLocation().getPathWithQueryParameters();
                internals.setLastRequestResponse(VaadinService.createCriticalNotificationJSON(
                        null, null, null, address.isEmpty() ? "." : address));
            }
        }
    }
}
