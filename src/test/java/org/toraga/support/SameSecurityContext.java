package org.toraga.support;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every application context brings a holder of who is signed in and makes it the one of the whole process. A test signs in
 * with the one of the process: it has to be that of the context which the test runs in, and not of the one started last.
 */
class SameSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1000;
    }

    @Override
    public void prepareTestInstance(TestContext context) {
        adopt(context);
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        adopt(context);
    }

    private static void adopt(TestContext context) {
        if (context.hasApplicationContext()) {
            context.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
