package org.toraga;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Hands repositories out as proxies that look for the real one at their first call, so that the start does not wait for
 * Hibernate. Deferred bootstrapping promises this already, but beans worked out when building lose the promise.
 */
@Component
class LazyRepositories implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(new Resolver());
        beans.freezeConfiguration();
    }

    private static class Resolver extends ContextAnnotationAutowireCandidateResolver {

        @Override
        protected boolean isLazy(DependencyDescriptor dependency) {
            return Repository.class.isAssignableFrom(dependency.getDependencyType()) || super.isLazy(dependency);
        }
    }
}
