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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.security.PortalScene.Furnished;
import org.vestibule.shared.paging.Total;
import org.vestibule.staff.Job;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;

/** Tries each action of the {@link PortalScopeTable} as somebody who is kept to another portal, and as somebody of this one. */
@InServer
@BothDatabases
class PortalScopeIT {

    /** What outcomes are called that say of a record that it isn't there. */
    private static final Set<String> NOT_THERE = Set.of(
            "Unknown", "UnknownInvitation", "UnknownPortal", "UNKNOWN_PORTAL", "USER_GONE", "NOWHERE", "DEACTIVATED");

    @Inject
    BeanManager beans;

    @Inject
    As as;

    @Inject
    PortalScene scene;

    @Inject
    UserTransaction transaction;

    private Furnished place;
    private PortalScope elsewhere;

    @BeforeEach
    void furnish() {
        place = scene.furnished();
        elsewhere = PortalScope.of(List.of(scene.bare().id()));
    }

    @Test
    void nobodyGetsWhatIsOfAPortalThatTheyMayNotSee() {
        var all = new Findings();
        PortalScopeTable.TRIED.forEach((action, attempts) -> attempts.forEach(attempt -> {
            all.check(() -> assertThat(isRefused(action, elsewhere, () -> attempt.in(place)))
                    .as("kept to another portal: " + action)
                    .isTrue());
            all.check(() -> assertThat(isRefused(action, place.scope(), () -> attempt.in(place)))
                    .as("kept to this portal: " + action)
                    .isFalse());
        }));
        all.assertNone();
    }

    /** Those actions are given a record; whatever else they are given, nothing comes of it. */
    @Test
    void nobodyDoesAnythingWithARecordOfAPortalThatTheyMayNotSee() {
        var all = new Findings();
        RightsTable.actions(beans()).forEach((name, action) -> {
            if (PortalScopeTable.isGivenARecord(action) && !PortalScopeTable.isForAdministrators(name)) {
                all.check(() -> assertThat(isRefused(name, elsewhere, () -> call(action)))
                        .as("kept to another portal: " + name)
                        .isTrue());
            }
        });
        all.assertNone();
    }

    private Stream<Class<?>> beans() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass);
    }

    private Object call(Method action) throws Exception {
        Object[] given =
                Arrays.stream(action.getParameterTypes()).map(this::given).toArray();
        try {
            action.invoke(CDI.current().select(action.getDeclaringClass()).get(), given);
            return "done";
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private Object given(Class<?> type) {
        if (PortalRecord.class.isAssignableFrom(type)) {
            return Stream.of(place.portal(), place.user(), place.role(), scene.pageOf(place))
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow();
        }
        if (type == long.class) {
            return -1L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    /** Whatever comes of it is taken back. */
    private boolean isRefused(String action, PortalScope portals, Callable<Object> attempt) {
        Job job = RightsTable.allowed(action).contains(Job.CRM_USER) ? Job.CRM_USER : Job.PAGE_AUTHOR;
        return as.keptTo(portals, job.rights(), () -> {
            transaction.begin();
            try {
                return isNothing(attempt.call());
            } catch (AccessDeniedException | NoSuchElementException e) {
                return true;
            } finally {
                transaction.rollback();
            }
        });
    }

    private static boolean isNothing(Object result) {
        if (result instanceof Optional<?> found) {
            return found.isEmpty();
        }
        if (result instanceof Collection<?> found) {
            return found.isEmpty();
        }
        if (result instanceof Map<?, ?> found) {
            return found.isEmpty();
        }
        if (result instanceof Total total) {
            return total.isEmpty();
        }
        return result.equals(false)
                || result.equals(0L)
                || NOT_THERE.contains(result.toString())
                || NOT_THERE.contains(result.getClass().getSimpleName());
    }
}
