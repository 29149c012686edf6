package org.vestibule.page.web.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the beginning and end of a page's segments while it is rendered, so that they can be cut out. The marks are
 * generated for each rendering, from letters, digits and underscores.
 */
public final class SegmentMarks {

    private final String token = "s" + UUID.randomUUID().toString().replace("-", "");
    private final Pattern marks = Pattern.compile(token + "([be])([A-Za-z0-9]+)_");
    private final List<String> ids;

    /**
     * Generates marks for segments.
     *
     * @param ids the ids of their placements, in the page's order
     */
    public SegmentMarks(List<String> ids) {
        this.ids = List.copyOf(ids);
    }

    String begin(String id) {
        return token + "b" + id + "_";
    }

    String end(String id) {
        return token + "e" + id + "_";
    }

    /** The page without the marks. */
    public String without(String page) {
        return ids.isEmpty() ? page : marks.matcher(page).replaceAll("");
    }

    /** The page split into segments and the rest; empty unless each segment is on it exactly once, in their order. */
    public Optional<CutPage> cut(String page) {
        var around = new StringBuilder();
        Map<String, String> segments = new LinkedHashMap<>();
        Map<String, String> gaps = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        Matcher mark = marks.matcher(page);
        int from = 0;
        while (mark.find()) {
            String id = mark.group(2);
            String before = page.substring(from, mark.start());
            from = mark.end();
            boolean begins = mark.group(1).equals("b");
            if (begins == (found.size() > segments.size())) {
                return Optional.empty();
            }
            if (begins) {
                String gap = token + "g" + id + "_";
                around.append(before).append(gap);
                gaps.put(CutPage.gap(id), gap);
                found.add(id);
            } else if (found.get(found.size() - 1).equals(id)) {
                segments.put(CutPage.gap(id), before);
            }
        }
        around.append(page.substring(from));
        return found.equals(ids) && segments.keySet().equals(gaps.keySet())
                ? Optional.of(new CutPage(around.toString(), segments, gaps))
                : Optional.empty();
    }
}
