package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks all settings: each is documented, and any value is accepted or reported in a line that names the variable. */
class SettingsRulesTest {

    private static final Pattern NAME = Pattern.compile("`(VESTIBULE_\\w+)`");
    private static final Pattern LINE = Pattern.compile("VESTIBULE_\\w+ [^\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private static final Map<String, String> GIVEN = Map.of(
            "VESTIBULE_DB", "postgresql",
            "VESTIBULE_DB_HOST", "db",
            "VESTIBULE_DB_NAME", "vestibule",
            "VESTIBULE_DB_USER", "vestibule",
            "VESTIBULE_DB_PASSWORD", "vestibule",
            "VESTIBULE_MAIL", "smtp",
            "VESTIBULE_MAIL_FROM", "a@example.org",
            "VESTIBULE_SMTP_HOST", "mail");

    private static Set<String> documented(String file) throws IOException {
        return NAME.matcher(Files.readString(Path.of(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that are looked up while all settings are read. */
    private static Set<String> read() {
        var names = new TreeSet<String>();
        new Environment(name -> {
                    names.add(name);
                    return Optional.ofNullable(GIVEN.get(name));
                })
                .settings();
        return names;
    }

    @Example
    void theOperatingNotesKnowEachSetting() throws IOException {
        assertThat(documented("docs/operate.md")).containsAll(read());
    }

    @Property(tries = 2000)
    void anyValueIsTakenOrToldInOneLine(@ForAll("names") String name, @ForAll("values") String value) {
        var values = new HashMap<>(GIVEN);
        values.put(name, value);
        try {
            new Environment(variable -> Optional.ofNullable(values.get(variable))).settings();
        } catch (InvalidSettingException e) {
            assertThat(e.getMessage()).matches(LINE).hasSizeLessThan(600);
            if (name.endsWith("_PASSWORD") && value.length() > 20) {
                assertThat(e.getMessage()).doesNotContain(value);
            }
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(read());
    }

    /** Arbitrary texts, and those that look like valid values. */
    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(300);
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("abc01:/@.?#[]%${}\\\"' \n\t-_*+()|^\u00e4\u4e2d\u200b\u202e\ud83d")
                .ofMaxLength(30);
        Arbitrary<String> addresses = near.map(text -> "https://" + text);
        return Arbitraries.oneOf(anything, near, addresses);
    }
}
