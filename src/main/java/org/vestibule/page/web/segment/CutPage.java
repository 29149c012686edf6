package org.vestibule.page.web.segment;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rendered page, cut up.
 *
 * @param around what is the same for all to whom the same pages open, with a text in the place of each segment
 * @param segments the markup of the others, by the names of their gaps
 * @param gaps the texts that stand for the segments, by the same names
 */
public record CutPage(String around, Map<String, String> segments, Map<String, String> gaps) {

    /** The field by which Faces knows its forms; it numbers these fields through the page. */
    private static final String FORM_STATE = "jakarta.faces.ViewState";

    /** Ids that Faces made up, but for that field's: on the whole page a component has another than on its own. */
    private static final Pattern GENERATED_ID = Pattern.compile("j_id(?!1:jakarta\\.faces\\.ViewState)");

    /** The name of a segment's gap, which is no name of a value. */
    static String gap(String id) {
        return "segment " + id;
    }

    /** Whether the segments, rendered without the others, can be put into the same page. */
    public boolean canBeFilled() {
        return segments.isEmpty() || !around.contains(FORM_STATE) && !hasGeneratedIds();
    }

    /** Whether a component in a segment has an id that it needn't have the next time. */
    public boolean hasGeneratedIds() {
        return segments.values().stream()
                .anyMatch(markup -> GENERATED_ID.matcher(markup).find());
    }
}
