package org.vestibule.operation;

import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.settings.RefusedStart;

/**
 * Ends the process where the application can't be deployed, for instance as a bean in a jar of widgets asks for something
 * that isn't there. The server itself would go on without the application.
 */
public class DeploymentWatch implements Extension {

    private final List<InjectionPoint> injections = new ArrayList<>();
    private final List<AnnotatedType<?>> ofSessions = new ArrayList<>();

    private boolean deployed;

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

    void end(@Observes BeforeShutdown event, BeanManager beans) {
        if (!deployed) {
            String reasons = String.join(" ", BeanMistakes.of(ofSessions, injections, beans));
            RefusedStart.because((reasons.isEmpty() ? "the application can't be deployed." : reasons)
                    + " Why stands in messages.log.");
        }
    }
}
