package org.toraga.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DefaultDay;

/** Reads the day that a program asks about. */
@Component
class DayResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final DefaultDay defaultDay;

    DayResolver(DefaultDay defaultDay) {
        this.defaultDay = defaultDay;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Day.class;
    }

    @Override
    public Day resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var text = request.getParameter(Day.PARAMETER);
        if (text == null) {
            return new Day(defaultDay.get());
        }
        return AsOf.read(text)
                .map(Day::new)
                .orElseThrow(() -> ProblemException.badRequest(
                        "invalid-parameter",
                        "The parameter asOf must be a day such as 2024-01-15, from 1900 to 2100."));
    }
}
