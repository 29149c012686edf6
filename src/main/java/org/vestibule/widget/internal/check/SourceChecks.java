package org.vestibule.widget.internal.check;

import jakarta.faces.component.UINamingContainer;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.ExpressionNames;
import org.vestibule.widget.internal.source.Namespaces;
import org.vestibule.widget.internal.source.SourceElement;
import org.vestibule.widget.internal.source.WidgetContractError;

/** Checks a component's file for mistakes that Faces accepts silently, or reports without a helpful message. */
public final class SourceChecks {

    /** Attributes of the component in Faces: a property of the same name would change it. */
    static final Set<String> RESERVED = reserved();

    /** Attributes of a {@code cc:attribute} that are either true or false. */
    private static final List<String> FLAGS = List.of("required", "expert", "preferred", "hidden");

    private SourceChecks() {}

    /**
     * Checks the file.
     *
     * @param namespaces the known namespaces
     * @throws WidgetContractError with a line for each mistake
     */
    public static void require(ContractSource source, Set<String> namespaces) {
        List<String> mistakes = new ArrayList<>(InterfaceChecks.mistakes(source));
        source.declarations().forEach(declared -> mistakes.addAll(declaration(source, declared)));
        mistakes.addAll(TagChecks.mistakes(source));
        mistakes.addAll(UnsupportedTags.in(source));
        mistakes.addAll(InlineCode.mistakes(source));
        mistakes.addAll(ComponentUses.mistakes(source));
        mistakes.addAll(Namespaces.unknown(source, namespaces));
        RecursiveUse.mistake("META-INF/resources/" + source.library() + "/" + source.widget() + ".xhtml")
                .ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw new WidgetContractError(String.join(System.lineSeparator(), mistakes));
        }
    }

    private static List<String> declaration(ContractSource source, SourceElement declared) {
        List<String> mistakes = new ArrayList<>();
        String name = String.valueOf(declared.attributes().get("name"));
        String where = source.at(declared.line());
        if (RESERVED.contains(name)) {
            mistakes.add(where + "\"" + name + "\" is a name that Faces needs for the component itself. Choose another,"
                    + " such as \"" + source.widget() + name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1) + "\".");
        }
        if (ExpressionNames.KEYWORDS.contains(name)) {
            mistakes.add(where + "\"" + name + "\" is a word of the expression language, which can't read #{cc.attrs."
                    + name + "}. Choose another name.");
        }
        for (String flag : FLAGS) {
            String written = declared.attributes().get(flag);
            if (written != null && !isFlag(written)) {
                mistakes.add(where + flag + "=\"" + written + "\" of \"" + name + "\" is neither true nor false.");
            }
        }
        return mistakes;
    }

    public static boolean isFlag(String written) {
        return written.equals("true") || written.equals("false");
    }

    private static Set<String> reserved() {
        Set<String> names = new TreeSet<>(Set.of("binding", "attrs"));
        try {
            for (PropertyDescriptor each :
                    Introspector.getBeanInfo(UINamingContainer.class).getPropertyDescriptors()) {
                names.add(each.getName());
            }
        } catch (IntrospectionException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
