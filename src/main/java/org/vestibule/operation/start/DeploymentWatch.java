package org.vestibule.operation.start;

import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.operation.StartupFailure;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.settings.WidgetJars;
import org.vestibule.widget.internal.jar.BeanClasses;

/**
 * Exits the process if the application can't be deployed, for instance because of an unsatisfied dependency of a bean
 * in a widget jar, or can't be started because Faces can't be configured. The server itself would continue without the
 * application.
 */
public class DeploymentWatch implements Extension {

    private final List<InjectionPoint> injections = new ArrayList<>();
    private final List<AnnotatedType<?>> ofSessions = new ArrayList<>();

    private boolean deployed;
    private boolean started;
    private FirstFailure failure;

    void follow(@Observes BeforeBeanDiscovery event) {
        failure = FirstFailure.follow();
    }

    void note(@Observes ProcessInjectionPoint<?, ?> event) {
        injections.add(event.getInjectionPoint());
    }

    void note(
            @Observes @WithAnnotations({SessionScoped.class, ConversationScoped.class}) ProcessAnnotatedType<?> event) {
        ofSessions.add(event.getAnnotatedType());
    }

    void deployed(@Observes AfterDeploymentValidation event) {
        deployed = true;
        injections.clear();
        ofSessions.clear();
    }

    /** Call it when Faces has started: after that the deployment can't fail any more. */
    void started() {
        started = true;
        failure.close();
    }

    void end(@Observes BeforeShutdown event, BeanManager beans) {
        if (!deployed) {
            List<String> mistakes = new ArrayList<>(BeanMistakes.of(ofSessions, injections, beans));
            WidgetJars.all().forEach(jar -> BeanClasses.unusable(jar).ifPresent(mistakes::add));
            String reasons = String.join(" ", mistakes);
            InvalidConfigurationExit.because((reasons.isEmpty() ? "the application can't be deployed." : reasons)
                    + " Why stands in messages.log.");
        }
        if (!started && !isStopping()) {
            failure.get().ifPresent(StartupFailure::because);
            InvalidConfigurationExit.because("the application can't be started. Why stands in messages.log.");
        }
    }

    /** Whether the process is shutting down, so that the startup hasn't failed. */
    private static boolean isStopping() {
        var hook = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
