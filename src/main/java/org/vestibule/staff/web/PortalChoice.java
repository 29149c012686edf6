package org.vestibule.staff.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.security.PortalScope;

/** What a dialog has of the portals that a colleague's job extends to: what there is to choose, and what was chosen. */
public class PortalChoice {

    /** Whether it is for all portals, those that are made later included. */
    public enum Extent {
        ALL,
        SOME
    }

    private final Map<String, String> offered = new LinkedHashMap<>();
    private Extent extent = Extent.ALL;
    private String[] chosen = {};

    /** @param offered the names of the portals by their numbers */
    PortalChoice(Map<Long, String> offered) {
        offered.forEach((number, name) -> this.offered.put(number.toString(), name));
    }

    /** Proposes what counts now. */
    void propose(PortalScope now) {
        extent = now.isAll() ? Extent.ALL : Extent.SOME;
        chosen = now.portalIds().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** What was chosen; no portal at all where some were to be named, and none was. */
    PortalScope scope() {
        List<String> numbers = chosen == null ? List.of() : Arrays.asList(chosen);
        return extent == Extent.SOME
                ? PortalScope.of(numbers.stream().map(Long::valueOf).toList())
                : PortalScope.ALL;
    }

    /** The names of the portals by their numbers, in the order of the names. */
    public Map<String, String> getOffered() {
        return offered;
    }

    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
