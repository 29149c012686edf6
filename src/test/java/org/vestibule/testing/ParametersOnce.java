package org.vestibule.testing;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Lets a parameterized test run in the server once. Arquillian asks the server for it once for each parameter, and each time
 * the server runs it with all of them. What came of the first run counts for all parameters.
 */
public final class ParametersOnce implements InvocationInterceptor {

    private static final Namespace RESULTS = Namespace.create(ParametersOnce.class);

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        ExtensionContext.Store results = context.getParent().orElseThrow().getStore(RESULTS);
        Optional<?> before = results.get(test.getExecutable(), Optional.class);
        if (inServer(context) || before == null) {
            results.put(test.getExecutable(), run(invocation));
        } else {
            invocation.skip();
        }
        Optional<?> failure = results.get(test.getExecutable(), Optional.class);
        if (failure.isPresent()) {
            throw (Throwable) failure.get();
        }
    }

    private static Optional<Throwable> run(Invocation<Void> invocation) {
        try {
            invocation.proceed();
            return Optional.empty();
        } catch (Throwable failure) {
            return Optional.of(failure);
        }
    }

    private static boolean inServer(ExtensionContext context) {
        return context.getConfigurationParameter(ArquillianExtension.RUNNING_INSIDE_ARQUILLIAN)
                .map(Boolean::valueOf)
                .orElse(false);
    }
}
