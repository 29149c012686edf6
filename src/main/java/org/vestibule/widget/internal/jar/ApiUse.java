package org.vestibule.widget.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.vestibule.widget.Property;
import org.vestibule.widget.internal.jar.ClassReferences.Member;

/**
 * How a jar's classes use Vestibule. A missing class or member would fail only when it is used, with an error that
 * names no jar; internals may be removed in the next version.
 *
 * @param missing a sentence about the first missing class or member; empty if there is none
 * @param internals a sentence for each class that uses something outside of the API
 * @param misplaced the classes that are in packages of Vestibule
 */
record ApiUse(Optional<String> missing, List<String> internals, List<String> misplaced) {

    /**
     * The version of the API, as in {@code
     *
     * @since}: Vestibule's version without its last number.
     */
    static final String VERSION = "0.1";

    private static final String OURS = "org/vestibule/";
    private static final String API = Property.class.getPackageName();

    static ApiUse of(Path jar) throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> internals = new ArrayList<>();
        List<String> misplaced = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                String name = dotted(entry.getName().replaceFirst("\\.class$", ""));
                if (entry.getName().startsWith(OURS)) {
                    misplaced.add(name);
                } else {
                    look(name, references(file, entry), missing, internals);
                }
            }
        }
        return new ApiUse(missing.stream().findFirst(), internals, misplaced);
    }

    private static ClassReferences references(JarFile file, JarEntry entry) throws IOException {
        try (InputStream content = file.getInputStream(entry)) {
            return ClassReferences.of(content);
        }
    }

    private static void look(String user, ClassReferences uses, List<String> missing, List<String> internals) {
        for (String used : uses.classes()) {
            if (used.startsWith(OURS)) {
                Optional<Class<?>> found = found(used);
                if (found.isEmpty()) {
                    missing.add("the class " + user + " uses " + dotted(used));
                } else if (!found.get().getPackageName().equals(API)) {
                    internals.add("the class " + user + " uses " + dotted(used));
                }
            }
        }
        uses.members().stream()
                .filter(member -> member.owner().startsWith(OURS))
                .filter(member -> found(member.owner())
                        .filter(owner -> !has(owner, member))
                        .isPresent())
                .map(member -> "the class " + user + " uses " + dotted(member.owner()) + "." + member.name()
                        + (member.isMethod() ? "()" : ""))
                .forEach(missing::add);
    }

    private static Optional<Class<?>> found(String name) {
        try {
            return Optional.of(
                    Class.forName(dotted(name), false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Whether the class, or one of its supertypes, has the member. */
    private static boolean has(Class<?> owner, Member member) {
        boolean own = member.name().equals("<init>")
                ? Arrays.stream(owner.getDeclaredConstructors())
                        .anyMatch(each -> MethodType.methodType(void.class, each.getParameterTypes())
                                .toMethodDescriptorString()
                                .equals(member.descriptor()))
                : member.isMethod()
                        ? Arrays.stream(owner.getDeclaredMethods()).anyMatch(each -> is(each, member))
                        : Arrays.stream(owner.getDeclaredFields())
                                .anyMatch(each -> each.getName().equals(member.name()));
        return own
                || Stream.concat(Stream.ofNullable(owner.getSuperclass()), Arrays.stream(owner.getInterfaces()))
                        .anyMatch(parent -> has(parent, member))
                || owner.isInterface()
                        && Arrays.stream(Object.class.getMethods()).anyMatch(each -> is(each, member));
    }

    private static boolean is(Method method, Member member) {
        return method.getName().equals(member.name())
                && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString()
                        .equals(member.descriptor());
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}
