package org.vestibule.staff.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.security.PortalScope;

/** The choice of the portals that a colleague's job extends to, for dialogs: what is offered, and what was chosen. */
public class PortalChoice {

    /** Whether the job is for all portals, including future ones. */
    public enum Extent {
        ALL,
        SOME
    }

    private final Map<String, String> offered = new LinkedHashMap<>();
    private Extent extent = Extent.ALL;
    private String[] chosen = {};

    /** @param offered the names of the portals by id */
    PortalChoice(Map<Long, String> offered) {
        offered.forEach((number, name) -> this.offered.put(number.toString(), name));
    }

    /** Preselects the current scope. */
    void propose(PortalScope now) {
        extent = now.isAll() ? Extent.ALL : Extent.SOME;
        chosen = now.portalIds().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** The chosen scope; empty if single portals were to be chosen and none was. */
    PortalScope scope() {
        List<String> numbers = chosen == null ? List.of() : Arrays.asList(chosen);
        return extent == Extent.SOME
                ? PortalScope.of(numbers.stream().map(Long::valueOf).toList())
                : PortalScope.ALL;
    }

    /** The names of the portals by id, sorted by name. */
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
