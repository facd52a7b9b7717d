package org.toraga.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.toraga.access.Day;
import org.toraga.access.Tells;

/**
 * Something that can be asked of the interface, as its controller has it: so the description cannot say anything else.
 *
 * @param answer type of the body
 * @param mediaTypes in which it can be had, the usual one first
 */
record Operation(
        String id,
        String path,
        String group,
        String summary,
        List<Parameter> parameters,
        Type answer,
        List<String> mediaTypes) {

    static Operation of(String path, HandlerMethod method, List<String> mediaTypes) {
        var controller = method.getBeanType().getSimpleName();
        var told = method.getMethodAnnotation(Tells.class);
        return new Operation(
                method.getMethod().getName(),
                path,
                controller.replaceAll("(Controller|Api)$", ""),
                told == null ? "" : told.value(),
                parametersOf(method),
                method.getMethod().getGenericReturnType(),
                mediaTypes);
    }

    static List<Parameter> parametersOf(HandlerMethod method) {
        var parameters = new ArrayList<Parameter>();
        for (var argument : method.getMethod().getParameters()) {
            var type = argument.getType();
            var told = argument.getAnnotation(Tells.class);
            var description = told == null ? "" : told.value();
            if (type == Day.class) {
                parameters.add(new Parameter(
                        Day.PARAMETER,
                        "query",
                        false,
                        "The day whose state of the world is asked for, 1900-01-01 to 2100-12-31; the desk's own day if"
                                + " there is none",
                        Map.of("type", "string", "format", "date")));
            } else if (type == Paging.class) {
                parameters.add(new Parameter(
                        Paging.LIMIT,
                        "query",
                        false,
                        "Most items of an answer",
                        Map.of("type", "integer", "minimum", 1, "maximum", Paging.MOST, "default", Paging.USUAL)));
                parameters.add(new Parameter(
                        Paging.CURSOR,
                        "query",
                        false,
                        "What the answer before gave as next",
                        Map.of("type", "string")));
            } else if (argument.isAnnotationPresent(PathVariable.class)) {
                parameters.add(new Parameter(
                        argument.getName(),
                        "path",
                        true,
                        description,
                        Schemas.ofParameter(argument.getParameterizedType())));
            } else if (argument.isAnnotationPresent(RequestParam.class)) {
                parameters.add(new Parameter(
                        argument.getName(),
                        "query",
                        isNeeded(argument.getAnnotation(RequestParam.class), argument.getAnnotatedType()),
                        description,
                        Schemas.ofParameter(argument.getParameterizedType())));
            }
        }
        return parameters;
    }

    private static boolean isNeeded(RequestParam annotation, AnnotatedType type) {
        return annotation.required()
                && annotation.defaultValue().equals(org.springframework.web.bind.annotation.ValueConstants.DEFAULT_NONE)
                && !type.isAnnotationPresent(Nullable.class);
    }
}
