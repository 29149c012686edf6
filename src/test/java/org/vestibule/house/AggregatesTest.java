package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.mail.EmailActivity;
import org.vestibule.member.PortalUser;
import org.vestibule.page.Page;
import org.vestibule.staff.StaffAccount;

/**
 * Holds that an aggregate is changed by its own feature alone. Its verbs are public for the packages of the feature, whose
 * services ask for rights, keep the rules and write the audit log. The values that it is put together from never change, so that
 * whoever is given one can't change the aggregate by it.
 */
class AggregatesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule");

    private static final String SCREENS = ".web";

    /** How collections are changed. */
    private static final Set<String> CHANGES = Set.of(
            "add",
            "addAll",
            "clear",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeIf",
            "replaceAll",
            "retainAll");

    /** Verbs that another feature calls: the designer carries out commands on drafts, and accepting gives roles. */
    private static final Set<String> FOR_OTHERS = Set.of("draft[PageContent, Instant]", "grant[Collection]");

    @ParameterizedTest
    @ValueSource(
            classes = {EmailActivity.class, Page.class, PortalInvitation.class, PortalUser.class, StaffAccount.class})
    void areChangedByTheirFeatureAlone(Class<?> aggregate) {
        JavaClass changed = HOUSE.get(aggregate);
        Set<String> verbs = verbs(changed);

        assertThat(verbs).isNotEmpty();
        assertThat(HOUSE.stream()
                        .filter(each -> !isOf(aggregate.getPackageName(), each))
                        .flatMap(each -> each.getAccessesFromSelf().stream())
                        .filter(access -> access.getTarget() instanceof CodeUnitAccessTarget target
                                && target.getOwner().equals(changed)
                                && verbs.contains(signature(target.getName(), target.getRawParameterTypes())))
                        .map(JavaAccess::getDescription))
                .as("Call a service of the feature instead")
                .isEmpty();
    }

    @Test
    void arePutTogetherFromValuesThatNeverChange() {
        List<JavaClass> values = HOUSE.stream()
                .filter(each -> each.isAnnotatedWith(Embeddable.class))
                .toList();

        assertThat(values).isNotEmpty();
        assertThat(values.stream().filter(value -> !verbs(value).isEmpty())).isEmpty();
    }

    private static boolean isOf(String feature, JavaClass each) {
        String name = each.getPackageName();
        return (name + ".").startsWith(feature + ".") && !(name + ".").startsWith(feature + SCREENS + ".");
    }

    /** The methods that write a field or change a collection, or call such a method. */
    private static Set<String> verbs(JavaClass changed) {
        List<JavaMethod> methods = changed.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        Set<String> verbs = new HashSet<>();
        int known;
        do {
            known = verbs.size();
            methods.stream()
                    .filter(method -> writes(method) || changesCollection(method) || calls(method, verbs))
                    .map(AggregatesTest::signature)
                    .forEach(verbs::add);
        } while (verbs.size() > known);
        verbs.removeAll(FOR_OTHERS);
        return verbs;
    }

    private static boolean writes(JavaMethod method) {
        return method.getFieldAccesses().stream().anyMatch(access -> access.getAccessType() == AccessType.SET);
    }

    private static boolean changesCollection(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(target -> CHANGES.contains(target.getName())
                        && target.getOwner().getPackageName().equals("java.util"));
    }

    private static boolean calls(JavaMethod method, Set<String> verbs) {
        return method.getMethodCallsFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(target -> target.getOwner().equals(method.getOwner())
                        && verbs.contains(signature(target.getName(), target.getRawParameterTypes())));
    }

    private static String signature(JavaMethod method) {
        return signature(method.getName(), method.getRawParameterTypes());
    }

    private static String signature(String name, List<JavaClass> parameters) {
        return name + parameters.stream().map(JavaClass::getSimpleName).toList().toString();
    }
}
