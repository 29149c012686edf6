package org.vestibule.widget.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.NearestWord;
import org.vestibule.widget.internal.source.SourceElement;

/**
 * Finds expressions in a component's file that use something that the component doesn't have, for which Faces shows
 * nothing, or fails.
 */
public final class ComponentUses {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern OF_COMPONENT = Pattern.compile("(?<![\\w.'\"])cc\\.(\\w+)(?:\\.(\\w+))?(?!\\w|\\()");
    private static final Pattern TEXT = Pattern.compile("(?<![\\w.'\"])cc\\.resourceBundleMap\\['([^']*)'\\]");

    private ComponentUses() {}

    /** A line for each undeclared property, and for each unknown member of the component. */
    static List<String> mistakes(ContractSource source) {
        if (source.elements().stream()
                .anyMatch(each -> each.is(SourceElement.COMPOSITE, "interface")
                        && each.attributes().containsKey("componentType"))) {
            return List.of();
        }
        Set<String> declared =
                source.declarations().map(each -> each.attributes().get("name")).collect(Collectors.toSet());
        List<String> mistakes = new ArrayList<>();
        find(source, OF_COMPONENT, (line, use) -> {
            String word = use.group(1);
            String property = use.group(2);
            if (!SourceChecks.RESERVED.contains(word)) {
                mistakes.add(source.at(line) + "a component has no \"" + word + "\"."
                        + NearestWord.question(word, SourceChecks.RESERVED));
            } else if (word.equals("attrs")
                    && property != null
                    && !declared.contains(property)
                    && !SourceChecks.RESERVED.contains(property)) {
                mistakes.add(source.at(line) + "there is no <cc:attribute name=\"" + property + "\"> in the interface."
                        + NearestWord.question(property, declared));
            }
        });
        return mistakes;
    }

    /**
     * A line for each text that no bundle has.
     *
     * @param keys the keys of all the widget's bundles
     */
    public static List<String> missingTexts(ContractSource source, Set<String> keys) {
        List<String> mistakes = new ArrayList<>();
        find(source, TEXT, (line, use) -> {
            if (!keys.contains(use.group(1))) {
                mistakes.add(source.at(line) + "no bundle beside it has the key " + use.group(1) + "."
                        + NearestWord.question(use.group(1), keys));
            }
        });
        return mistakes;
    }

    private interface Use {
        void at(int line, Matcher use);
    }

    private static void find(ContractSource source, Pattern wanted, Use found) {
        Set<String> seen = new HashSet<>();
        for (ContractSource.Written written : source.expressions()) {
            Matcher expression = EXPRESSION.matcher(written.text());
            while (expression.find()) {
                int line = written.line()
                        + (int) written.text()
                                .substring(0, expression.start())
                                .chars()
                                .filter(each -> each == '\n')
                                .count();
                Matcher use = wanted.matcher(expression.group());
                while (use.find()) {
                    if (seen.add(line + use.group())) {
                        found.at(line, use);
                    }
                }
            }
        }
    }
}
