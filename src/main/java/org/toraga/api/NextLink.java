package org.toraga.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells in the headers what has no place in a table: the day of the answer, and where its list goes on. */
@RestControllerAdvice(annotations = ApiController.class)
class NextLink implements ResponseBodyAdvice<Listing<?>> {

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getParameterType() == Listing.class;
    }

    @Override
    public @Nullable Listing<?> beforeBodyWrite(
            @Nullable Listing<?> listing,
            MethodParameter answer,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (listing != null) {
            response.getHeaders().set("Toraga-As-Of", listing.asOf().toString());
            var next = listing.next();
            if (next != null && request instanceof ServletServerHttpRequest servlet) {
                var address = address(servlet.getServletRequest(), next);
                response.getHeaders().set(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
            }
        }
        return listing;
    }

    private static String address(HttpServletRequest request, String cursor) {
        var asked = request.getAttribute(SuffixFilter.ADDRESS);
        return UriComponentsBuilder.fromPath(asked == null ? request.getRequestURI() : asked.toString())
                .query(request.getQueryString())
                .replaceQueryParam(Paging.CURSOR, cursor)
                .build()
                .toUriString();
    }
}
