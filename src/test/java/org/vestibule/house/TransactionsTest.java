package org.vestibule.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import org.vestibule.shared.Retried;

/** What is repeated is a transaction. */
@AnalyzeClasses(packages = "org.vestibule", importOptions = DoNotIncludeTests.class)
class TransactionsTest {

    private static final String WHY = "an attempt that was lost has to be rolled back before the next one begins";

    @ArchTest
    static final ArchRule repeatedMethodsBeginOne = methods()
            .that()
            .areAnnotatedWith(Retried.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class)
            .because(WHY);

    @ArchTest
    static final ArchRule repeatedClassesBeginOne = classes()
            .that()
            .areAnnotatedWith(Retried.class)
            .and()
            .areNotAssignableTo("org.vestibule.shared.RetriedInterceptor")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because(WHY);
}
