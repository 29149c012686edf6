package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.vestibule.staff.Job;
import org.vestibule.testing.As;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;

/**
 * Calls each action of the {@link RightsTable} as each job and as an anonymous caller. The arguments are meaningless,
 * because a refused call doesn't get to use them.
 */
@InServer
@DisabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql", disabledReason = "no database in it")
class RightsIT {

    @Inject
    BeanManager beans;

    @Inject
    As as;

    @Inject
    UserTransaction transaction;

    @Test
    void areCheckedForEachJobAndForAnonymousCallers() {
        var all = new Findings();
        RightsTable.actions(beans()).forEach((name, action) -> {
            all.check(() -> assertThat(isRefused(action, Set.of()))
                    .as("nobody: " + name)
                    .isTrue());
            for (Job job : Job.values()) {
                all.check(() -> assertThat(isRefused(action, job.rights()))
                        .as(job + ": " + name)
                        .isEqualTo(!RightsTable.allowed(name).contains(job)));
            }
        });
        all.assertNone();
    }

    private Stream<Class<?>> beans() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass);
    }

    /** Any other result is rolled back. */
    private boolean isRefused(Method action, Set<Right> rights) {
        return as.someoneWith(rights, () -> {
            transaction.begin();
            try {
                Object service =
                        CDI.current().select(action.getDeclaringClass()).get();
                action.invoke(service, nonsense(action));
                return false;
            } catch (InvocationTargetException e) {
                return Stream.iterate(e.getCause(), cause -> cause != null, Throwable::getCause)
                        .anyMatch(AccessDeniedException.class::isInstance);
            } finally {
                transaction.rollback();
            }
        });
    }

    private static Object[] nonsense(Method action) {
        return Arrays.stream(action.getParameterTypes()).map(RightsIT::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return -1L;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == List.class ? List.of() : null;
    }
}
