package org.toraga.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.toraga.access.ProblemException;

/** Refuses a parameter that an operation does not have: passed over, a misspelt filter would answer another question. */
class KnownParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var names = known.computeIfAbsent(method, asked -> {
                var all = new TreeSet<String>();
                Operation.parametersOf(asked).forEach(parameter -> all.add(parameter.name()));
                return all;
            });
            for (var given : request.getParameterMap().keySet()) {
                if (!names.contains(given)) {
                    throw ProblemException.badRequest(
                            "unknown-parameter",
                            names.isEmpty()
                                    ? "This takes no parameters."
                                    : "There is no such parameter here; there are " + String.join(", ", names) + ".");
                }
            }
        }
        return true;
    }
}
