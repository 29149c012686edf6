package org.vestibule.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the forms of a page and fills them in, all buttons pressed, as somebody would who replays them. */
public final class FilledForms {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<(?:input|button|select|textarea)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("(jakarta\\.faces\\.ViewState=)[^&]*");

    private FilledForms() {}

    /** The body of each form of the page that Faces takes; empty for a page without. */
    public static List<String> of(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> body(form.group()))
                .filter(body -> body.contains("jakarta.faces.ViewState="))
                .toList();
    }

    /** The same body with the state of a view that keeps none. */
    public static String stateless(String body) {
        return STATE.matcher(body).replaceAll("$1stateless");
    }

    private static String body(String form) {
        return CONTROL.matcher(form)
                .results()
                .map(control -> field(control.group()))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String field(String control) {
        Matcher name = NAME.matcher(control);
        if (!name.find()) {
            return "";
        }
        Matcher value = VALUE.matcher(control);
        return encoded(name.group(1)) + "=" + encoded(value.find() ? value.group(1) : "typed");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
