package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.staff.Job.ADMINISTRATOR;
import static org.vestibule.staff.Job.CRM_USER;
import static org.vestibule.staff.Job.PAGE_AUTHOR;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.vestibule.staff.Job;
import org.vestibule.testing.As;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;

/**
 * Who may do what, written down once more than where it is held. Each action of a service that asks for a right is called
 * as each kind of staff, and as nobody; what it is called with is nonsense, as who may not doesn't get that far.
 */
@InServer
@DisabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql", disabledReason = "no database in it")
class RightsIT {

    private static final Set<Job> CRM = EnumSet.of(CRM_USER, ADMINISTRATOR);
    private static final Set<Job> PAGES = EnumSet.of(PAGE_AUTHOR, ADMINISTRATOR);
    private static final Set<Job> ADMIN = EnumSet.of(ADMINISTRATOR);
    private static final Set<Job> ALL = EnumSet.allOf(Job.class);

    /** By the service, and where its actions differ, by the action. */
    private static final Map<String, Set<Job>> ALLOWED = Map.ofEntries(
            Map.entry("Contacts", CRM),
            Map.entry("Inviting", CRM),
            Map.entry("InvitationLifecycle", CRM),
            Map.entry("InvitationChanges", CRM),
            Map.entry("InvitationRecords", CRM),
            Map.entry("InvitationHistory", CRM),
            Map.entry("NewLinks", CRM),
            Map.entry("EmailRecords", CRM),
            Map.entry("MemberRoles", CRM),
            Map.entry("PortalSettings", CRM),
            Map.entry("PortalSettings.change", ADMIN),
            Map.entry("PortalSettings.close", ADMIN),
            Map.entry("PortalSettings.reopen", ADMIN),
            Map.entry("PortalRoles", CRM),
            Map.entry("PortalRoles.add", ADMIN),
            Map.entry("PortalRoles.rename", ADMIN),
            Map.entry("PortalRoles.restrict", ADMIN),
            Map.entry("PortalRoles.delete", ADMIN),
            Map.entry("AuditLog", ADMIN),
            Map.entry("StaffPassword", ALL),
            Map.entry("PageSettings", PAGES),
            Map.entry("WhereUsed", PAGES),
            Map.entry("PageMoves", PAGES),
            Map.entry("NewPages", PAGES),
            Map.entry("ImageLibrary", PAGES),
            Map.entry("Publishing", PAGES),
            Map.entry("PublicationPlan", PAGES),
            Map.entry("PageEditing", PAGES),
            Map.entry("RecycleBin", PAGES),
            Map.entry("Attendance", PAGES),
            Map.entry("DraftEditing", PAGES),
            Map.entry("DraftHistory", PAGES),
            Map.entry("DraftPublishing", PAGES),
            Map.entry("FormReading", PAGES));

    @Inject
    BeanManager beans;

    @Inject
    As as;

    @Inject
    UserTransaction transaction;

    /** What can be asked for of the beans that ask for a right, by name. */
    private Map<String, Method> actions() {
        Map<String, Method> actions = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(RightsIT::asksForARight)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(action -> Modifier.isPublic(action.getModifiers())
                        && !Modifier.isStatic(action.getModifiers())
                        && !action.isSynthetic())
                .forEach(action ->
                        actions.put(action.getDeclaringClass().getSimpleName() + "." + action.getName(), action));
        return actions;
    }

    private static boolean asksForARight(Class<?> service) {
        return service.isAnnotationPresent(Requires.class)
                || Arrays.stream(service.getDeclaredMethods())
                        .anyMatch(action -> action.isAnnotationPresent(Requires.class));
    }

    private static Optional<Set<Job>> allowed(String action) {
        return Optional.ofNullable(ALLOWED.getOrDefault(action, ALLOWED.get(action.replaceAll("\\..*", ""))));
    }

    @Test
    void areWrittenDownForEveryActionThereIs() {
        Set<String> actions = actions().keySet();

        assertThat(actions)
                .as("Add what is new to the table, with who may do it")
                .isNotEmpty()
                .allMatch(action -> allowed(action).isPresent());
        assertThat(ALLOWED.keySet()).as("Nothing of the table is gone").allMatch(row -> actions.stream()
                .anyMatch(action -> (action + ".").startsWith(row + ".")));
    }

    @Test
    void areHeldAgainstEachKindOfStaffAndNobody() {
        var all = new Findings();
        actions().forEach((name, action) -> {
            all.check(() -> assertThat(isRefused(action, Set.of()))
                    .as("nobody: " + name)
                    .isTrue());
            for (Job job : Job.values()) {
                all.check(() -> assertThat(isRefused(action, job.rights()))
                        .as(job + ": " + name)
                        .isEqualTo(!allowed(name).orElse(Set.of()).contains(job)));
            }
        });
        all.assertNone();
    }

    /** Whatever else comes of it is taken back. */
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
                        .anyMatch(NotAllowed.class::isInstance);
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
