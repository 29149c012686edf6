package org.vestibule.page;

import java.util.ArrayList;
import java.util.List;

/** A named part of a page and the widgets in it, from top to bottom. */
public record Zone(String name, List<Placement> placements) {

    public Zone {
        placements = List.copyOf(placements);
    }

    Zone plus(Placement placement) {
        List<Placement> more = new ArrayList<>(placements);
        more.add(placement);
        return new Zone(name, more);
    }
}
