package org.toraga.security;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/**
 * Answers a request of a session that was ended from elsewhere. A document goes to signing in. What the client of Vaadin asks
 * for gets the answer it knows, so that it too goes there instead of complaining about an answer it cannot read.
 */
class EndedSessions implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        var request = event.getRequest();
        var response = event.getResponse();
        var signIn = request.getContextPath() + SignInNotice.ENDED.address();
        var asked = request.getParameter("v-r");
        if (asked == null) {
            response.sendRedirect(signIn);
        } else if (asked.equals("uidl")) {
            response.setContentType("application/json; charset=UTF-8");
            response.getWriter()
                    .write("for(;;);[" + VaadinService.createCriticalNotificationJSON(null, null, null, signIn) + "]");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
