package org.vestibule.operation.start;

import jakarta.enterprise.inject.InjectionException;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.io.Serializable;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the beans that the container refused, and their jars; the container's own message has many lines and names no
 * jar.
 */
final class BeanMistakes {

    private BeanMistakes() {}

    /** A sentence for each refused bean; empty if the failure has another cause. */
    static List<String> of(
            Collection<AnnotatedType<?>> ofSessions, Collection<InjectionPoint> injections, BeanManager beans) {
        List<String> mistakes = new ArrayList<>();
        for (AnnotatedType<?> type : ofSessions) {
            if (!Serializable.class.isAssignableFrom(type.getJavaClass())) {
                mistakes.add(home(type.getJavaClass()) + ": the bean "
                        + type.getJavaClass().getName()
                        + " lasts as long as a session, which other nodes share, and isn't Serializable.");
            }
        }
        for (InjectionPoint injection : injections) {
            reason(injection, beans).ifPresent(reason -> {
                Class<?> bean = injection.getMember().getDeclaringClass();
                mistakes.add(home(bean) + ": what the bean " + bean.getName() + " wants for "
                        + injection.getMember().getName() + ", "
                        + injection.getType().getTypeName() + ", can't be had: "
                        + reason);
            });
        }
        return mistakes;
    }

    private static Optional<String> reason(InjectionPoint injection, BeanManager beans) {
        try {
            beans.validate(injection);
            return Optional.empty();
        } catch (InjectionException e) {
            return Optional.of(String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "));
        } catch (RuntimeException e) {
            // The class can't be inspected, so it isn't reported.
            return Optional.empty();
        }
    }

    /** The file name of the class's jar or other location. */
    private static String home(Class<?> bean) {
        CodeSource source = bean.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? "This application"
                : source.getLocation().getPath().replaceFirst("/$", "").replaceFirst(".*/", "");
    }
}
