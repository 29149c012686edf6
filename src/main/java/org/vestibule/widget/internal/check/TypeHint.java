package org.vestibule.widget.internal.check;

import java.util.List;
import java.util.Map;
import org.vestibule.widget.Colour;
import org.vestibule.widget.Image;
import org.vestibule.widget.LongText;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.RichText;
import org.vestibule.widget.RoleName;
import org.vestibule.widget.WebAddress;
import org.vestibule.widget.internal.source.NearestWord;

/** Suggests a type for an unknown type name. */
public final class TypeHint {

    private static final Map<String, String> PRIMITIVES = Map.of(
            "int", "java.lang.Integer",
            "short", "java.lang.Integer",
            "byte", "java.lang.Integer",
            "long", "java.lang.Long",
            "boolean", "java.lang.Boolean",
            "char", "java.lang.String",
            "Date", "java.time.LocalDate",
            "java.util.Date", "java.time.LocalDate");

    private static final List<String> KNOWN = List.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.time.LocalDate",
            "java.util.List",
            LongText.class.getName(),
            RichText.class.getName(),
            Colour.class.getName(),
            Image.class.getName(),
            PageLink.class.getName(),
            WebAddress.class.getName(),
            RoleName.class.getName());

    private TypeHint() {}

    /** A sentence to append to a message; "" if no type name is similar. */
    public static String of(String written) {
        if (PRIMITIVES.containsKey(written)) {
            return " Write " + PRIMITIVES.get(written) + ".";
        }
        return KNOWN.stream()
                .filter(known -> !known.equals(written) && simple(known).equalsIgnoreCase(simple(written)))
                .findFirst()
                .map(known -> " Did you mean \"" + known + "\"?")
                .orElseGet(() -> NearestWord.question(written, KNOWN));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
