package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortalScopeTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule");

    private static final String SCREENS =
            "org\\.vestibule\\.(contact|designer|invitation|mail|portal|search|staff)\\.web\\b.*";

    /** Look-ups that find records of all portals; those that ask for a {@link PortalScope} as well have the same names. */
    private static final Map<String, Set<String>> UNSCOPED = Map.of(
            "PortalRepository", Set.of("all()", "byId(long)", "forChange(long)", "byKey(String)", "role(long)"),
            "PageRepository", Set.of("byId(long)"),
            "PortalUserRepository", Set.of("byId(long)", "forChange(long)", "of(Contact)"),
            "InvitationRepository", Set.of("byId(long)", "lock(long)", "of(Contact)", "numbersOf(Contact)"),
            "Outbox", Set.of("byId(long)", "ofContact(long)"));

    @Test
    void extendToAllAndToThoseThatAreMadeLaterOrToSome() {
        var values = new HashMap<String, Object>();

        assertThat(PortalScope.ALL.contains(7L)).isTrue();
        assertThat(PortalScope.ALL.condition("i.portal.id", values)).isEqualTo("1 = 1");
        assertThat(values).isEmpty();
        PortalScope some = PortalScope.of(List.of(7L, 8L));
        assertThat(some.contains(7L)).isTrue();
        assertThat(some.contains(9L)).isFalse();
        assertThat(some.condition("i.portal.id", values)).isEqualTo("i.portal.id in :visiblePortals");
        assertThat(values).containsOnly(entry("visiblePortals", Set.of(7L, 8L)));
    }

    @Test
    void withoutAnyPortalNothingIsSeen() {
        var values = new HashMap<String, Object>();
        PortalScope none = PortalScope.of(List.of());

        assertThat(none.isNone()).isTrue();
        assertThat(none.contains(7L)).isFalse();
        assertThat(none.condition("i.portal.id", values)).isEqualTo("1 = 0");
        assertThat(values).isEmpty();
    }

    @Test
    void whatBelongsToNoPortalIsForThoseWhoSeeAll() {
        PortalRecord ofNone = () -> null;

        assertThat(PortalScope.ALL.contains(ofNone)).isTrue();
        assertThat(PortalScope.of(List.of(7L)).contains(ofNone)).isFalse();
    }

    /** A new action fails here until somebody says how it is tried, or why it isn't about a portal. */
    @Test
    void isTriedForEveryActionThatIsAboutAPortal() {
        Map<String, Method> actions = RightsTable.actions(CLASSES.stream()
                .filter(each -> !each.isInterface() && !each.isEquivalentTo(RequiresInterceptor.class))
                .map(JavaClass::reflect));
        Map<String, Long> forms = actions.entrySet().stream()
                .filter(action -> !PortalScopeTable.isForAdministrators(action.getKey())
                        && !PortalScopeTable.isNotOfAPortal(action.getKey())
                        && !PortalScopeTable.isGivenARecord(action.getValue()))
                .collect(Collectors.groupingBy(action -> RightsTable.name(action.getKey()), Collectors.counting()));

        assertThat(PortalScopeTable.TRIED.entrySet().stream()
                        .map(row -> entry(row.getKey(), (long) row.getValue().size())))
                .as("Add to the PortalScopeTable what is new, and take out what is gone")
                .containsExactlyInAnyOrderElementsOf(forms.entrySet().stream()
                        .map(form -> entry(form.getKey(), form.getValue()))
                        .toList());
        assertThat(PortalScopeTable.NOT_OF_A_PORTAL.keySet())
                .as("Take out of the table what is gone")
                .allMatch(row -> actions.keySet().stream()
                        .anyMatch(action -> (RightsTable.name(action) + ".").startsWith(row + ".")));
    }

    /** Else the staff would find records whose portal they may not see. */
    @Test
    void isPassedOnByEveryServiceThatAsksForARightAndByTheScreensOfTheStaff() {
        assertThat(services()
                        .flatMap(service -> service.getMethodCallsFromSelf().stream())
                        .filter(call -> UNSCOPED.getOrDefault(
                                        call.getTargetOwner().getSimpleName(), Set.of())
                                .contains(call.getTarget().getName()
                                        + call.getTarget().getRawParameterTypes().stream()
                                                .map(JavaClass::getSimpleName)
                                                .collect(Collectors.joining(", ", "(", ")"))))
                        .map(call -> call.getDescription()))
                .as("Pass the caller's portals on")
                .isEmpty();
    }

    private static Stream<JavaClass> services() {
        return CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(Requires.class)
                        || each.getPackageName().matches(SCREENS)
                                && !each.getPackageName().endsWith(".site"))
                .filter(each -> !PortalScopeTable.isForAdministrators(each.getSimpleName()));
    }
}
