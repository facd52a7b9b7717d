package org.toraga.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import org.toraga.base.ui.PageLink;

/** A page that says what cannot be shown, why, and what to do. */
abstract class ErrorView extends Main implements HasDynamicTitle {

    private String title = "";

    /**
     * Fills the page, and gives the document that asked for it the same status.
     *
     * @param key beginning of the keys of its texts
     */
    int show(int status, String key, Component... more) {
        title = getTranslation(key + ".title");
        var number = new Div(String.valueOf(status));
        number.addClassName("error-view-number");
        var actions = new Div(new PageLink(getTranslation("shell.error.overview"), ""), createReload());
        actions.addClassName("error-view-actions");
        var content = new Div(number, new H1(title), new Paragraph(getTranslation(key + ".what")));
        content.addClassName("error-view");
        content.add(more);
        content.add(actions);
        add(content);
        tellDocument(status);
        return status;
    }

    private Component createReload() {
        var reload = new com.vaadin.flow.component.html.NativeButton(getTranslation("shell.error.again"));
        reload.addClassName("link-button");
        reload.getElement().executeJs("this.addEventListener('click', () => location.reload())");
        return reload;
    }

    /** Only a document has a status that anybody sees; the answers of an open page are messages and succeed. */
    private static void tellDocument(int status) {
        var request = VaadinRequest.getCurrent();
        var response = VaadinService.getCurrentResponse();
        if (request != null && response != null && isDocument(request)) {
            response.setStatus(status);
        }
    }

    private static boolean isDocument(VaadinRequest request) {
        for (var type : RequestType.values()) {
            if (HandlerHelper.isRequestType(request, type)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
