package org.vestibule.widget.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the first names in the expressions of a text, which are beans and variables, and unclosed expressions. */
public final class ExpressionNames {

    /** The keywords of the language. */
    public static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "true",
            "false",
            "null",
            "instanceof");

    private final String text;
    private final List<String> names = new ArrayList<>();
    private int unclosed = -1;
    private int at;

    private ExpressionNames(String text) {
        this.text = text;
    }

    public static ExpressionNames of(String text) {
        var read = new ExpressionNames(text);
        read.read();
        return read;
    }

    public List<String> names() {
        return names;
    }

    /** The line of an unclosed expression, counted from the beginning of the text; empty if all are closed. */
    public OptionalInt unclosedLine() {
        return unclosed < 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) text.substring(0, unclosed)
                        .chars()
                        .filter(each -> each == '\n')
                        .count());
    }

    private void read() {
        while (at < text.length()) {
            if (text.charAt(at) == '\\') {
                at += 2;
            } else if (text.startsWith("#{", at)) {
                readExpression();
            } else {
                at++;
            }
        }
    }

    private void readExpression() {
        int begin = at;
        List<String> found = new ArrayList<>();
        int depth = 1;
        at += 2;
        while (at < text.length() && depth > 0) {
            char next = text.charAt(at);
            if (next == '\'' || next == '"') {
                skipString(next);
            } else if (Character.isJavaIdentifierStart(next)) {
                readName(found);
            } else if (Character.isDigit(next)) {
                word();
            } else {
                depth += next == '{' ? 1 : next == '}' ? -1 : 0;
                at++;
            }
        }
        if (depth > 0 && unclosed < 0) {
            unclosed = begin;
        }
        // The parameters of a lambda are local names.
        if (!text.substring(begin, Math.min(at, text.length())).contains("->")) {
            names.addAll(found);
        }
    }

    private void skipString(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** Skips names of properties, functions, their prefixes, and classes. */
    private void readName(List<String> found) {
        boolean property = text.substring(0, at).stripTrailing().endsWith(".");
        String word = word();
        String rest = text.substring(at);
        boolean function = rest.startsWith("(") || rest.matches("(?s):[\\p{L}_]\\w*\\(.*");
        if (function && rest.startsWith(":")) {
            at++;
            word();
        }
        if (!property && !function && !KEYWORDS.contains(word) && !Character.isUpperCase(word.charAt(0))) {
            found.add(word);
        }
    }

    private String word() {
        int begin = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }
}
