package org.vestibule.widget.internal.check;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.ExpressionNames;
import org.vestibule.widget.internal.source.NearestWord;

/**
 * Finds expressions in a component's file that begin with an unknown bean name, whose value Faces silently treats as
 * null.
 */
public final class ExpressionChecks {

    /** The implicit objects of expressions. */
    private static final Set<String> IMPLICIT = Set.of(
            "application",
            "applicationScope",
            "cc",
            "component",
            "cookie",
            "externalContext",
            "facesContext",
            "flash",
            "flowScope",
            "header",
            "headerValues",
            "initParam",
            "param",
            "paramValues",
            "request",
            "requestScope",
            "resource",
            "session",
            "sessionScope",
            "view",
            "viewScope");

    /** Attributes by which a tag declares a variable. */
    private static final Set<String> VARIABLES = Set.of("var", "varStatus", "rowStatusVar");

    private ExpressionChecks() {}

    /** A line for each name that is neither a bean of this application, nor a bundle, nor a variable of the file. */
    public static List<String> unknown(ContractSource source, BeanManager beans, FacesContext faces) {
        Set<String> names = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return unknown(
                source,
                names,
                name -> !beans.getBeans(name).isEmpty()
                        || faces.getApplication().getResourceBundle(faces, name) != null);
    }

    /** @param names the candidates for a suggestion */
    static List<String> unknown(ContractSource source, Set<String> names, Predicate<String> isKnown) {
        Set<String> own = variables(source);
        Set<String> near = new HashSet<>(names);
        near.addAll(IMPLICIT);
        near.addAll(own);
        Set<String> lines = new LinkedHashSet<>();
        source.expressions().forEach(written -> ExpressionNames.of(written.text()).names().stream()
                .filter(name -> !own.contains(name) && !IMPLICIT.contains(name) && !isKnown.test(name))
                .map(name -> source.at(written.line()) + "there is no bean \"" + name + "\", so that what #{" + name
                        + "} begins has no value." + question(source, name, near))
                .forEach(lines::add));
        return List.copyOf(lines);
    }

    /** A suggestion: a property has to be read from the component's attributes, which is easily forgotten. */
    private static String question(ContractSource source, String name, Set<String> near) {
        return source.attributes().stream().anyMatch(each -> name.equals(each.name()))
                ? " Did you mean \"cc.attrs." + name + "\"?"
                : NearestWord.question(name, near);
    }

    private static Set<String> variables(ContractSource source) {
        return source.elements().stream()
                .flatMap(element -> Stream.concat(
                        element.attributes().entrySet().stream()
                                .filter(each -> VARIABLES.contains(each.getKey()))
                                .map(Map.Entry::getValue),
                        element.is("jakarta.faces.facelets", "param")
                                ? Stream.ofNullable(element.attributes().get("name"))
                                : Stream.empty()))
                .collect(Collectors.toSet());
    }
}
