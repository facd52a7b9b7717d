package org.toraga.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.toraga.access.ProblemException;

/** Reads which part of a list is asked for. */
@Component
class PagingResolver implements HandlerMethodArgumentResolver {

    private final Cursors cursors;

    PagingResolver(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var query = query(request);
        var cursor = request.getParameter(Paging.CURSOR);
        return new Paging(
                limit(request.getParameter(Paging.LIMIT)),
                cursor == null ? null : cursors.read(query, cursor),
                query,
                cursors);
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return Paging.USUAL;
        }
        if (text.matches("\\d{1,6}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        }
        throw ProblemException.badRequest(
                "invalid-parameter", "The parameter limit must be a whole number from 1 to " + Paging.MOST + ".");
    }

    private static String query(NativeWebRequest request) {
        var parameters = new TreeMap<String, String>();
        for (var entry : Map.copyOf(request.getParameterMap()).entrySet()) {
            if (!entry.getKey().equals(Paging.CURSOR) && !entry.getKey().equals(Paging.LIMIT)) {
                parameters.put(entry.getKey(), Arrays.toString(entry.getValue()));
            }
        }
        var path = request.getNativeRequest(HttpServletRequest.class);
        return (path == null ? "" : path.getRequestURI()) + "?" + parameters;
    }
}
