package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class has a name of its own, and classes, methods and fields are named in the words of the glossary. */
class ClassNamesTest {

    /** Words of ours that nobody else uses for what we meant; the glossary has the usual ones. */
    private static final Pattern RETIRED =
            Pattern.compile("Desk|Rehears|Hindrance|Hindered|Onlooker|Happening|Attendance"
                    + "|Flaw|Obstacle|Standing|Succession|Postage|Nobody|Journal(?!Migration)|Entrance|Announced"
                    + "|StandIn|Tries$|Calm|Turns|TurnTimes|Lately|Taker|Deed|Farewell|Refuge|Patience");

    /** The same for methods and fields, word by word. */
    private static final Set<String> RETIRED_WORDS = Set.of(
            "bookkeeping",
            "calm",
            "deed",
            "desk",
            "doubted",
            "farewell",
            "flaw",
            "flaws",
            "hindered",
            "hinders",
            "hindrance",
            "journal",
            "news",
            "obstacle",
            "onlooker",
            "patience",
            "refuge",
            "rehearsal",
            "rehearsed",
            "trimmings");

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }

    @Test
    void areUnique() throws IOException {
        assertThat(names()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void haveTheUsualWords() throws IOException {
        assertThat(names()).isNotEmpty().noneMatch(name -> RETIRED.matcher(name).find());
    }

    @Test
    void methodsAndFieldsHaveTheUsualWords() {
        var members = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule").stream()
                        .flatMap(type -> type.getMembers().stream())
                        .toList();

        assertThat(members).isNotEmpty().noneMatch(ClassNamesTest::hasARetiredWord);
    }

    private static boolean hasARetiredWord(JavaMember member) {
        return Stream.of(member.getName().split("_|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(RETIRED_WORDS::contains);
    }
}
