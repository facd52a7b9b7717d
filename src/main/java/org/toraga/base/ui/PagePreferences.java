package org.toraga.base.ui;

import com.vaadin.flow.server.Constants;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Gives every page, from its first byte, the language and colours of the user, and what its head needs. */
@Component
class PagePreferences implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().addUIInitListener(init -> {
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(Preferences.language(request));
            }
        });
    }

    private void prepare(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var scheme = Preferences.colours(request).scheme();
        var document = response.getDocument();
        document.child(0)
                .attr("lang", Preferences.language(request).getLanguage())
                .attr("theme", scheme.getThemeValue())
                .attr("style", "color-scheme: " + scheme.getValue());
        // Where the build stands in for a licence, a notice covers the foot of the page: our styles keep it clear.
        var noticeShown = request.getService()
                .getDeploymentConfiguration()
                .getBooleanProperty(Constants.COMMERCIAL_BANNER_TOKEN, false);
        document.child(0).attr("data-licence-notice", noticeShown);
        var head = document.head();
        if (document.title().isEmpty()) {
            document.title("Toraga");
        }
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "favicon.svg");
        head.appendElement("meta").attr("name", "description").attr("content", "Toraga");
    }
}
