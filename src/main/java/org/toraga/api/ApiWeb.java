package org.toraga.api;

import jakarta.servlet.Filter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.toraga.access.Paths;
import org.toraga.base.ui.AsOf;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;
import tools.jackson.core.StreamWriteFeature;

/** How the interface reads what is asked and writes what it answers. */
@Configuration
class ApiWeb implements WebMvcConfigurer {

    private static final String ALL = Paths.API + "/*";

    private final PagingResolver paging;

    ApiWeb(PagingResolver paging) {
        this.paging = paging;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(paging);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns(Paths.API + "/**");
    }

    @Override
    @SuppressWarnings("Convert2MethodRef") // Which type is read is told by the types of a lambda.
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, LocalDate.class, text -> AsOf.read(text).orElseThrow(ApiWeb::unreadable));
        registry.addConverter(
                String.class,
                OrganizationCode.class,
                text -> OrganizationCode.read(text).orElseThrow(ApiWeb::unreadable));
        registry.addConverter(
                String.class, CountryCode.class, text -> CountryCode.read(text).orElseThrow(ApiWeb::unreadable));
        registry.addConverter(
                String.class,
                IndicatorCode.class,
                text -> IndicatorCode.read(text).orElseThrow(ApiWeb::unreadable));
        registry.addConverter(
                String.class, SourceCode.class, text -> SourceCode.read(text).orElseThrow(ApiWeb::unreadable));
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("Of another form");
    }

    @Bean
    JsonMapperBuilderCustomizer plainNumbers() {
        return builder -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** Weak, since the same answer may be sent compressed or not. */
    @Bean
    FilterRegistrationBean<Filter> apiEtags() {
        var etags = new ShallowEtagHeaderFilter();
        etags.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<Filter>(etags);
        registration.addUrlPatterns(ALL, "*.ics");
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> apiSuffixes() {
        var registration = new FilterRegistrationBean<Filter>(new SuffixFilter());
        registration.addUrlPatterns(ALL);
        return registration;
    }
}
