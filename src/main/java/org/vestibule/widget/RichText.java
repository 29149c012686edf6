package org.vestibule.widget;

import org.apiguardian.api.API;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The type of a property that takes formatted text. It can only be created by the sanitiser, so a widget may write it
 * without escaping: {@code <h:outputText value="#{cc.attrs.text.html()}" escape="false"/>}. (Faces would look for a
 * converter each time for anything but a string.)
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class RichText {

    // Only elements that format text: nothing that loads, runs, styles or asks for input.
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "abbr")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            // The first level is the page's own; levels below the fourth don't look different.
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("scope", "colspan", "rowspan")
            .onElements("th", "td")
            .allowAttributes("lang", "dir")
            .globally()
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** Keeps the harmless formatting, and the text of the rest. */
    public static RichText of(String html) {
        return new RichText(POLICY.sanitize(html));
    }

    /** The sanitised markup. */
    public String html() {
        return html;
    }

    @Override
    public String toString() {
        return html;
    }
}
