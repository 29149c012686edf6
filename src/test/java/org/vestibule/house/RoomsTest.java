package org.vestibule.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.Slice;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vestibule.designer.DraftPublishingService;
import org.vestibule.page.publishing.PublishingService;

/** Holds the rooms of the house and the directions between them, as {@code docs/architecture.md} draws them. */
@AnalyzeClasses(packages = "org.vestibule", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    private static final String SCREENS = "org.vestibule.*.web..";

    /** The rooms that every other may know: nothing in them is about a feature. */
    private static final List<String> BASE = List.of("shared", "text", "security", "settings", "audit");

    /** Which features a room may know beside these. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("text", List.of()),
            Map.entry("security", List.of("shared", "text")),
            Map.entry("settings", List.of("text")),
            Map.entry("database", List.of()),
            Map.entry("audit", List.of("shared", "security", "text")),
            Map.entry("shell", List.of()),
            Map.entry("widget", List.of()),
            Map.entry("staff", List.of("shell", "portal", "contact", "mail")),
            Map.entry("portal", List.of("shell")),
            Map.entry("job", List.of("shell", "portal")),
            Map.entry("contact", List.of("shell", "portal", "widget", "job")),
            Map.entry("mail", List.of("shell", "contact", "portal")),
            Map.entry("member", List.of("shell", "widget", "portal", "contact", "mail")),
            Map.entry("invitation", List.of("shell", "widget", "contact", "portal", "member", "mail", "job")),
            Map.entry("webhook", List.of("shell", "portal")),
            Map.entry("search", List.of("shell", "contact", "portal", "member", "invitation")),
            Map.entry("setup", List.of("shell", "staff", "portal", "contact", "mail")),
            Map.entry("page", List.of("shell", "widget", "portal", "member")),
            Map.entry("designer", List.of("shell", "page", "widget", "portal", "member")),
            Map.entry("apikey", List.of("shell", "staff", "portal")),
            Map.entry("api", List.of("shell", "apikey", "contact", "portal", "member", "mail", "invitation", "page")),
            Map.entry("operation", List.of("database", "staff", "mail", "widget")),
            Map.entry(
                    "demo",
                    List.of(
                            "operation",
                            "apikey",
                            "staff",
                            "contact",
                            "portal",
                            "member",
                            "mail",
                            "invitation",
                            "page",
                            "widget")));

    /** What other rooms use of the widgets' internals beside {@code widget.catalog} and {@code widget.rendering}, and for what. */
    private static final Map<String, String> OPEN_INTERNALS = Map.of(
            "guard.Guarded", "a page with a widget that failed isn't kept",
            "guard.WidgetFailure", "a widget's designer that fails in its form is told of as the widget itself is",
            "jar.BeanClasses", "the start says which class a jar's bean misses",
            "source.WidgetContractError", "the start fails with what the catalog found wrong");

    @ArchTest
    static final ArchRule directions = directions();

    /** The server's data source loads these classes by themselves, from a folder that holds no others of ours. */
    @ArchTest
    static final ArchRule theDriverStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.vestibule.database..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.vestibule..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                            "org.vestibule.database..", "org.vestibule.settings.."))));

    private static LayeredArchitecture directions() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : MAY_KNOW.keySet()) {
            house = house.optionalLayer(room).definedBy("org.vestibule." + room + "..");
        }
        for (var room : MAY_KNOW.entrySet()) {
            String[] known = Stream.concat(
                            BASE.contains(room.getKey()) ? Stream.empty() : BASE.stream(), room.getValue().stream())
                    .toArray(String[]::new);
            house = known.length == 0
                    ? house.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(room.getKey()).mayOnlyAccessLayers(known);
        }
        return house;
    }

    @ArchTest
    static final ArchRule everyClassIsInARoom = classes()
            .that()
            .resideInAPackage("org.vestibule..")
            .should()
            .resideInAnyPackage(MAY_KNOW.keySet().stream()
                    .map(room -> "org.vestibule." + room + "..")
                    .toArray(String[]::new))
            .because("a new room needs a place among the directions, and a decision record that says why it is there");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.vestibule.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that can't be understood without another is not a room of its own");

    @ArchTest
    static final ArchRule noCyclesWithinARoom = slices().matching("org.vestibule.(**)")
            .that(areNotOf("shell"))
            .should()
            .beFreeOfCycles()
            .because("packages are cut by what happens, and that has an order");

    /** The packages of each feature, which stand above the one that has its aggregate. */
    @ArchTest
    static final ArchRule aggregatesKnowNothingOfWhatHappensToThem = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.vestibule.page",
                    "org.vestibule.invitation",
                    "org.vestibule.job",
                    "org.vestibule.mail",
                    "org.vestibule.member",
                    "org.vestibule.staff",
                    "org.vestibule.operation")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "org.vestibule.page.*..",
                            "org.vestibule.invitation.*..",
                            "org.vestibule.job.*..",
                            "org.vestibule.mail.*..",
                            "org.vestibule.member.*..",
                            "org.vestibule.staff.*..",
                            "org.vestibule.operation.*..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.vestibule.page.content"))))
            .because("what every part of a feature needs is understood without the parts");

    @ArchTest
    static final ArchRule screensAreLeaves = classes()
            .that()
            .resideInAPackage(SCREENS)
            .should(onlyBeKnownToScreensOfTheirFeature())
            .because("screens change most: nothing may rest on them");

    @ArchTest
    static final ArchRule featuresKnowNoScreens = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.vestibule.contact..",
                    "org.vestibule.portal..",
                    "org.vestibule.member..",
                    "org.vestibule.mail..",
                    "org.vestibule.invitation..",
                    "org.vestibule.job..",
                    "org.vestibule.designer..",
                    "org.vestibule.staff..",
                    "org.vestibule.apikey..",
                    "org.vestibule.security..",
                    "org.vestibule.settings..",
                    "org.vestibule.shared..",
                    "org.vestibule.audit..")
            .and()
            .resideOutsideOfPackage(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    "org.vestibule.shell..")
            .because("the rules of a feature hold for every way in: the screens, the API, the start, a test");

    @ArchTest
    static final ArchRule widgetsFromElsewhereCompileAgainstOnePackage = classes()
            .that()
            .resideInAPackage("org.vestibule.widget")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.vestibule.widget",
                    "java..",
                    "jakarta.enterprise..",
                    "jakarta.json..",
                    "org.apiguardian..",
                    "org.owasp..")
            .because("its jar is all of Vestibule that a widget's developer has: see docs/write-a-widget.md");

    @ArchTest
    static final ArchRule internalsOfWidgetsAreUsedByWidgetsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.vestibule.widget..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.vestibule.widget.internal..")
                    .and(DescribedPredicate.not(isOneOf(OPEN_INTERNALS))))
            .because("they change without regard to other rooms, which ask the catalog");

    @ArchTest
    static final ArchRule openInternalsAreUsed = classes()
            .that(isOneOf(OPEN_INTERNALS))
            .should(beKnownOutsideOf("org.vestibule.widget.."))
            .because("what no other room uses is no exception");

    @ArchTest
    static final ArchRule authorsPublishInOneWay = noClasses()
            .that()
            .resideOutsideOfPackages("org.vestibule.page.publishing", "org.vestibule.page.kit")
            .and()
            .areNotAssignableTo(DraftPublishingService.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PublishingService.class)
            .because("it asks for no lock, no version that was seen and no checklist: DraftPublishingService does");

    @ArchTest
    static final ArchRule entitiesActThroughVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(setASingleValue())
            .because("a change of a record has a name in the business, and keeps the record's rules");

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is worth telling goes through the log, with the request's id");

    private static DescribedPredicate<JavaClass> isOneOf(Map<String, String> internals) {
        return DescribedPredicate.describe(
                "is one of " + internals.keySet(),
                type -> internals.containsKey(type.getName().replace("org.vestibule.widget.internal.", "")));
    }

    private static ArchCondition<JavaClass> beKnownOutsideOf(String packages) {
        return ArchCondition.from(DescribedPredicate.describe(
                "be known outside of " + packages, type -> type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use ->
                                !JavaClass.Predicates.resideInAPackage(packages).test(use.getOriginClass()))));
    }

    private static DescribedPredicate<Slice> areNotOf(String room) {
        return DescribedPredicate.describe(
                "are not of " + room,
                slice -> !slice.getNamePart(1).split("\\.")[0].equals(room));
    }

    private static ArchCondition<JavaMethod> setASingleValue() {
        return ArchCondition.from(DescribedPredicate.describe(
                "set a single value",
                method -> method.getName().matches("set[A-Z]\\w*")
                        && method.getRawParameterTypes().size() == 1));
    }

    private static ArchCondition<JavaClass> onlyBeKnownToScreensOfTheirFeature() {
        return new ArchCondition<>("only be known to screens of their feature") {
            @Override
            public void check(JavaClass screen, ConditionEvents events) {
                String screens = screen.getPackageName().replaceFirst("\\.web\\b.*", ".web");
                DescribedPredicate<JavaClass> ofFeature = JavaClass.Predicates.resideInAPackage(screens + "..");
                screen.getDirectDependenciesToSelf().stream()
                        .filter(use -> !ofFeature.test(use.getOriginClass()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(screen, use.getDescription())));
            }
        };
    }
}
