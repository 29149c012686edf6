package org.vestibule.shell.file;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bundles and minifies style sheets. */
final class CssText {

    private static final Pattern IMPORT = Pattern.compile("@import\\s+\"([\\w-]+\\.css)\"\\s*;");

    private static final String STRING = "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')";
    private static final Pattern COMMENT = Pattern.compile(STRING + "|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile(STRING + "|\\s*([{};,])\\s*|\\s+");

    private CssText() {}

    /**
     * Replaces each import by the imported file's text.
     *
     * @param file returns a file's text by its name
     */
    static String withImports(String css, UnaryOperator<String> file) {
        return IMPORT.matcher(css).replaceAll(found -> Matcher.quoteReplacement(file.apply(found.group(1))));
    }

    /** Removes comments and unnecessary white space; strings stay unchanged. */
    static String shortened(String css) {
        String bare = COMMENT.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? "" : found.group(1)));
        return SPACE.matcher(bare)
                .replaceAll(found -> {
                    String kept =
                            found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : " ";
                    return Matcher.quoteReplacement(kept);
                })
                .strip();
    }
}
