package org.vestibule.widget;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The values of a portal that its authors can choose in the properties of widgets.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Choices extends References {

    /** The page with that id, published or not; empty if the portal has no such page. */
    Optional<PageChoice> chosenPage(long id);

    /** The page identified by a path, a full local address, or a unique title. */
    Optional<PageChoice> pageNamed(String typed);

    List<RoleChoice> roles();

    /** @param path within the portal, {@code /partners} */
    record PageChoice(long id, String title, String path, boolean published) {}

    record RoleChoice(long id, String name) {}
}
