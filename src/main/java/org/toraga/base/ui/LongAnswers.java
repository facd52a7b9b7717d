package org.toraga.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
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
            var last = page.getInternals().getLastRequestResponse();
            if (last != null && last.length() > LONGEST_KEPT) {
                page.getInternals().setLastRequestResponse(null);
            }
        }

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new Reader();
        }
    }

    private static class Reader extends ServerRpcHandler {

        @Override
        public void handleRpc(UI page, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(page, message, request);
            } catch (ClientResentPayloadException again) {
                if (page.getInternals().getLastRequestResponse() != null) {
                    throw again;
                }
                sendAnew(page);
                throw new ResynchronizationRequiredException();
            }
        }

        /** The answer that was lost may have brought scripts, and the address: so it is not enough to send what is shown. */
        private static void sendAnew(UI page) {
            var internals = page.getInternals();
            internals.getStateTree().prepareForResync();
            internals.getDependencyList().clearPendingSendToClient();
            var address = internals.getActiveViewLocation().getPathWithQueryParameters();
            page.getPage().setLocation(address.isEmpty() ? "." : address);
        }
    }
}
