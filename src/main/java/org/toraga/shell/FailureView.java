package org.toraga.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page could not be built. Names the line of the log that says why, and nothing of it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends ErrorView implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Failures.log(parameter.getException());
        var shown = new Span(reference);
        shown.addClassName("error-view-reference");
        return show(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "shell.failure",
                new Paragraph(new Span(getTranslation("shell.failure.reference") + " "), shown));
    }
}
