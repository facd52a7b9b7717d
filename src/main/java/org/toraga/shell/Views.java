package org.toraga.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Makes the views of all modules known to Vaadin. Left to look for them itself, it reads every class of their packages seven
 * times at each start.
 */
class Views implements VaadinServiceInitListener {

    private final List<Class<? extends Component>> views;

    Views(List<Class<? extends Component>> views) {
        this.views = views;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(start.getSource().getContext()));
        routes.update(() ->
                views.stream().filter(view -> !routes.isRouteRegistered(view)).forEach(routes::setAnnotatedRoute));
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Search.class)
    static class Found {}

    /** When the beans are worked out: for the packaged desk, that is when it is built. */
    static class Search implements ImportBeanDefinitionRegistrar {

        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry beans) {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
            var names = scanner.findCandidateComponents("org.toraga").stream()
                    .map(BeanDefinition::getBeanClassName)
                    .sorted()
                    .toList();
            beans.registerBeanDefinition(
                    "views",
                    BeanDefinitionBuilder.rootBeanDefinition(Views.class)
                            .addConstructorArgValue(names)
                            .getBeanDefinition());
        }
    }
}
