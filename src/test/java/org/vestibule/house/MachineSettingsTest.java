package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that no code asks the machine for its time zone, language or character set, not even by leaving one out. */
class MachineSettingsTest {

    /** What replaces or reads the machine's settings on purpose: at the start, at an upgrade, and for tests of these. */
    private static final Set<String> MAY = Set.of(
            "org.vestibule.operation.JvmDefaults",
            "org.vestibule.operation.InstantsMigration",
            "org.vestibule.operation.InstantsMigrationIT",
            "org.vestibule.operation.StoredInstantsIT",
            "org.vestibule.testing.BrowserExtension$Running");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");

    /** Methods and constructors that take the machine's setting in every form. */
    private static final Map<String, Set<String>> NEVER = Map.ofEntries(
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.time.Clock", Set.of("systemDefaultZone")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.GregorianCalendar", Set.of("<init>")),
            Map.entry("java.util.Date", Set.of("toString", "toLocaleString")),
            Map.entry("java.sql.Timestamp", Set.of("valueOf", "toLocalDateTime", "toString")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")));

    /** Those that take it where no parameter of this type says better. */
    private static final Map<String, Map<String, Set<String>>> NOT_WITHOUT = Map.of(
            "java.util.Locale",
            Map.ofEntries(
                    Map.entry("java.lang.String", Set.of("toLowerCase", "toUpperCase", "format", "formatted")),
                    Map.entry("java.io.PrintStream", Set.of("printf", "format")),
                    Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
                    Map.entry("java.util.Formatter", Set.of("<init>")),
                    Map.entry("java.text.MessageFormat", Set.of("<init>")),
                    Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
                    Map.entry("java.text.NumberFormat", Set.of("getInstance", "getNumberInstance")),
                    Map.entry("java.text.DecimalFormat", Set.of("<init>")),
                    Map.entry("java.text.Collator", Set.of("getInstance")),
                    Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern")),
                    Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter"))),
            "java.util.ResourceBundle$Control",
            Map.of("java.util.ResourceBundle", Set.of("getBundle")),
            "java.nio.charset.Charset",
            Map.of(
                    "java.lang.String", Set.of("getBytes"),
                    "java.io.InputStreamReader", Set.of("<init>"),
                    "java.io.OutputStreamWriter", Set.of("<init>"),
                    "java.io.FileReader", Set.of("<init>"),
                    "java.io.FileWriter", Set.of("<init>")));

    private static final Path VIEWS = Path.of("src/main/webapp");

    @Test
    void theApplicationAsksForNone() {
        assertThat(asking(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.vestibule")))
                .as("name the time zone, the locale or the character set that is meant")
                .isEmpty();
    }

    @Test
    void theTestsAskForNone() {
        assertThat(asking(new ClassFileImporter()
                        .withImportOption(new OnlyIncludeTests())
                        .importPackages("org.vestibule")))
                .as("tests give the same results on every machine")
                .isEmpty();
    }

    @Test
    void viewsChangeNoCaseByThemselves() throws IOException {
        try (Stream<Path> views = Files.walk(VIEWS)) {
            assertThat(views.filter(view -> view.toString().endsWith(".xhtml")))
                    .isNotEmpty()
                    .allSatisfy(view -> assertThat(Files.readString(view))
                            .doesNotContain(".toUpperCase()", ".toLowerCase()", "fn:toUpperCase", "fn:toLowerCase"));
        }
    }

    private static List<String> asking(JavaClasses classes) {
        return classes.stream()
                .filter(each -> !MAY.contains(each.getName()))
                .flatMap(each -> each.getAccessesFromSelf().stream())
                .filter(access -> access.getTarget() instanceof CodeUnitAccessTarget target && asks(target))
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    private static boolean asks(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return NEVER.getOrDefault(owner, Set.of()).contains(target.getName())
                || isStaticMessageFormat(owner, parameters)
                || CLOCKS.contains(owner) && target.getName().equals("now") && parameters.isEmpty()
                || NOT_WITHOUT.entrySet().stream()
                        .anyMatch(setting ->
                                setting.getValue().getOrDefault(owner, Set.of()).contains(target.getName())
                                        && !namesSetting(setting.getKey(), parameters));
    }

    private static boolean isStaticMessageFormat(String owner, List<String> parameters) {
        return owner.equals("java.text.MessageFormat")
                && parameters.equals(List.of("java.lang.String", "[Ljava.lang.Object;"));
    }

    /** Character sets may be given by their name, which is a second parameter. */
    private static boolean namesSetting(String type, List<String> parameters) {
        return parameters.contains(type)
                || type.equals("java.nio.charset.Charset")
                        && parameters.indexOf("java.lang.String") == parameters.size() - 1
                        && !parameters.isEmpty();
    }
}
