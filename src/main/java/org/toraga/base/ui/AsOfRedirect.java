package org.toraga.base.ui;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Corrects the address of a page that was typed, or copied from elsewhere, without a day or with a wrong one, before the
 * page is built: so the browser's history never holds the wrong address, and going back works.
 */
@Component
class AsOfRedirect extends OncePerRequestFilter {

    private static final String DAY = AsOf.PARAMETER + "=";

    private final DefaultDay defaultDay;

    AsOfRedirect(DefaultDay defaultDay) {
        this.defaultDay = defaultDay;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForDocument(request) && !namesDay(request) && leadsToPageWithDay(request)) {
            response.sendRedirect(request.getRequestURI() + "?" + correctedQuery(request.getQueryString()));
            return;
        }
        chain.doFilter(request, response);
    }

    /** What was asked for, as it was written, but for the day. */
    private String correctedQuery(@Nullable String query) {
        var others = Stream.of(Objects.requireNonNullElse(query, "").split("&"))
                .filter(part -> !part.isEmpty() && !part.equals(AsOf.PARAMETER) && !part.startsWith(DAY));
        return Stream.concat(others, Stream.of(DAY + defaultDay.get())).collect(Collectors.joining("&"));
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
