package org.vestibule.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import javax.naming.InitialContext;

/** Holds that beans and resources are injected, but for where nothing injects. */
@AnalyzeClasses(packages = "org.vestibule", importOptions = DoNotIncludeTests.class)
class LookupsTest {

    private static final String BY_FACES = "Faces creates it, and Liberty gives Mojarra nothing that injects";

    private static final Map<String, String> LOOK_UP = Map.of(
            "designer.web.canvas.PlacementViews", BY_FACES,
            "operation.health.DatabaseCheck", "its data source may be missing, of which it tells",
            "operation.start.CatalogStart", BY_FACES,
            "page.web.revision.RevisionViews", BY_FACES,
            "shared.CurrentTransaction",
                    "an interceptor that a thread of somebody else makes first gets nothing injected",
            "shell.Moments", "static methods that write sentences ask for it",
            "shell.typed.TypedTextRestorer", BY_FACES,
            "widget.internal.guard.Guarded", BY_FACES);

    @ArchTest
    static final ArchRule beansAndResourcesAreInjected = noClasses()
            .that(DescribedPredicate.not(mayLookUp()))
            .should()
            .callMethodWhere(target(owner(assignableTo(CDI.class))))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(InitialContext.class))));

    @ArchTest
    static final ArchRule whatMayLookUpDoes = classes()
            .that(mayLookUp())
            .should(ArchCondition.from(
                    DescribedPredicate.describe("look something up", type -> type.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isAssignableTo(CDI.class)
                                    || call.getTargetOwner().isAssignableTo(InitialContext.class)))));

    private static DescribedPredicate<JavaClass> mayLookUp() {
        return DescribedPredicate.describe(
                "is one of " + LOOK_UP.keySet(),
                type -> LOOK_UP.containsKey(type.getName().replaceFirst("^org\\.vestibule\\.", "")));
    }
}
