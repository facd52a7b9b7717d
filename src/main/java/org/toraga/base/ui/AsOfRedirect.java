package org.toraga.base.ui;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Corrects the address of a page that was typed, or copied from elsewhere, without a day or with a wrong one, before the
 * page is built: so the browser's history never holds the wrong address, and going back works.
 */
@Component
class AsOfRedirect extends OncePerRequestFilter {

    private final DefaultDay defaultDay;

    AsOfRedirect(DefaultDay defaultDay) {
        this.defaultDay = defaultDay;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForDocument(request) && !namesDay(request) && leadsToPageWithDay(request)) {
            var corrected = ServletUriComponentsBuilder.fromRequest(request)
                    .replaceQueryParam(AsOf.PARAMETER, defaultDay.get())
                    .build()
                    .toUri();
            response.sendRedirect(corrected.getRawPath() + "?" + corrected.getRawQuery());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForDocument(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && accepted != null
                && accepted.contains("text/html");
    }

    private static boolean namesDay(HttpServletRequest request) {
        var day = request.getParameter(AsOf.PARAMETER);
        return day != null && AsOf.read(day).isPresent();
    }

    private static boolean leadsToPageWithDay(HttpServletRequest request) {
        var path = request.getServletPath().replaceAll("^/|/$", "");
        var page = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationRouteTarget(path);
        return page.hasTarget() && !page.getRouteTarget().getTarget().isAnnotationPresent(OutsideTime.class);
    }
}
