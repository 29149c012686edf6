package org.vestibule.widget.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** Compares the API of widgets with the list of everything that external widgets may be compiled against. */
class WidgetApiTest {

    private static final Path PROMISED = Path.of("src/test/api/widget-api-" + ApiUse.VERSION + ".txt");
    private static final Path FOUND = Path.of("target/widget-api.txt");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Test
    void isWhatWasPromised() throws IOException {
        List<String> found = types().flatMap(WidgetApiTest::lines).sorted().toList();
        Files.write(FOUND, found);
        List<String> promised = Files.readAllLines(PROMISED);

        assertThat(found)
                .as(
                        "what widgets that exist were compiled against must stay as it is: keep what was there, as deprecated,"
                                + " and give a method added to an interface that widgets implement a default")
                .containsAll(promised);
        assertThat(promised)
                .as("what is new is promised from now on: if it is meant to be, copy %s to %s", FOUND, PROMISED)
                .containsAll(found);
    }

    @Test
    void hasVersionAndStabilityOfEachType() {
        assertThat(types()).allSatisfy(type -> {
            API mark = type.getAnnotation(API.class);
            assertThat(mark).as(type.getName()).isNotNull();
            assertThat(mark.since()).as(type.getName()).matches("\\d+\\.\\d+");
            assertThat(Files.readString(source(type))).contains("\n * @since " + mark.since() + "\n");
        });
    }

    private static Path source(Class<?> type) {
        return Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    }

    /** The types except those that only expression language uses. */
    private static Stream<Class<?>> types() {
        try (ScanResult scan = new ClassGraph()
                .acceptPackagesNonRecursive("org.vestibule.widget", "org.vestibule.widget.testkit")
                .scan()) {
            return scan.getAllClasses().loadClasses().stream()
                    .filter(type -> type.getEnclosingClass() == null && Modifier.isPublic(type.getModifiers()))
                    .filter(type -> type.getAnnotation(API.class) == null
                            || type.getAnnotation(API.class).status() != API.Status.INTERNAL)
                    .<Class<?>>map(type -> type)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lines(Class<?> type) {
        API mark = type.getAnnotation(API.class);
        Stream<String> itself = Stream.of(type.toGenericString()
                + (type.getSuperclass() == null ? "" : " extends " + type.getGenericSuperclass())
                + (type.getInterfaces().length == 0 ? "" : " with " + Arrays.toString(type.getGenericInterfaces()))
                + (mark == null ? "" : ", " + mark.status()));
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredConstructors()).map(Constructor.class::cast),
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getDeclaredFields()))
                .flatMap(each -> each)
                .map(Member.class::cast)
                .filter(WidgetApiTest::canBeUsed)
                .map(WidgetApiTest::line);
        Stream<String> nested = Arrays.stream(type.getDeclaredClasses())
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .flatMap(WidgetApiTest::lines);
        return Stream.of(itself, members, nested).flatMap(each -> each);
    }

    private static boolean canBeUsed(Member member) {
        return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                && !member.isSynthetic()
                && !OF_EVERY_OBJECT.contains(member.getName());
    }

    private static String line(Member member) {
        if (member instanceof Field field) {
            return field.toGenericString();
        }
        return member instanceof Method method && method.isDefault()
                ? method.toGenericString()
                : ((Executable) member).toGenericString();
    }
}
