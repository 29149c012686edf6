package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule");

    private static Stream<Class<?>> house() {
        return CLASSES.stream()
                .filter(service -> !service.isEquivalentTo(RequiresInterceptor.class))
                .filter(service -> !service.isInterface())
                .<Class<?>>map(JavaClass::reflect);
    }

    @Test
    void areListedForEveryAction() {
        Set<String> actions = RightsTable.actions(house()).keySet();

        assertThat(actions)
                .as("Add what is new to the table, with who may do it")
                .isNotEmpty()
                .noneMatch(action -> RightsTable.allowed(action).isEmpty());
        assertThat(RightsTable.ALLOWED.keySet())
                .as("Take out of the table what is gone")
                .allMatch(row ->
                        actions.stream().anyMatch(action -> (RightsTable.name(action) + ".").startsWith(row + ".")));
    }

    /** Finds services whose right was forgotten, because they aren't in the table. */
    @Test
    void areRequiredByEveryClassThatUsesTheDatabaseUnlessThereIsAReason() {
        Set<String> doors = doors();

        assertThat(doors)
                .as("Let the class ask for a right by @Requires, or say in RightsTable why it needs none")
                .isNotEmpty()
                .allMatch(name -> asked().contains(name) || RightsTable.WITHOUT_A_RIGHT.containsKey(name));
        assertThat(RightsTable.WITHOUT_A_RIGHT.keySet())
                .as("Take out of the table what is gone, or asks for a right")
                .allMatch(name -> doors.contains(name) && !asked().contains(name));
    }

    private static Set<String> asked() {
        return RightsTable.ALLOWED.keySet().stream()
                .map(row -> row.replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
    }

    /** Otherwise beans that are public for the packages of a feature would circumvent its services. */
    @Test
    void areRequiredByCallersOfBeansThatArePublicWithinTheirFeature() {
        Set<JavaClass> within =
                CLASSES.stream().filter(RightsTest::isForItsFeature).collect(Collectors.toSet());

        assertThat(within.stream().map(JavaClass::getSimpleName))
                .as("Take out of the table what is gone, or isn't public")
                .containsExactlyInAnyOrderElementsOf(RightsTable.WITHIN_THEIR_FEATURE);
        assertThat(within.stream()
                        .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                        .filter(use -> !isWithin(use.getOriginClass(), use.getTargetClass()))
                        .map(Dependency::getDescription))
                .as("Call a service of the feature instead, which asks for a right")
                .isEmpty();
    }

    @Test
    void areRequiredByCallersOfMethodsThatArePublicWithinTheirFeature() {
        List<JavaMethod> within = CLASSES.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> RightsTable.METHODS_WITHIN_THEIR_FEATURE.contains(
                        method.getOwner().getSimpleName() + "." + method.getName()))
                .toList();

        assertThat(within).hasSameSizeAs(RightsTable.METHODS_WITHIN_THEIR_FEATURE);
        assertThat(within.stream()
                        .flatMap(method -> method.getAccessesToSelf().stream())
                        .filter(use -> !isWithin(use.getOriginOwner(), use.getTargetOwner()))
                        .map(JavaAccess::getDescription))
                .as("Call a service of the feature instead, which asks for a right")
                .isEmpty();
    }

    private static boolean isWithin(JavaClass caller, JavaClass called) {
        return feature(caller).equals(feature(called))
                && !caller.getPackageName().matches(".*\\.web\\b.*");
    }

    private static boolean isForItsFeature(JavaClass each) {
        return RightsTable.WITHIN_THEIR_FEATURE.contains(each.getSimpleName())
                && each.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String feature(JavaClass each) {
        return each.getPackageName().replaceFirst("(org\\.vestibule\\.\\w+).*", "$1");
    }

    /**
     * The public classes that use the database, or call a class of their feature that does and that others can't call.
     */
    private static Set<String> doors() {
        return CLASSES.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> !each.isInterface() && !each.isAnnotatedWith(Entity.class))
                .filter(each -> !isForItsFeature(each))
                .filter(each -> usesDatabase(each) || handsOn(each))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static boolean usesDatabase(JavaClass service) {
        return service.isAnnotatedWith(Transactional.class)
                || service.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class))
                || service.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
    }

    /** Calls of a repository's interface don't count: repositories ask for no rights, and services call them. */
    private static boolean handsOn(JavaClass service) {
        return service.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTargetOwner)
                .anyMatch(owner -> !owner.equals(service)
                        && usesDatabase(owner)
                        && (isHiddenBeside(owner, service) || isForItsFeature(owner)));
    }

    private static boolean isHiddenBeside(JavaClass owner, JavaClass service) {
        return owner.getPackage().equals(service.getPackage())
                && !owner.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
