package org.toraga.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts desk and browser once for all journeys, and gives each journey windows of its own. */
class BrowserExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        return ConditionEvaluationResult.disabled(
                "No Chromium on the PATH: install it (apt-get install chromium) to run the journeys in a browser.");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var desk = context.getRoot().getStore(OURS).computeIfAbsent(Desk.class, type -> Desk.start(), Desk.class);
        context.getStore(OURS).put(Browser.class, new Browser(desk));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(OURS).remove(Browser.class, Browser.class);
        if (browser != null) {
            browser.close();
            if (context.getExecutionException().isEmpty()) {
                browser.expectNoProblems();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).get(Browser.class, Browser.class);
    }
}
