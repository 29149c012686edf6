package org.vestibule.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.text.SearchFolding;

/** Holds that {@code org.vestibule.text} alone decides when texts that people type are the same. */
@AnalyzeClasses(packages = "org.vestibule", importOptions = DoNotIncludeTests.class)
class TextRulesTest {

    private static final Pattern COMPARED_BY_ITSELF =
            Pattern.compile("toLocaleLowerCase|toLowerCase\\(\\)\\s*\\.includes|includes\\([^)]*toLowerCase");

    @ArchTest
    static final ArchRule domainsAreReadInOnePlace = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.IDN")
            .because("it is IDNA 2003, which takes straße.example for another domain: use DomainName");

    @ArchTest
    static final ArchRule textsAreNormalisedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("org.vestibule.text..")
            .and()
            // What is tidied to be stored and read.
            .doNotHaveSimpleName("SingleLineText")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.Normalizer")
            .because("the same text has to be the same everywhere: use the rules of org.vestibule.text");

    @ArchTest
    static final ArchRule caseIsFoldedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages(
                    // Names and values of protocols, which are ASCII.
                    "org.vestibule.shell..", "org.vestibule.widget..", "org.vestibule.settings..")
            .and()
            // Names of SQL types, which are ASCII.
            .doNotHaveSimpleName("TimeColumns")
            .should()
            .callMethod(String.class, "equalsIgnoreCase", String.class)
            .because("case is more than ASCII's: use CaseFolding");

    @Test
    void scriptsCompareTypedWordsByTheSharedFunction() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js"))
                            .filter(file ->
                                    COMPARED_BY_ITSELF.matcher(read(file)).find()))
                    .as("search boxes use vestibuleSearch")
                    .isEmpty();
        }
    }

    @Test
    void scriptsLeaveOutTheAccentsThatTheServerLeavesOut() {
        String script = read(Path.of("src/main/webapp/resources/vestibule/search-text.js"));
        Matcher accents = Pattern.compile("ACCENTS = /(\\[[^]]+])/g").matcher(script);
        assertThat(accents.find()).isTrue();
        Pattern left = Pattern.compile(accents.group(1));
        IntPredicate isLeftByScripts =
                sign -> left.matcher(Character.toString(sign)).matches();

        assertThat(IntStream.range(0, Character.MIN_SURROGATE)
                        .filter(isLeftByScripts)
                        .filter(sign -> !SearchFolding.of("a" + Character.toString(sign))
                                .equals("a"))
                        .mapToObj(Integer::toHexString))
                .as("accents only for scripts")
                .isEmpty();
        assertThat(IntStream.rangeClosed(0, 0xFFFF)
                        .filter(sign -> UCharacter.getType(sign) == UCharacter.NON_SPACING_MARK
                                || UCharacter.getType(sign) == UCharacter.ENCLOSING_MARK)
                        .filter(sign -> !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                        .filter(sign ->
                                SearchFolding.of("a" + Character.toString(sign)).equals("a"))
                        .filter(isLeftByScripts.negate())
                        .mapToObj(Integer::toHexString))
                .as("accents only for the server")
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
