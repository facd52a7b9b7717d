package org.toraga.shell;

import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives the desk's own page to addresses that the server refuses before they reach it, such as {@code /..%2f}. */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger log = LoggerFactory.getLogger(MalformedRequests.class);

    private final PlainErrorPage page;

    MalformedRequests(PlainErrorPage page) {
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // Innermost of the valves that report errors, so that the server's own has nothing left to say.
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PageValve(page)));
    }

    private static class PageValve extends ErrorReportValve {

        private final PlainErrorPage page;

        PageValve(PlainErrorPage page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < Response.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(page.getContentType());
                response.addHeader("X-Content-Type-Options", "nosniff");
                var writer = response.getReporter();
                if (writer != null) {
                    var path = request.getContext() == null ? "" : request.getContextPath();
                    writer.write(page.page(response.getStatus(), Collections.list(request.getLocales()), path));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                log.debug("The page of an error could not be written", gone);
            }
        }
    }
}
